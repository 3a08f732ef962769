import type {Form} from '../form/form.ts';
import type {Message} from '../text/say.ts';
import {cellsOfTerm} from './cells-of-term.ts';
import {namesOf} from './names-of.ts';
import {readNamed} from './read-named.ts';
import type {Counted, Reference, Term} from './reference.ts';

/** A reference, or why a text is none. */
export type ReadReference =
	| {reference: Reference; why?: undefined}
	| {reference?: undefined; why: Message};

const words: ReadonlyMap<string, 'year' | 'lastYear' | 'unit'> = new Map([
	['年', 'year'],
	['year', 'year'],
	['上年', 'lastYear'],
	['lastyear', 'lastYear'],
	['单位', 'unit'],
	['unit', 'unit'],
	['n', 'year'],
	['sn', 'lastYear'],
	['dw', 'unit'],
]);

/**
Reads what stands between braces, as it is typed (names, or initials of their pinyin: {三.新收}, {3.xs}) or as it is
kept ({requests/received/total}).
*/
export function readReference(asked: string, form: Form): ReadReference {
	const read = known.get(form) ?? new Map<string, ReadReference>();
	known.set(form, read);
	const before = read.get(asked);
	if (before) return before;
	const now = readAnew(asked, form);
	if (read.size > 500) read.clear();
	read.set(asked, now);
	return now;
}

// A text is read at every key, and says the same references again.
const known = new WeakMap<Form, Map<string, ReadReference>>();

function readAnew(asked: string, form: Form): ReadReference {
	const text = fold(asked);
	const word = words.get(text.toLowerCase());
	if (word) return {reference: {kind: 'word', word}};
	const end = /:(\d*)$/.exec(text);
	if (end && !/^\d$/.test(end[1] ?? '')) return {why: {key: 'reference.digits', values: {asked}}};
	const digits = end ? {digits: Number(end[1])} : {};
	const body = end ? text.slice(0, end.index) : text;
	const change = /^(?:change\((.+)\)|(?:增减|zj)\.(.+))$/i.exec(body);
	if (change) {
		const {terms, why} = readSum(change[1] ?? change[2] ?? '', form, asked);
		if (!terms) return {why};
		// Against last year, so nothing in it is of last year itself; and of fees there is none.
		if (terms.some((term) => 'fee' in term || term.last))
			return {why: {key: 'reference.grammar', values: {asked}}};
		return {reference: {kind: 'change', terms, ...digits}};
	}

	const share = /^(?:share\(([^,]+),([^,]+)\)|(?:占比|zb)\.(.+))$/i.exec(body);
	if (share) {
		const [part = '', whole = '', ...more] =
			share[3] === undefined ? [share[1], share[2]] : sidesOf(share[3]);
		if (whole === '' || more.length > 0) return {why: {key: 'reference.grammar', values: {asked}}};
		const one = readSum(part, form, asked);
		if (!one.terms) return {why: one.why};
		const other = readSum(whole, form, asked);
		if (!other.terms) return {why: other.why};
		return {reference: {kind: 'share', terms: one.terms, whole: other.terms, ...digits}};
	}

	const {terms, why} = readSum(body, form, asked);
	return terms ? {reference: {kind: 'sum', terms, ...digits}} : {why};
}

// What the input method writes for the marks of the grammar.
function fold(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/\s/gu, '')
		.replaceAll(/[。·•]/gu, '.')
		.replaceAll(/[−–—]/gu, '-')
		.replaceAll('÷', '/');
}

// 占比.三.予以公开/三.办结, and the slashes of addresses: the one in the middle.
function sidesOf(text: string): string[] {
	const parts = text.split('/');
	const half = parts.length / 2;
	return [parts.slice(0, half).join('/'), parts.slice(half).join('/')];
}

function readSum(
	text: string,
	form: Form,
	asked: string,
): {terms: Term[]; why?: undefined} | {terms?: undefined; why: Message} {
	const parts = [...text.matchAll(/([+-]?)([^+-]+)/g)];
	if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
		return {why: {key: 'reference.grammar', values: {asked}}};
	const terms: Term[] = [];
	for (const [index, [, sign, name = '']] of parts.entries()) {
		if (index > 0 && sign === '') return {why: {key: 'reference.grammar', values: {asked}}};
		const {counted, why} = readTerm(name, form, asked);
		if (!counted) return {why};
		terms.push(sign === '-' ? {...counted, minus: true} : counted);
	}

	const units = [...new Set(terms.map((term) => unitOf(term, form)))];
	if (units.length > 1)
		return {why: {key: 'reference.units', values: {asked, names: units.join('、')}}};
	return {terms};
}

function readTerm(
	name: string,
	form: Form,
	asked: string,
): {counted: Counted; why?: undefined} | {counted?: undefined; why: Message} {
	const fee = /^fees\/(notices|total|paid)$/.exec(name)?.[1];
	if (fee) return {counted: {fee: fee as 'notices' | 'total' | 'paid'}};
	const kept = /^(last:)?(yuan:)?([a-z][\dA-Za-z]*)\/([^/]+)\/([^/]+)$/.exec(name);
	if (!kept) return readNamed(name, namesOf(form), asked);
	const [, last, yuan, section = '', rows = '', columns = ''] = kept;
	const cells = {section, rows: rows.split('|'), columns: columns.split('|')};
	const counted = {
		...cells,
		...(last && {last: true as const}),
		...(yuan && {yuan: true as const}),
	};
	const isThere = [cells.rows, cells.columns].every((lines, index) =>
		lines.every(
			(line) =>
				cellsOfTerm(form, {...cells, [index === 0 ? 'rows' : 'columns']: [line]}).length > 0,
		),
	);
	const isMoney = () => cellsOfTerm(form, cells).every(({unit}) => unit === '万元');
	if (!isThere || (yuan && !isMoney())) return {why: {key: 'reference.unknown', values: {asked}}};
	return {counted};
}

function unitOf(term: Term, form: Form): string {
	if ('fee' in term) return term.fee === 'notices' ? '件' : '元';
	if (term.yuan) return '元';
	return [...new Set(cellsOfTerm(form, term).map(({unit}) => unit))].join('、');
}
