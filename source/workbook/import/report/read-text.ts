import {type PartId, partIds} from '../../../draft/paragraph.ts';
import {carriedReferences, referencesProperty} from '../../../report/carriers.ts';
import {isSignatureDate} from '../../../report/cut-footer.ts';
import type {ForeignParagraph} from '../../../report/foreign-text.ts';
import {type SplitReport, splitReport} from '../../../report/split-report.ts';
import {unitInOpening} from '../../../report/unit-in-opening.ts';
import type {Note} from '../../note.ts';
import type {PlainFile} from '../../sheet.ts';
import type {ReadParagraph, TextReading} from '../../text-reading.ts';
import {isSameUnit} from '../same-unit.ts';
import {titleUnit} from '../unit-name.ts';
import {yearIn} from '../year-in.ts';
import {besideNotes} from './beside-notes.ts';
import {carriedIn} from './carried-references.ts';

/** The text of one report in a file, and what is to be said of it. */
export type ReadText = {
	text?: TextReading;
	/** The lines of tables that are written as lines. */
	lines: SplitReport['lines'];
	/** The sheets of the tables that stand within its text. */
	tables: SplitReport['tables'];
	/** Tables of the other reports in the file. */
	others: readonly string[];
	/** As its title or its opening names them. */
	unit?: string;
	year?: number;
	notes: Note[];
};

/**
The parts of a report that are text, where a file holds any. Of several reports that of the asked unit and year
counts; where none is asked for nothing is taken.

@returns nothing where there is no such part
*/
export function readText(
	file: PlainFile,
	asked: {unit?: string; year?: number},
): ReadText | undefined {
	const {blocks, beside} = file;
	if (!blocks || !beside) return undefined;
	const reports = withoutTwins(splitReport(blocks));
	if (reports.length === 0) return undefined;
	const notes = besideNotes(beside);
	const {unit, year: asks} = asked;
	const own = reports.filter(
		({title, opening}) =>
			(unit !== undefined || asks !== undefined) &&
			(unit === undefined || isOf(title, unit)) &&
			(asks === undefined || yearIn(title ?? '')?.year === asks || yearOf(opening) === asks),
	);
	const [report] = reports.length === 1 ? reports : own;
	if (!report || (reports.length > 1 && own.length > 1)) {
		const values = {count: reports.length, titles: titlesOf(reports)};
		notes.push({key: 'text.severalReports', values, blocks: true});
		return {lines: {}, tables: {}, others: [], notes};
	}

	const others = reports.filter((one) => one !== report);
	if (others.length > 0) {
		const values = {count: others.length, titles: titlesOf(others)};
		notes.push({key: 'text.otherReports', values});
	}

	const named = (report.title && titleUnit(report.title)) || unitInOpening(report.opening);
	const year = yearIn(report.title ?? '')?.year ?? yearOf(report.opening);
	const property = file.properties?.[referencesProperty];
	const read = (paragraphs: readonly ForeignParagraph[]) =>
		paragraphs.map((one) => readParagraph(one, property));
	if (report.unread.length > 0) {
		const words = report.unread.map(({text}) => text);
		const values = {count: words.length, words: words.join(' ').slice(0, 60)};
		notes.push({key: 'text.unread', values, source: report.unread[0]!.source});
	}

	if (report.chapters.length > 0) {
		const titles = report.chapters.map(({title}) => title).join('、');
		const count = report.chapters.reduce((sum, one) => sum + one.count, 0);
		const {source} = report.chapters[0]!;
		notes.push({key: 'text.chapters', values: {titles, count}, source, blocks: true});
	}

	if (asks !== undefined && year !== undefined && year !== asks)
		notes.push({key: 'text.otherYear', values: {theirs: year, asked: asks}, blocks: true});
	for (const [part, lines] of Object.entries(report.lines))
		notes.push(...strayNotes(part as keyof SplitReport['lines'], lines));
	const foot = withoutSignature(report.footer, named).map(({text}) => text);
	if (foot.length > 0)
		notes.push({key: 'text.footer', values: {words: foot.join(' ').slice(0, 120)}});
	const parts = Object.entries(report.parts).map(([part, paragraphs]) => [part, read(paragraphs)]);
	return {
		text: {
			opening: read(report.opening),
			parts: Object.fromEntries(parts) as TextReading['parts'],
			footer: report.footer.map(({text}) => text),
			...(property && {carried: carriedReferences(property)}),
		},
		lines: report.lines,
		tables: report.tables,
		others: others.flatMap(({sheets}) => sheets),
		...(named !== undefined && {unit: named}),
		...(year !== undefined && {year}),
		notes,
	};
}

function titlesOf(reports: readonly SplitReport[]): string {
	return reports
		.map(({title = '', opening}) => title || (opening[0]?.text ?? '').slice(0, 30))
		.join('、');
}

// 落款 is no foot of a page: the unit that the title names, and a date, are set anew at the end of every report.
function withoutSignature(
	footer: readonly ForeignParagraph[],
	unit: string | undefined,
): readonly ForeignParagraph[] {
	const [first, second] = footer;
	if (!first || !second || unit === undefined) return footer;
	return isSignatureDate(second.text) && isSameUnit(first.text, unit) ? footer.slice(2) : footer;
}

// The period that the opening tells, where it tells one.
function yearOf(opening: readonly ForeignParagraph[]): number | undefined {
	const years = opening.flatMap(({text}) => {
		const found = yearIn(text);
		return found?.sure ? [found.year] : [];
	});
	return new Set(years).size === 1 ? years[0] : undefined;
}

// Sentences under the heading of a table are no part of the text: they are told of, not dropped.
function strayNotes(
	part: keyof SplitReport['lines'],
	lines: readonly ForeignParagraph[] = [],
): Note[] {
	const numeral = {disclosure: '二', requests: '三', disputes: '四'}[part];
	return lines
		.filter(({text}) => text.length > 14 && /[。；]$/u.test(text))
		.map(({text, source}): Note => {
			const words = text.length > 40 ? `${text.slice(0, 40)}…` : text;
			return {key: 'text.stray', values: {part: numeral, words}, source, blocks: true};
		});
}

/**
That tables stand within the text, of which nothing was taken.

@param known - the sheets that were recognised as tables of the form
*/
export function insideNotes({tables}: ReadText, known: ReadonlySet<string>): Note[] {
	return partIds.flatMap((part): Note[] => {
		const own = (tables[part] ?? []).filter((sheet) => !known.has(sheet));
		const values = {part: numeralOf(part), count: own.length};
		return own.length > 0 ? [{key: 'text.tableInside', values}] : [];
	});
}

/** 一, 五, 六. */
export function numeralOf(part: PartId): string {
	return {overview: '一', problems: '五', other: '六'}[part];
}

function readParagraph(paragraph: ForeignParagraph, property: string | undefined): ReadParagraph {
	const {text, source} = paragraph;
	return {text, source, refs: carriedIn(paragraph, property)};
}

// A page that shows one report twice, for the screen and for printing.
function withoutTwins(reports: readonly SplitReport[]): SplitReport[] {
	const words = ({parts}: SplitReport) =>
		Object.entries(parts)
			.map(([part, all]) => part + all.map(({text}) => text).join(''))
			.join();
	return reports.filter(
		(report, index) => reports.findIndex((other) => words(other) === words(report)) === index,
	);
}

function isOf(title: string | undefined, unit: string): boolean {
	const named = title === undefined ? undefined : titleUnit(title);
	return named !== undefined && isSameUnit(named, unit);
}
