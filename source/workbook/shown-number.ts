import {formatSections, type Section, type Token} from './format-sections.ts';

/** What a number format makes of a number. */
export type Shown =
	| {kind: 'number' | 'percent'; text: string}
	/** Not written here: the section, and the number it is given. */
	| {kind: 'date' | 'fraction' | 'exponent'; section: string; value: number};

/**
What a cell shows for its number: scaling by commas and points that are only drawn (`0!.0000`), sections by sign
and condition, words in the place of figures, as the eye sees it. Rounding is that of the fifteen digits a workbook holds.

@param format - the format code of the cell
*/
export function shownNumber(value: number, format: string): Shown {
	const sections = formatSections(format);
	const {section, negative} = sectionFor(value, sections);
	const {kind} = section;
	if (kind === 'date' || kind === 'fraction' || kind === 'exponent')
		return {kind, section: section.source, value: negative ? -Math.abs(value) : Math.abs(value)};
	const percents = section.tokens.filter(({is}) => is === 'percent').length;
	const written = write(section, Math.abs(value), percents);
	const text = negative && /[1-9]|\p{L}/u.test(written) ? `-${written}` : written;
	return {kind: percents > 0 ? 'percent' : 'number', text: text.trim()};
}

/** What a cell shows for its text: the fourth section, or one with `@`. */
export function shownText(text: string, format: string): string {
	const sections = formatSections(format);
	const last = sections.length === 4 ? sections[3] : sections.at(-1);
	if (!last || (sections.length < 4 && last.kind !== 'text')) return text;
	return last.tokens
		.map((token) => (token.is === 'text' || token.is === 'general' ? text : token.text))
		.join('')
		.trim();
}

function sectionFor(value: number, all: readonly Section[]): {section: Section; negative: boolean} {
	const sections =
		all.length > 1 && all.at(-1)!.kind === 'text' ? all.slice(0, -1) : all.slice(0, 3);
	const [first, second, third] = sections as [Section, Section?, Section?];
	const below = value < 0;
	if (!second) return {section: first, negative: below};
	if (!first.condition && !second.condition) {
		if (below) return {section: second, negative: false};
		return {section: value === 0 && third ? third : first, negative: false};
	}

	const one = first.condition ?? {sign: '>', limit: 0};
	const holds = (condition: {sign: string; limit: number}) => meets(value, condition);
	if (holds(one)) return {section: first, negative: below && !onlyBelow(one)};
	const other = second.condition ?? (third ? {sign: '<', limit: 0} : undefined);
	if (!other) return {section: second, negative: below && !(one.sign === '>=' && one.limit === 0)};
	if (holds(other)) return {section: second, negative: below && !onlyBelow(other)};
	// Nothing fits: a workbook shows a row of #.
	return {section: third ?? second, negative: below};
}

function meets(value: number, {sign, limit}: {sign: string; limit: number}): boolean {
	switch (sign) {
		case '<':
			return value < limit;
		case '<=':
			return value <= limit;
		case '>':
			return value > limit;
		case '>=':
			return value >= limit;
		case '<>':
			return value !== limit;
		default:
			return value === limit;
	}
}

// Where only numbers below zero come to a section, it writes them without a sign.
function onlyBelow({sign, limit}: {sign: string; limit: number}): boolean {
	return (sign === '<' && limit <= 0) || (sign === '<=' && limit < 0);
}

const numerals = ['', '〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '０１２３４５６７８９'];

function write(section: Section, value: number, percents: number): string {
	const {tokens} = section;
	const digits = tokens.flatMap(({is}, index) => (is === 'digit' ? [index] : []));
	const [first = tokens.length] = digits;
	const last = digits.at(-1) ?? -1;
	const found = tokens.findIndex(({is}) => is === 'point');
	const point = found >= 0 && digits.length > 0 ? found : tokens.length;
	const whole = digits.filter((index) => index < point);
	const parts = digits.filter((index) => index > point);
	const lastWhole = whole.at(-1) ?? -1;
	const scales = commasAfter(tokens, lastWhole) + (last > point ? commasAfter(tokens, last) : 0);
	const grouped = tokens.some(
		({is}, index) => is === 'comma' && index > first && index < lastWhole,
	);
	const {integer, fraction} = placesOf(value, percents * 2 - scales * 3, parts.length);
	const pieces = writeWhole(tokens, whole, integer, grouped);
	writeParts(tokens, parts, fraction, pieces);
	const shown = tokens.map(({is, text}, index) => {
		if (is === 'digit') return pieces[index]!;
		if (is === 'point') return index === point && whole.length === 0 ? `${integer}.` : text;
		if (is === 'comma') return index > first && index <= last + scales ? '' : text;
		return is === 'general' || is === 'text' ? String(Number(value.toPrecision(11))) : text;
	});
	const figures = numerals[section.numerals ?? 0];
	const text = shown.join('');
	return figures ? text.replaceAll(/\d/gu, (one) => [...figures][Number(one)]!) : text;
}

function commasAfter(tokens: readonly Token[], index: number): number {
	let count = 0;
	while (index >= 0 && tokens[index + 1 + count]?.is === 'comma') count++;
	return count;
}

// The digits before and behind the point, rounded half up as a workbook does.
function placesOf(value: number, shift: number, places: number) {
	const [mantissa, exponent] = value.toExponential(14).split('e') as [string, string];
	const power = Number(exponent) + shift - 14 + places;
	const units = BigInt(mantissa.replace('.', ''));
	const down = power < 0 ? 10n ** BigInt(-power) : 1n;
	const scaled = power < 0 ? (units + down / 2n) / down : units * 10n ** BigInt(power);
	const digits = String(scaled).padStart(places + 1, '0');
	const integer = digits.slice(0, digits.length - places).replace(/^0+/u, '');
	return {integer, fraction: digits.slice(digits.length - places)};
}

// From the right; the leftmost place takes what is left over.
function writeWhole(
	tokens: readonly Token[],
	places: readonly number[],
	digits: string,
	grouped: boolean,
): Record<number, string> {
	const pieces: Record<number, string> = {};
	let count = 0;
	const put = (digit: string) => {
		const comma = grouped && count > 0 && count % 3 === 0 ? ',' : '';
		count++;
		return digit + comma;
	};

	let left = digits;
	for (const [nth, index] of places.toReversed().entries()) {
		const empty = tokens[index]!.text === '0' ? '0' : '';
		let piece = left === '' ? (empty ? put(empty) : '') : put(left.at(-1)!);
		left = left.slice(0, -1);
		for (; nth === places.length - 1 && left !== ''; left = left.slice(0, -1))
			piece = put(left.at(-1)!) + piece;
		pieces[index] = piece;
	}

	return pieces;
}

function writeParts(
	tokens: readonly Token[],
	places: readonly number[],
	digits: string,
	pieces: Record<number, string>,
): void {
	let trailing = true;
	for (let nth = places.length - 1; nth >= 0; nth--) {
		const index = places[nth]!;
		trailing &&= digits[nth] === '0' && tokens[index]!.text !== '0';
		pieces[index] = trailing ? '' : digits[nth]!;
	}
}
