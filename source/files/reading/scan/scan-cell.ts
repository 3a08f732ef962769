import type {SheetCell} from '../../../workbook/sheet.ts';
import {stringOf} from './scan-strings.ts';
import type {Shows} from './scan-styles.ts';
import {attribute, HandOver, isOn, plainText, type Tag} from './scan-xml.ts';

/** What the cells of a sheet refer to. */
export type Shared = {strings: ReadonlyArray<string | undefined>; styles: readonly Shows[]};

/** A stored number as programs write it: no exponent, no more digits than a binary fraction keeps. */
const stored = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u;

/** What may stand in a cell: a formula, a result, a text of its own, each closed. */
const wellFormed =
	/^(?:<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>))?\s*(?:<v>[^<]*<\/v>|<v\s*\/>|<is>.*<\/is>)?\s*$/su;

/** Whether a row may hold anything. @throws HandOver for one that is not shown */
export function isFullRow({head, empty}: Tag): boolean {
	const isFlat = Number(attribute(head, 'ht') ?? 1) === 0;
	if (isFlat || isOn(head, 'hidden')) throw new HandOver('row');
	return !empty;
}

/** A cell of any form. @param inside - what stands between its tags */
export function cellOf(head: string, inside: string, shared: Shared): SheetCell | undefined {
	const kind = attribute(head, 't') ?? 'n';
	const value = textOf(inside, 'v');
	const formula = inside.includes('<f');
	if (!wellFormed.test(inside)) throw new HandOver('markup');
	if (value === undefined && !formula && !inside.includes('<is')) return undefined;
	if (kind === 'inlineStr') return inlineCell(head, inside, shared);
	if (value === '' && kind === 'n' && !formula) return undefined;
	if (value === undefined || value === '') throw new HandOver('no value');
	const shows = showsOf(attribute(head, 's'), shared);
	if (kind === 'str' && formula) {
		// WPS keeps a picture in a cell as a formula of its own.
		if (/DISPIMG/iu.test(inside)) throw new HandOver('picture');
		const text = plainText(value);
		if (/_x[\dA-Fa-f]{4}_/u.test(text)) throw new HandOver('string');
		return {text, formula: 'known'};
	}

	return valueCell(kind, value, shows, shared, formula);
}

/** A text of those that the sheets share; undefined where it is not for the scanner. */
export function textCell(text: string | undefined, formula: boolean): SheetCell | undefined {
	if (text === undefined) throw new HandOver('string');
	if (formula) return {text, formula: 'known'};
	return text === '' ? undefined : {text};
}

/** A number, or a text of those that the sheets share. */
export function valueCell(
	kind: string,
	value: string,
	shows: Shows,
	{strings}: Shared,
	formula: boolean,
): SheetCell | undefined {
	if (kind === 's') return textCell(strings[Number(value)], formula);

	if (kind !== 'n' || !stored.test(value)) throw new HandOver('value');
	const number = Number(value);
	if (!showsItself(value, shows)) throw new HandOver('format');
	const text = String(number);
	return formula ? {text, number, formula: 'known'} : {text, number};
}

function inlineCell(head: string, inside: string, shared: Shared): SheetCell | undefined {
	const from = inside.indexOf('<is>');
	const to = inside.indexOf('</is>', from);
	if (from < 0 || to < 0 || inside.includes('<f')) throw new HandOver('inline');
	const text = stringOf(inside.slice(from + 4, to));
	if (text === undefined) throw new HandOver('string');
	showsOf(attribute(head, 's'), shared);
	return text === '' ? undefined : {text};
}

/** How a style shows a number. @throws HandOver where that is not for the scanner */
export function showsOf(written: string | number | undefined, {styles}: Shared): Shows & string {
	const style = Number(written ?? 0);
	const shows = styles.length === 0 && style === 0 ? 'plain' : styles[style];
	if (shows === undefined) throw new HandOver('style');
	return shows;
}

// 75.4 under `0` shows 75.
function showsItself(value: string, shows: Shows): boolean {
	const point = value.indexOf('.');
	const places = point < 0 ? 0 : value.length - point - 1;
	if (value === '-0' || (value.length > 15 && value.replace(/^-?0?\.?/u, '').length > 15))
		return false;
	return places <= (shows === 'whole' ? 0 : shows === 'cents' ? 2 : 10);
}

function textOf(inside: string, name: string): string | undefined {
	const open = inside.indexOf(`<${name}>`);
	if (open < 0) return inside.includes(`<${name}`) ? '' : undefined;
	const from = open + name.length + 2;
	const to = inside.indexOf('<', from);
	return to < 0 ? undefined : inside.slice(from, to);
}
