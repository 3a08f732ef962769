import {resultKey} from '../check/result-key.ts';
import {changeCell} from '../draft/change-cell.ts';
import type {Entry} from '../draft/draft.ts';
import {apply, type CellChange} from '../draft/transaction.ts';
import type {Address} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import type {PreviewDialog, PreviewLine} from './dialog.ts';
import {readingOrder} from './geometry.ts';
import {recheck} from './recheck.ts';
import type {Desk, Session} from './session.ts';
import {entryAt} from './update-editor.ts';

type Given = Pick<PreviewDialog, 'how' | 'file' | 'reading' | 'without'>;

/** What a reading would put into a cell of the draft. Blanks of a file never wipe out a figure; pasted ones do. */
function entryFrom({how, file, reading}: Given, desk: Desk, address: Address): Entry | undefined {
	const read = reading.cells[address];
	if (!read) return undefined;
	const current = entryAt(desk, address);
	const isEntry = desk.form.cell.get(address)?.kind === 'entry';
	const source = read.source ? (file ? `${file}|${read.source}` : read.source) : undefined;
	if (!isEntry) {
		const {stated} = read;
		if (stated === undefined || (stated === null && how === 'pasted')) return undefined;
		if (current.stated === stated && current.remark === read.remark) return undefined;
		return {
			value: null,
			stated,
			...(read.remark && {remark: read.remark}),
			...(source && {source}),
		};
	}

	if (read.value === null && how === 'imported') return undefined;
	if (current.value === read.value && current.remark === read.remark) return undefined;
	const {value, text, remark} = read;
	return {value, ...(text && {text}), ...(remark && {remark}), ...(source && {source})};
}

/** The changes a preview would make, without the cells left out. */
export function previewChanges(desk: Desk, given: Given): CellChange[] {
	return desk.form.cells.flatMap(({address}) => {
		const entry = entryFrom(given, desk, address);
		return entry && !given.without.includes(address)
			? changeCell(desk.draft.figures, address, entry)
			: [];
	});
}

/**
The preview of a reading into the open draft: table by table what changes, then what was not taken,
and how many findings would break and heal.
*/
export function preview(
	session: Session,
	desk: Desk,
	given: Given & {chosen?: number},
): PreviewDialog {
	const {reading, without, chosen = 0} = given;
	const lines = [...tableLines(desk, given), ...noteLines(desk, given)];
	const failing = (draft: Desk['draft']) =>
		new Set(
			recheck(session, desk.form, draft)
				.results.filter(({status, causedBy}) => status === 'fail' && !causedBy)
				.map((result) => resultKey(result)),
		);
	const changes = previewChanges(desk, given);
	const now = failing(desk.draft);
	const then = failing(apply(desk.draft, {how: given.how, changes, time: ''}));
	return {
		dialog: 'preview',
		how: given.how,
		file: given.file,
		reading,
		without,
		lines,
		chosen: Math.min(chosen, Math.max(0, lines.length - 1)),
		broken: [...then].filter((key) => !now.has(key)).length,
		healed: [...now].filter((key) => !then.has(key)).length,
	};
}

function tableLines(desk: Desk, given: Given): PreviewLine[] {
	return desk.form.sections.flatMap((section) => {
		const cells = readingOrder(section).filter(({address}) => given.reading.cells[address]);
		if (cells.length === 0) return [];
		const changes = cells.flatMap((cell): PreviewLine[] => {
			const after = entryFrom(given, desk, cell.address);
			if (!after) return [];
			const before = entryAt(desk, cell.address);
			const field = cell.kind === 'entry' ? 'value' : 'stated';
			return [
				{
					kind: 'change',
					address: cell.address,
					label: labelOf(cell),
					field,
					before: before[field],
					after: after[field],
					...(after.remark && {remark: after.remark}),
					...(given.reading.cells[cell.address]?.source && {
						source: given.reading.cells[cell.address]!.source,
					}),
					taken: !given.without.includes(cell.address),
				},
			];
		});
		const taken = changes.filter((line) => line.kind === 'change' && line.taken).length;
		return [
			{
				kind: 'table',
				section: section.id,
				title: section.title,
				changed: changes.length,
				same: cells.length - changes.length,
				taken: taken === changes.length ? 'all' : taken === 0 ? 'none' : 'some',
			},
			...changes,
		];
	});
}

function noteLines(desk: Desk, {how, reading}: Given): PreviewLine[] {
	const {unit, year} = desk.draft.header;
	const note = (line: Omit<Extract<PreviewLine, {kind: 'note'}>, 'kind'>): PreviewLine => ({
		kind: 'note',
		...line,
	});
	return [
		...(reading.year !== undefined && reading.year !== year
			? [
					note({
						mark: 'bad',
						words: {key: 'session.otherYear', values: {year: reading.year, draft: year}},
					}),
				]
			: []),
		...(reading.unit !== undefined && reading.unit !== unit
			? [
					note({
						mark: 'bad',
						words: {key: 'session.otherUnit', values: {unit: reading.unit, draft: unit}},
					}),
				]
			: []),
		...reading.notes.map((words) => note({mark: 'plain', words})),
		...reading.faults.map(({source, text, why, address}) =>
			note({
				mark: 'bad',
				source,
				words: {
					key: `quantity.${why}`,
					values: {text, unit: (address && desk.form.cell.get(address)?.unit) ?? ''},
				},
			}),
		),
		...reading.ambiguous.map(({source, label}) =>
			note({mark: 'bad', source, words: {key: 'session.ambiguous', values: {label}}}),
		),
		...reading.unmatched.map(({source, label}) =>
			note({
				mark: how === 'pasted' ? 'bad' : 'plain',
				source,
				words: {
					key: how === 'pasted' ? 'session.pasteOutside' : 'session.unmatched',
					values: {text: label},
				},
			}),
		),
	];
}
