import path from 'node:path';
import {checkReturn, type RuleBooks} from '../../../check/check-return.ts';
import {type Draft, emptyDraft} from '../../../draft/draft.ts';
import {sumFigures} from '../../../rollup/check-sum.ts';
import {beyondWorkbook} from '../../../rollup/plan/beyond-workbook.ts';
import {explanationBook} from '../../../rollup/plan/explanation-book.ts';
import {type PageFacts, publishedBook} from '../../../rollup/plan/published-book.ts';
import {sayTitle} from '../../../rollup/plan/say-title.ts';
import type {RolledUp} from '../../../rollup/rolled-up.ts';
import '../../../text/export-text.ts';
import '../../../text/roll-up-further-text.ts';
import {type Language, say} from '../../../text/say.ts';
import {comparedWorkbook} from '../../../workbook/export/compare-years.ts';
import type {YearBefore} from '../../../workbook/export/kind.ts';
import {plainTexts} from '../../../workbook/export/plain-texts.ts';
import type {Comparison} from '../../../workbook/export/plan-into.ts';
import type {Note} from '../../../workbook/note.ts';
import {writeZip} from '../../write-zip.ts';
import {fillModel} from '../../writing/fill-model.ts';
import {datasetOutputs} from './make-dataset.ts';
import {outputName} from './output-names.ts';
import {workbookOutput} from './planned-outputs.ts';
import type {Output} from './write-outputs.ts';

/** What a roll-up writes beside what it plans. */
export type FurtherWish = {
	books: RuleBooks;
	language: Language;
	/** The superior's workbook: a copy of it is filled. */
	into?: string;
	/** The long dataset. */
	parquet?: boolean;
	/** Sums of years before. */
	earlier?: readonly YearBefore[];
	/** The units' saved pages, rolled up, and what each says of itself. */
	published?: {rolled: RolledUp; factsOf: (path: string) => PageFacts};
};

/**
The outputs that only some roll-ups have: the superior's form, explanations, the years compared, published pages, the
dataset.
*/
export function furtherOutputs(
	rolled: RolledUp,
	{books, language, into, parquet, earlier = [], published}: FurtherWish,
): Output[] {
	const outputs: Output[] = [];
	if (into !== undefined) outputs.push(intoOutput(rolled, books, into, language));
	const explanations = explanationBook(rolled, books, language);
	if (explanations) outputs.push(workbookOutput(explanations, books));
	if (earlier.length > 0) outputs.push(yearsOutput(rolled, books, earlier, language));
	if (published) {
		const book = publishedBook(rolled, published.rolled, published.factsOf, language);
		outputs.push(workbookOutput(book, books));
	}

	if (parquet) outputs.push(...datasetOutputs(rolled));
	return outputs;
}

/** The sum as a return, for what is made of returns. @throws Failure `rollUp.beyond`: a cell left blank would pass for none */
function sumAsReturn(rolled: RolledUp, books: RuleBooks) {
	const {office = '', year, form, totals} = rolled;
	const refused = beyondWorkbook(rolled);
	if (refused) throw refused;
	const draft: Draft = plainTexts({
		...emptyDraft('', form.id, {unit: office, year}),
		figures: sumFigures(form, totals),
	});
	const checked = checkReturn(books, draft, {headless: true});
	return {draft, form, checked, rules: checked.rules};
}

// The superior's own cells have no place for a state: the name of the file says it.
function intoOutput(rolled: RolledUp, books: RuleBooks, model: string, language: Language): Output {
	const ending = path.extname(model).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
	const {year, complete, provisional, counts} = rolled;
	const plain = say(language, 'rollUp.further.into', {
		model: path.basename(model).replace(/\.[^.]*$/u, ''),
		year,
	});
	const values = {name: plain, adopted: counts.adopted, due: counts.due ?? '？'};
	const state = provisional ? 'rollUp.further.provisional' : 'rollUp.further.unfinished';
	const name = complete ? plain : say(language, state, values);
	let notes: readonly Note[] = [];
	return {
		name: outputName(name, ending),
		async make(file) {
			const subject = {...sumAsReturn(rolled, books), forms: books.forms};
			const filled = await fillModel(subject, model, file);
			notes = [...(filled.notes ?? []), ...formulaNotes(filled.comparisons)];
			return filled.bytes;
		},
		notes: () => notes,
	};
}

// The superior's formulas stay: where one gives another total than ours, or only Excel can tell, a person must look.
function formulaNotes(comparisons: readonly Comparison[]): Note[] {
	return comparisons
		.filter(({ours, theirs}) => ours !== theirs)
		.map(({label, source, ours, theirs}) => ({
			key: theirs === undefined ? 'export.formulaUnknown' : 'export.formulaApart',
			values: {label, source, ours: ours ?? '', theirs: theirs ?? ''},
			source,
		}));
}

function yearsOutput(
	rolled: RolledUp,
	books: RuleBooks,
	earlier: readonly YearBefore[],
	language: Language,
): Output {
	const name = say(language, 'rollUp.further.years', {year: rolled.year});
	return {
		name: outputName(name, '.xlsx'),
		make() {
			const {parts} = comparedWorkbook(
				{...sumAsReturn(rolled, books), earlier},
				sayTitle(rolled, language),
			);
			return writeZip(
				parts.map((part) => ({name: part.name, bytes: new TextEncoder().encode(part.text)})),
			);
		},
	};
}
