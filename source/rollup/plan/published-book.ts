import type {Address, Form} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {Quantity} from '../../form/quantity.ts';
import '../../text/roll-up-further-text.ts';
import {type Language, say} from '../../text/say.ts';
import type {PlannedCell, PlannedWorkbook} from '../planned.ts';
import {effectiveFigures} from '../return-figures.ts';
import type {FileRolled, RolledUp, UnitRolled, Version} from '../rolled-up.ts';
import {sayTitle} from './say-title.ts';
import {sayIs, sayWhy, shownPath} from './source-sheet.ts';

/** What a saved page says of itself. */
export type PageFacts = {
	address?: string;
	/** When it was published, as it says. */
	date?: string;
	/** Where it says nothing of that: when it was saved. */
	saved?: string;
};

/** A cell that a unit published otherwise than it was adopted. */
export type PublishedOtherwise = {address: Address; published: Quantity; adopted: Quantity};

/**
公开核对: what the units' own pages say, held against what was adopted, and 更正说明 of each cell that differs, its
reason and date to be filled in.

@param published - the saved pages, rolled up as if they were returns
@param factsOf - by the path of a page
*/
export function publishedBook(
	rolled: RolledUp,
	published: RolledUp,
	factsOf: (path: string) => PageFacts,
	language: Language,
): PlannedWorkbook {
	const checks: PlannedCell[][] = [];
	const corrections: PlannedCell[][] = [];
	const held = new Set<FileRolled>();
	for (const one of rolled.units) {
		if (one.unit.requirement === 'exempt' || one.state === 'exempt') continue;
		const page = published.byCode.get(one.unit.code);
		const {code, name} = one.unit;
		// Two pages of a unit that differ are both published: each is held against what was adopted.
		const versions = page?.head ? page.versions : [undefined];
		for (const version of versions) {
			const found = version?.files[0] ?? page?.files[0];
			if (found) held.add(found);
			const facts = found ? factsOf(found.found.path) : {};
			const differ = version ? differences(rolled.form, version, one) : [];
			checks.push([
				code,
				name,
				facts.address ?? '',
				facts.date ??
					(facts.saved === undefined
						? ''
						: say(language, 'rollUp.further.saved', {date: facts.saved})),
				sayOutcome(one, page, version, differ.length, language),
				found ? shownPath(found) : '',
			]);
			for (const {address, published: was, adopted} of differ)
				corrections.push([
					code,
					name,
					labelOf(rolled.form.cell.get(address)!),
					was ?? say(language, 'rollUp.further.blank'),
					adopted,
					'',
					'',
					found ? shownPath(found) : '',
				]);
		}
	}

	// A page that was held against nothing is named, with why.
	const others = published.files
		.filter((file) => !held.has(file) && !isPartOfPage(file))
		.map((file): PlannedCell[] => [
			shownPath(file),
			file.is === 'return' ? say(language, 'rollUp.further.notOnRoster') : sayIs(file.is, language),
			published.byCode.get(file.unit ?? '')?.unit.name ?? '',
			sayWhy(file, language),
		]);
	const code = say(language, 'rollUp.column.code');
	const unit = say(language, 'rollUp.column.name');
	const file = say(language, 'rollUp.column.file');
	const title = [rolled.office, sayTitle(rolled, language)].filter(Boolean).join('　');
	const headsOf = (
		...ids: Array<'address' | 'date' | 'result' | 'was' | 'is' | 'reason' | 'correctedOn'>
	) => ids.map((id) => say(language, `rollUp.further.${id}`));
	return {
		name: say(language, 'rollUp.further.published', {year: rolled.year}),
		sheets: [
			{
				name: say(language, 'rollUp.further.check'),
				heads: 2,
				rows: [[title], [code, unit, ...headsOf('address', 'date', 'result'), file], ...checks],
				widths: [12, 28, 44, 18, 34, 40],
			},
			{
				name: say(language, 'rollUp.further.correction'),
				heads: 2,
				rows: [
					[title],
					[
						code,
						unit,
						say(language, 'rollUp.column.place'),
						...headsOf('was', 'is', 'reason', 'correctedOn'),
						file,
					],
					...corrections,
				],
				widths: [12, 28, 50, 12, 12, 40, 14, 40],
			},
			{
				name: say(language, 'rollUp.further.otherPages'),
				heads: 2,
				rows: [
					[title],
					[file, say(language, 'rollUp.column.is'), unit, say(language, 'rollUp.column.why')],
					...others,
				],
				widths: [50, 16, 28, 70],
			},
		],
	};
}

// What a browser saves with a page: its pictures and scripts lie in a folder of its name. A page framed in it is one.
function isPartOfPage({is, found: {path}}: FileRolled): boolean {
	return (
		(is === 'unreadable' || is === 'notReturn' || is === 'attachment') &&
		/(?:_files|\.files|_文件)\/[^/]+$/u.test(path) &&
		!/\.[mxs]?html?$/iu.test(path)
	);
}

/** The cells in which a page and the return that counts differ; a cell that the page leaves out differs, too. */
export function differences(form: Form, page: Version, one: UnitRolled): PublishedOtherwise[] {
	if (!one.head || page.read.form !== form.id || one.head.read.form !== form.id) return [];
	const there = effectiveFigures(form, page.figures);
	const here = one.effective ?? effectiveFigures(form, one.head.figures);
	return form.cells.flatMap(({address}, index) => {
		const published = there[index] ?? null;
		const adopted = here[index] ?? null;
		return published === adopted ? [] : [{address, published, adopted}];
	});
}

function sayOutcome(
	one: UnitRolled,
	page: UnitRolled | undefined,
	version: Version | undefined,
	count: number,
	language: Language,
): string {
	if (!page || page.files.length === 0) return say(language, 'rollUp.further.notFound');
	if (!version) {
		const [file] = page.files;
		const isOther = file?.is === 'otherYear' || file?.is === 'otherUnit' || file?.is === 'asked';
		return isOther ? sayIs(file.is, language) : say(language, 'rollUp.further.unreadable');
	}

	if (!one.head) return say(language, 'rollUp.further.noReturn');
	if (version.read.form !== one.head.read.form) return say(language, 'rollUp.further.otherForm');
	const result = say(language, count === 0 ? 'rollUp.further.same' : 'rollUp.further.differs', {
		count,
	});
	if (one.state === 'adopted') return result;
	return [result, say(language, 'rollUp.further.notAdopted')].join('；');
}
