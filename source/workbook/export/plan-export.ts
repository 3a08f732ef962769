import type {Checked} from '../../check/finding.ts';
import type {Draft} from '../../draft/draft.ts';
import type {Address, Form} from '../../form/form.ts';
import type {CellWrite} from './cell-write.ts';
import {checkReport} from './check-report.ts';
import {evidenceProperties, handInProperty, marker, shownOf} from './export-evidence.ts';
import type {ExportPlan, ExportSubject, Filled, Marked} from './kind.ts';
import {headPlaces, placeOf} from './submission-layout.ts';
import {codesLine} from './whole/codes-line.ts';
import type {ReviewCodes} from './whole/whole-report.ts';

/** What a printed page and the first line of each sheet say of a draft that is not to be handed in. */
export const reviewMark = '送审稿  未通过校验，不得报送';

/**
Says which cell of our submission workbook gets what. Figures go in as numbers, blanks stay blank (with the
`/` or 无 they were written with), totals keep their formulas and get the computed sum as stored result. What no cell
of the form shows (remarks, original texts, stated totals) travels in the properties of a 送审稿, which stays in the
house; in a return nothing does that its reader does not see.

@param mark - the words on every sheet and page of a 送审稿; none for a return
@param codes - which state of the draft a 送审稿 shows, on every page of it
*/
export function planExport(
	draft: Draft,
	form: Form,
	checked: Checked,
	mark?: string,
	codes?: ReviewCodes,
): ExportPlan {
	let figures = 0;
	const sheets = form.sections.map((section, index) => {
		const cells: CellWrite[] = [];
		const {unit, year, mark: first} = headPlaces(section);
		if (mark !== undefined) cells.push({ref: first.ref, value: mark});
		const follows = index === 0 ? {} : ({result: true} as const);
		const named = draft.header.unit;
		cells.push({ref: unit.ref, value: index === 0 && named === '' ? null : named, ...follows});
		cells.push({ref: year.ref, value: draft.header.year, ...follows});
		for (const cell of section.cells) {
			const {ref} = placeOf(form, cell);
			if (cell.kind === 'total') {
				// What the formula itself gives over a blank: an empty text.
				const computed = checked.totals.get(cell.address)?.computed ?? '';
				cells.push({ref, value: computed, result: true});
				continue;
			}

			const shown = shownOf(draft.figures[cell.address], cell.unit);
			if (typeof shown === 'number') figures += 1;
			if (shown !== null) cells.push({ref, value: shown});
		}

		const below = codes ? `\n&"宋体,常规"&9${codesLine(codes)}` : '';
		const pageHead = mark === undefined ? undefined : `&C&"宋体,加粗"&14${mark}${below}`;
		return {sheet: section.part, cells, pageHead};
	});
	return {
		sheets,
		properties:
			mark === undefined
				? {[marker]: form.id, [handInProperty]: String(nextNumber(draft))}
				: evidenceProperties(draft, form, checked),
		...(mark !== undefined && {mark}),
		figures,
	};
}

// Which of a unit's returns is the later one, a superior that adds up sees by it.
function nextNumber({header: {handedIn}}: Draft): number {
	return (handedIn?.at(-1)?.number ?? 0) + 1;
}

/** The workbook that is handed in. */
export function workbookOf(subject: ExportSubject): Filled {
	const {draft, form, checked} = subject;
	return {make: 'workbook', plan: planExport(draft, form, checked), ...behindOf(subject)};
}

/** The same, marked as 送审稿. */
export function markedWorkbookOf(subject: ExportSubject): Marked {
	const {draft, form, checked, codes} = subject;
	const plan = {...planExport(draft, form, checked, reviewMark, codes), mark: reviewMark};
	return {make: 'workbook', plan, ...behindOf(subject)};
}

function behindOf(subject: ExportSubject): Pick<Filled, 'behind'> {
	return subject.reportInside ? {behind: checkReport(subject)} : {};
}

/** The figures an export shows, by address: what a reader of the file must find again. */
export function shownFigures(
	draft: Draft,
	form: Form,
	checked: Checked,
): Map<Address, number | null> {
	return new Map(
		form.cells.map(({address, kind}) => [
			address,
			kind === 'total'
				? (checked.totals.get(address)?.computed ?? null)
				: (draft.figures[address]?.value ?? null),
		]),
	);
}
