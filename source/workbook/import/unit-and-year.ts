import type {PlainFile} from '../sheet.ts';
import {simplify, simplifyName} from './fold-label.ts';
import {type Grid, sourceOf} from './grid.ts';
import {wording} from './wording.ts';

/** A year a file names, how surely, and where. */
export type YearFound = {year: number; sure: boolean; source: string; text: string};

const chinese = '〇一二三四五六七八九';

function plain(text: string): string {
	return simplify(text.normalize('NFKC'))
		.replaceAll(/[\s　]+/gu, '')
		.replaceAll('○', '〇')
		.replaceAll('零', '〇')
		.replaceAll(/二〇[〇一二三四五六七八九]{2}(?=年)/gu, (year) =>
			[...year].map((digit) => chinese.indexOf(digit)).join(''),
		);
}

/** The reporting year that a text names: a title, a period, a sheet or file name. Dates of filling in do not count. */
export function yearIn(text: string): {year: number; sure: boolean} | undefined {
	// Most texts of a table name none: not worth folding.
	if (!/[2２][0０]|二\s*[〇○零0Ｏ]/u.test(text)) return undefined;
	const words = plain(text);
	const title =
		/(20\d{2})年度?[^。；]{0,40}?(?:信息公开|年度报告|年报)/u.exec(words) ??
		/(?:信息公开|年度报告|年报)[^。；]{0,12}?(20\d{2})年/u.exec(words) ??
		/(20\d{2})年1月1日(?:起)?至(?:20\d{2}年)?12月31日/u.exec(words) ??
		/(?:年度|年份)[:：](20\d{2})/u.exec(words);
	if (title) return {year: Number(title[1]), sure: true};
	const bare =
		/(?<!\d)(20\d{2})年度?(?!\d{1,2}月)/u.exec(words) ??
		/^(20\d{2})$/u.exec(words) ??
		/(?<!\d)(20\d{2})(?!\d)(?![-./年]\d)/u.exec(words.length < 60 ? words : '');
	return bare ? {year: Number(bare[1]), sure: false} : undefined;
}

/** The year named above a table on its sheet, else by the sheet's name. */
export function tableYear(grid: Grid, from: number, to: number): YearFound | undefined {
	let found: YearFound | undefined;
	for (let row = Math.max(0, from); row < to; row++) {
		const places = grid.texts(row);
		for (const [index, place] of places.entries()) {
			const source = sourceOf(grid, row, place.left);
			const label = plain(place.text).replace(/[:：]$/u, '');
			const next = places[index + 1];
			const named =
				wording.yearNames.includes(label) && next ? yearIn(`年度:${plain(next.text)}`) : undefined;
			const year = named ?? yearIn(place.text);
			if (year?.sure) found = {...year, source, text: place.text.trim()};
			else if (year && !found && /年/u.test(place.text) && place.text.length < 60)
				found = {...year, source, text: place.text.trim()};
		}
	}

	if (found?.sure) return found;
	const named = yearIn(grid.sheet.name);
	return named ? {...named, source: grid.sheet.name, text: grid.sheet.name} : found;
}

/**
The year that the words around the tables give, else a cover or another sheet where it names only one, else
the file's name.
*/
export function fileYear(file: PlainFile, grids: readonly Grid[]): YearFound | undefined {
	for (const text of file.texts) {
		const year = yearIn(text);
		if (year?.sure) return {...year, source: file.name, text: text.trim().slice(0, 60)};
	}

	const written = grids.flatMap((grid) => surelyWritten(grid));
	if (new Set(written.map(({year}) => year)).size === 1) return written[0];
	const named = yearIn(stem(file.name));
	return named && {...named, source: file.name, text: file.name};
}

function surelyWritten(grid: Grid): YearFound[] {
	const found: YearFound[] = [];
	for (let row = 0; row < Math.min(grid.sheet.rows, mostRows); row++) {
		for (const place of grid.texts(row)) {
			if (place.cell?.number !== undefined) continue;
			for (const text of linesOf(place.text)) {
				const year = yearIn(text);
				if (year?.sure) found.push({...year, source: sourceOf(grid, row, place.left), text});
			}
		}
	}

	return found;
}

/** Titles stand high on a sheet; far below there is only more of the same. */
const mostRows = 400;

// A web page laid out by tables holds whole chapters in one cell.
function linesOf(text: string): string[] {
	if (text.length < 7) return [];
	return text
		.split('\n')
		.slice(0, 200)
		.map((line) => line.trim())
		.filter((line) => line.length > 6 && line.length < 120);
}

function stem(name: string): string {
	return name.replace(/\.[^.]*$/u, '');
}

/** The unit a file names: a field beside 填报单位, a title, or the file's name. */
export function unitIn(file: PlainFile, grids: readonly Grid[]): string | undefined {
	const unit = unitWritten(file, grids);
	return unit && simplifyName(unit);
}

function unitWritten(file: PlainFile, grids: readonly Grid[]): string | undefined {
	let titled: string | undefined;
	let above = '';
	for (const grid of grids) {
		for (let row = 0; row < Math.min(grid.sheet.rows, mostRows); row++) {
			const places = grid.texts(row);
			for (const [index, place] of places.entries()) {
				if (place.cell?.number !== undefined) continue;
				const named = place.text.length < 80 && namedUnit(place.text, places[index + 1]?.text);
				if (named) return named;
				for (const line of linesOf(place.text)) titled ??= titleUnit(line, above);
				above = place.text;
			}
		}
	}

	for (const text of file.texts) {
		const named = namedUnit(text, undefined);
		if (named) return named;
		titled ??= titleUnit(text, above);
		above = text;
	}

	return titled ?? titleUnit(stem(file.name)) ?? unitName(stem(file.name));
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
	return beside && isName(beside) && beside.length < 60 ? beside : undefined;
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
