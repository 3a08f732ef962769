import type {PlainFile} from '../sheet.ts';
import {simplify} from './fold-label.ts';
import {type Grid, sourceOf} from './grid.ts';
import {wording} from './wording.ts';

/** A year a file names, how surely, and where. */
export type YearFound = {year: number; sure: boolean; source: string; text: string};

const chinese = '〇一二三四五六七八九';

// Without spaces, in 简体, the year in digits.
function plain(text: string): string {
	return yearInDigits(simplify(text.normalize('NFKC')).replaceAll(/[\s　]+/gu, ''));
}

/** A text with its year in digits: 二〇二三年 is 2023年. */
export function yearInDigits(text: string): string {
	return text
		.replaceAll(/[○零](?=[〇○零一二三四五六七八九]*年)/gu, '〇')
		.replaceAll(/二〇[〇一二三四五六七八九]{2}(?=年)/gu, (year) =>
			[...year].map((digit) => chinese.indexOf(digit)).join(''),
		);
}

// 2022-2023学年 and 2022—2023年 are no year that is reported on.
const spans = /20\d{2}年?度?[-–—―~～至到/]{1,2}20\d{2}(?:学年|年度?)?|20\d{2}学年(?:度)?/gu;

// 2024年上半年, 2024年第三季度, 2024年12月: a part of a year is none. 2024年1月5日, 2024年1-12月 and 1月1日至12月31日 are not meant.
const parts =
	/20\d{2}年(?:度)?(?:[上下]半年(?:度)?|前?第?[一二三四1-4]个?季度?|(?!1月?[-–—―~～至到]12月)\d{1,2}月?[-–—―~～至到]\d{1,2}月(?!\d{1,2}日)份?|\d{1,2}月份?(?!\d|[-–—―~～至到]))/gu;

// 《2021年…通知》 and 2021年版 date a document, 国办公开办函〔2021〕30号 its number.
const documents =
	/《[^《》]*(?:通知|办法|条例|规定|意见|函|格式|样式)》|20\d{2}年?(?:版|修订|修正|印发|发布|制定|制表|启用|样式|格式)|[[(【〔]20\d{2}[\])】〕]第?\d+号/gu;

/** A title that says it tells of a part of a year only, and where. */
export function partOfYear(
	file: PlainFile,
	grids: readonly Grid[],
): {source: string; text: string} | undefined {
	const isPart = (text: string) => {
		// A sentence is no title.
		if (text.length > 100 || /[，。；]/u.test(text) || !/[上下]半年|季|月/u.test(text))
			return false;
		return plain(text).replaceAll(parts, '') !== plain(text) && yearIn(text) === undefined;
	};

	const told = (text: string) =>
		isPart(text) && /信息公[开開]|年报|统计表|月报|季报/u.test(plain(text).replaceAll(parts, ''));
	for (const grid of grids) {
		const {name, rows} = grid.sheet;
		if (isPart(name)) return {source: name, text: name};
		for (let row = 0; row < Math.min(rows, mostRows); row++) {
			const place = grid.texts(row).find(({text}) => linesOf(text).some(told));
			if (place) return {source: sourceOf(grid, row, place.left), text: place.text.trim()};
		}
	}

	const name = stem(file.name);
	const text = file.texts.slice(0, 5).find(told) ?? (isPart(name) ? name : undefined);
	return text === undefined ? undefined : {source: file.name, text: text.trim()};
}

// Most texts of a table name none: not worth folding.
const mayNameYear = /[2２][0０]|二\s*[〇○零0Ｏ]/u;

/** The reporting year that a text names: a title, a period, a sheet or file name. Dates of filling in do not count. */
export function yearIn(text: string): {year: number; sure: boolean} | undefined {
	if (!mayNameYear.test(text)) return undefined;
	const words = plain(text).replaceAll(spans, '').replaceAll(parts, '').replaceAll(documents, '');
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
			if (place.cell?.number !== undefined || !mayNameYear.test(place.text)) continue;
			for (const text of linesOf(place.text)) {
				const year = yearIn(text);
				if (year?.sure) found.push({...year, source: sourceOf(grid, row, place.left), text});
			}
		}
	}

	return found;
}

/** Titles stand high on a sheet; far below there is only more of the same. */
export const mostRows = 400;

/** The lines of a cell that can be titles: a web page laid out by tables holds whole chapters in one cell. */
export function linesOf(text: string): string[] {
	if (text.length < 7) return [];
	return text
		.split('\n')
		.slice(0, 200)
		.map((line) => line.trim())
		.filter((line) => line.length > 6 && line.length < 120);
}

/** A file's name without its ending. */
export function stem(name: string): string {
	return name.replace(/\.[^.]*$/u, '');
}
