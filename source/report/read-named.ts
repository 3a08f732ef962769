import {linesOf} from '../form/lines-of.ts';
import type {Message} from '../text/say.ts';
import {foldName, type Named, type SectionNames} from './names-of.ts';
import {nearest} from './nearest.ts';
import type {Counted} from './reference.ts';

type Read = {counted: Counted; why?: undefined} | {counted?: undefined; why: Message};

const fees: ReadonlyMap<string, 'notices' | 'total' | 'paid'> = new Map([
	['件', 'notices'],
	['j', 'notices'],
	['总额', 'total'],
	['ze', 'total'],
	['实收', 'paid'],
	['ss', 'paid'],
]);

/** The figures of 信息处理费 as they are written. */
export const feeNames = {notices: '费.件', total: '费.总额', paid: '费.实收'} as const;

/**
Reads one term by its names: 三.新收, 三.新收.自然人, 三.不予公开.3, 上年.三.新收, 二.收费.元, 费.件.

@param name - the term, folded
@param asked - all that stands between the braces, for what is said
*/
export function readNamed(name: string, all: readonly SectionNames[], asked: string): Read {
	const tokens = name.split('.').map(foldName);
	const isLast = tokens.length > 1 && ['上年', 'sn'].includes(tokens[0] ?? '');
	if (isLast) tokens.shift();
	const [first = '', second = '', ...more] = tokens;
	if ((first === '费' || first === 'f') && more.length === 0) {
		const fee = fees.get(second);
		if (fee && !isLast) return {counted: {fee}};
		return unknown(asked, `费.${second}`, Object.values(feeNames));
	}

	const sections = all.filter((one) => one.name === first || one.also.includes(first));
	const [section] = sections;
	if (!section) return unknown(asked, name, everyName(all), isLast);
	return readPath(section, {tokens: [second, ...more], asked, isLast});
}

type Path = {tokens: readonly string[]; asked: string; isLast: boolean};

function readPath(names: SectionNames, {tokens, asked, isLast}: Path): Read {
	const {section} = names;
	const [rowToken = '', ...rest] = tokens;
	const rows = named(names.rows, rowToken);
	const paths = (list: readonly Named[]) => list.map(({name}) => `${names.name}.${name}`);
	if (rows.length > 1) return several(asked, paths(rows));
	const [row] = rows;
	if (!row) return unknown(asked, `${names.name}.${rowToken}`, paths(names.rows), isLast);
	let {lines} = row;
	if (row.isGroup && /^\d+$/.test(rest[0] ?? '')) {
		const all = lines.flatMap((line) => linesOf(section.rows, line));
		const one = all[Number(rest.shift()) - 1];
		if (!one) return unknown(asked, '', []);
		lines = [one.id];
	}

	const isYuan = rest.length > 0 && ['元', 'y'].includes(rest.at(-1) ?? '');
	if (isYuan) rest.pop();
	const [columnToken, ...more] = rest;
	if (more.length > 0) return {why: {key: 'reference.grammar', values: {asked}}};
	const there = columnsThere(names, lines);
	const known = there.flatMap((id) => names.columns.filter((one) => one.lines.join() === id));
	const groups = names.columns.filter(
		(one) =>
			one.isGroup &&
			one.lines.every((line) => linesOf(section.columns, line).every(({id}) => there.includes(id))),
	);
	const rowPath = `${names.name}.${row.name}`;
	const columnPaths = (list: readonly Named[]) => list.map(({name}) => `${rowPath}.${name}`);
	let columns: readonly string[];
	if (columnToken === undefined) {
		const own = names.whole !== undefined && there.includes(names.whole) ? names.whole : undefined;
		const [only, ...others] = there;
		const meant = own ?? (others.length === 0 ? only : undefined);
		if (meant === undefined)
			return {
				why: {
					key: 'reference.needsColumn',
					values: {asked, names: known.map(({name}) => name).join('、')},
				},
			};
		columns = [meant];
	} else {
		const found = named([...known, ...groups], columnToken);
		if (found.length > 1) return several(asked, columnPaths(found));
		if (!found[0])
			return unknown(
				asked,
				`${rowPath}.${columnToken}`,
				columnPaths([...known, ...groups]),
				isLast,
			);
		columns = found[0].lines;
	}

	const isMoney = section.cells.some(
		({row: {id}, column, unit}) =>
			unit === '万元' && lines.includes(id) && columns.includes(column.id),
	);
	if (isYuan && !isMoney) return unknown(asked, `${rowPath}`, paths(names.rows), isLast);
	return {
		counted: {
			section: section.id,
			rows: lines,
			columns,
			...(isLast && {last: true as const}),
			...(isYuan && {yuan: true as const}),
		},
	};
}

// By its name first; by another name or its initials where no other has those.
function named(list: readonly Named[], token: string): readonly Named[] {
	const own = list.filter(({name}) => foldName(name) === token);
	return own.length > 0 ? own : list.filter(({also}) => also.includes(token));
}

// The columns that every row of a name has.
function columnsThere({section}: SectionNames, lines: readonly string[]): string[] {
	const rows = lines.flatMap((line) => linesOf(section.rows, line));
	return section.columns
		.filter(({id}) => rows.every((row) => row.columns?.includes(id) ?? true))
		.filter(({id}) =>
			rows.every((row) =>
				section.cells.some((cell) => cell.row.id === row.id && cell.column.id === id),
			),
		)
		.map(({id}) => id);
}

function everyName(all: readonly SectionNames[]): string[] {
	return all.flatMap(({name, rows}) => rows.map((row) => `${name}.${row.name}`));
}

function several(asked: string, names: readonly string[]): Read {
	return {why: {key: 'reference.several', values: {asked, names: names.join('、')}}};
}

function unknown(asked: string, told: string, names: readonly string[], isLast = false): Read {
	const near = nearest(told, names);
	if (near === undefined) return {why: {key: 'reference.unknown', values: {asked}}};
	const maybe = isLast ? `上年.${near}` : near;
	return {why: {key: 'reference.maybe', values: {asked, maybe}}};
}
