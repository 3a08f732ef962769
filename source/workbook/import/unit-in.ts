import type {PlainFile} from '../sheet.ts';
import {simplify, simplifyName} from './fold-label.ts';
import type {Grid} from './grid.ts';
import {wording} from './wording.ts';
import {linesOf, mostRows, plain, stem} from './year-in.ts';

/** The unit a file names: a field beside 填报单位, a title, or the file's name. */
export function unitIn(file: PlainFile, grids: readonly Grid[]): string | undefined {
	let titled: string | undefined;
	let above = '';
	for (const grid of grids) {
		const on = unitOn(grid, 0, Math.min(grid.sheet.rows, mostRows), above);
		if (on.named !== undefined) return simplifyName(on.named);
		titled ??= on.titled;
		above = on.last;
	}

	for (const text of file.texts) {
		const named = namedUnit(text, undefined);
		if (named) return simplifyName(named);
		titled ??= titleUnit(text, above);
		above = text;
	}

	const unit = titled ?? titleUnit(stem(file.name)) ?? unitName(stem(file.name));
	return unit && simplifyName(unit);
}

/**
The unit that a table's own sheet names: above it, in a field anywhere on a sheet that has only one, or by the
sheet's name. Another sheet's unit is not its own.

@param from - the row below the table before it
@param to - where it begins
*/
export function tableUnit(grid: Grid, from: number, to: number): string | undefined {
	const {named, titled} = unitOn(grid, Math.max(0, from), to, '');
	const unit = named ?? titled;
	return unit && simplifyName(unit);
}

/** The one unit that a sheet names in a field, or by its own name. */
export function sheetUnit(grid: Grid): string | undefined {
	const unit =
		unitOn(grid, 0, Math.min(grid.sheet.rows, mostRows), '').named ?? unitName(grid.sheet.name);
	return unit && simplifyName(unit);
}

// The first field and the first title in some rows of a sheet, and the last text there.
function unitOn(
	grid: Grid,
	from: number,
	to: number,
	before: string,
): {named?: string; titled?: string; last: string} {
	let titled: string | undefined;
	let above = before;
	for (let row = from; row < to; row++) {
		const places = grid.texts(row);
		for (const [index, place] of places.entries()) {
			if (place.cell?.number !== undefined) continue;
			const named = place.text.length < 80 && namedUnit(place.text, places[index + 1]?.text);
			if (named) return {named, titled, last: above};
			for (const line of linesOf(place.text)) titled ??= titleUnit(line, above);
			above = place.text;
		}
	}

	return {titled, last: above};
}

function namedUnit(text: string, next: string | undefined): string | undefined {
	if (!/[单單关關]/u.test(text.slice(0, 12))) return undefined;
	const words = simplify(text.normalize('NFKC')).trim();
	const name = wording.unitNames.find((one) => {
		const rest = words.startsWith(one) ? words.slice(one.length).trimStart() : undefined;
		return (
			rest !== undefined && (rest === '' || rest.startsWith(':') || /^\(.{0,6}\):?/u.test(rest))
		);
	});
	if (!name) return undefined;
	const rest = text
		.normalize('NFKC')
		.trim()
		.slice(name.length)
		.trim()
		.replace(/^\([^)]{0,6}\)/u, '');
	const inline = rest
		.replace(/^:/u, '')
		.trim()
		.split(/\s{2,}|\t/u)[0]
		?.trim();
	if (inline) return isName(inline) ? cutYear(inline) : undefined;
	const beside = next?.trim();
	// The next cell may be a label itself: 填报单位： | 年度：.
	const isLabel = /[:：]/u.test(beside ?? '') || wording.yearNames.includes(beside ?? '');
	return beside && !isLabel && isName(beside) && beside.length < 60 ? beside : undefined;
}

// 单位：件 names a measure, and 单位：万元 too.
function isName(text: string): boolean {
	return (
		/\p{Script=Han}{2}/u.test(text) &&
		!/^(?:万?元|件|项|个|条)/u.test(text) &&
		!/[。，]/u.test(text)
	);
}

function cutYear(text: string): string {
	return text.replace(/\s*(?:填报)?(?:日期|年度)[:：].*$/u, '').trim();
}

const titles =
	/^(?:(20\d{2})年度?)?(.{0,60}?)(?:(20\d{2})年度?)?(?:政府信息公开|信息公开)(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:年度报告|报告|年报|统计表|报表)/u;

// 某某局 may stand alone on the line above the title.
function titleUnit(text: string, above = ''): string | undefined {
	if (text.length > 100 || !/公\s*[开開]/u.test(text)) return undefined;
	const folded = plain(simplifyName(text));
	const match = titles.exec(folded);
	const name = (match?.[2] ?? '').replace(/^(?:关于|附件\d*[:：]?)/u, '').replace(/[_\-—]+$/u, '');
	if (match && name === '' && above.length < 40 && kinds.test(above.trim())) return above.trim();
	if (name.length < 2 || !isName(name)) return undefined;
	// 某某镇人民政府信息公开: the 政府 is the unit's.
	return /人民$/u.test(name) ? `${name}政府` : name;
}

const kinds =
	/(?:人民政府|政府|办公厅|办公室|委员会|办事处|管委会|局|厅|委|办|院|中心|站|所|处|队|街道|镇|乡|学校|公司|集团)$/u;

function unitName(text: string): string | undefined {
	const words = text
		.normalize('NFKC')
		.replaceAll(
			/20\d{2}年?度?|[\s_\-—+()]+|年报|报表|统计表|最终版?|终稿|定稿|副本|报送|上报|附件\d*/gu,
			'',
		)
		.replace(/^\d+[.、]?/u, '');
	return words.length > 2 && words.length < 40 && kinds.test(words) ? words : undefined;
}
