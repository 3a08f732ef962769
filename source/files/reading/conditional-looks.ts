import {faceKind} from './string-runs.ts';

/** How cells look where a condition holds: another number format, or struck out. */
export type ConditionalLook = {
	ranges: ReadonlyArray<readonly [top: number, left: number, bottom: number, right: number]>;
	/** Whether it holds for a number; what cannot be told may hold. */
	holds: (value: number) => boolean;
	format?: string;
	struck?: boolean;
};

/** The conditions of a sheet that change what its numbers show; colours and borders do not. Mostly none. */
export function conditionalLooks(sheet: string, styles: string): ConditionalLook[] {
	const looks = looksOf(styles);
	if (!looks.some(Boolean)) return [];
	const found: ConditionalLook[] = [];
	for (const [, head, inside] of blocks(sheet, 'conditionalFormatting')) {
		const ranges = (attribute(head!, 'sqref') ?? '').split(/\s+/u).flatMap((text) => rangeOf(text));
		if (ranges.length === 0) continue;
		for (const [, rule, formulas] of blocks(inside!, 'cfRule')) {
			const look = looks[Number(attribute(rule!, 'dxfId') ?? -1)];
			if (!look) continue;
			const words = [...blocks(formulas!, 'formula')].map(([, , text]) => decode(text!).trim());
			found.push({...look, ranges, holds: conditionOf(rule!, words, ranges[0]!)});
		}
	}

	return found;
}

function looksOf(styles: string): Array<Pick<ConditionalLook, 'format' | 'struck'> | undefined> {
	const all = [...blocks(styles, 'dxfs')][0]?.[2] ?? '';
	return [...blocks(all, 'dxf')].map(([, , inside]) => {
		const format = /<(?:\w+:)?numFmt\s([^>]*)>/u.exec(inside!)?.[1];
		const code = format === undefined ? undefined : attribute(format, 'formatCode');
		const font = [...blocks(inside!, 'font')][0]?.[2];
		const struck = font !== undefined && faceKind(font) === 'leftOut';
		if (code === undefined && !struck) return undefined;
		return {...(code !== undefined && {format: decode(code)}), ...(struck && {struck})};
	});
}

const compare: Readonly<Record<string, (one: number, other: number) => boolean>> = {
	lessThan: (one, other) => one < other,
	lessThanOrEqual: (one, other) => one <= other,
	equal: (one, other) => one === other,
	notEqual: (one, other) => one !== other,
	greaterThanOrEqual: (one, other) => one >= other,
	greaterThan: (one, other) => one > other,
};
const signs: Readonly<Record<string, string>> = {
	'<': 'lessThan',
	'<=': 'lessThanOrEqual',
	'=': 'equal',
	'<>': 'notEqual',
	'>=': 'greaterThanOrEqual',
	'>': 'greaterThan',
};
const constant = /^-?\d+(?:\.\d+)?$/u;

function conditionOf(
	rule: string,
	formulas: readonly string[],
	[top, left]: ConditionalLook['ranges'][number],
): ConditionalLook['holds'] {
	const type = attribute(rule, 'type');
	const [first = '', second = ''] = formulas;
	if (type === 'containsBlanks' || type === 'containsErrors') return () => false;
	if (type === 'cellIs' && constant.test(first)) {
		const [low, high] = [Number(first), Number(second)];
		const operator = attribute(rule, 'operator') ?? '';
		const isBetween = (value: number) => value >= low && value <= high;
		if (operator === 'between') return isBetween;
		if (operator === 'notBetween') return (value) => !isBetween(value);
		const test = compare[operator];
		if (test) return (value) => test(value, low);
	}

	if (type === 'expression') {
		if (/^(?:FALSE\(?\)?|0)$/iu.test(first)) return () => false;
		const [, ref, sign, limit] =
			/^(\$?[A-Z]+\$?\d+)\s*(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/u.exec(first) ?? [];
		const [at] = ref === undefined ? [] : rangeOf(ref);
		const test = compare[signs[sign ?? ''] ?? ''];
		if (at?.[0] === top && at[1] === left && !ref!.includes('$') && test)
			return (value) => test(value, Number(limit));
	}

	return () => true;
}

function* blocks(xml: string, name: string): Generator<RegExpMatchArray> {
	const block = `<(?:\\w+:)?${name}((?:\\s[^>]*)?)(?:/>|(?<!/)>([\\s\\S]*?)</(?:\\w+:)?${name}>)`;
	for (const match of xml.matchAll(new RegExp(block, 'gu'))) {
		match[2] ??= '';
		yield match;
	}
}

function rangeOf(text: string): Array<ConditionalLook['ranges'][number]> {
	const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u.exec(text);
	if (!match) return [];
	const [, left = '', top = '', right = left, bottom = top] = match;
	return [[Number(top) - 1, columnOf(left), Number(bottom) - 1, columnOf(right)]];
}

function columnOf(letters: string): number {
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}

function attribute(text: string, name: string): string | undefined {
	return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(text)?.[1];
}

function decode(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
