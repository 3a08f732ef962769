import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Draft} from '../../draft/draft.ts';
import {draftNotes} from '../../draft/draft-notes.ts';
import type {DraftSummary, Progress} from '../../draft/draft-store.ts';
import {Failure} from '../../failure.ts';
import {imageName} from './checkpoint.ts';
import {codeOf} from './durable.ts';
import {type Image, readImage} from './image.ts';
import {lastSum} from './journal-reading.ts';
import {journalName, loadDraft} from './load.ts';
import {holderOf, lockedBy} from './lock.ts';
import {readMark} from './mark.ts';
import {refusal} from './refusal.ts';
import type {Program, Window} from './window.ts';

export type Asked = {
	now: () => string;
	summarise?: (draft: Draft) => Progress;
	isHeld: (holder: Window) => boolean;
	/** Who asks. */
	me: Program;
};

/** What lies in a folder of drafts, newest first. Takes no lock; reads the images, and a history only where it is longer. */
export function listDrafts(place: string, asked: Asked): DraftSummary[] {
	return idsIn(place)
		.flatMap((id) => summaryOf(path.join(place, id), id, asked) ?? [])
		.sort((left, right) =>
			left.savedAt < right.savedAt ? 1 : left.savedAt > right.savedAt ? -1 : 0,
		);
}

function idsIn(place: string): string[] {
	try {
		return readdirSync(place).filter((name) => /^\w[\w-]*$/.test(name));
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		if (codeOf(error) === 'ENOTDIR') throw new Failure('home.notFolder', {path: place});
		throw refusal(error, place);
	}
}

function summaryOf(folder: string, id: string, asked: Asked): DraftSummary | undefined {
	try {
		const holder = holderOf(folder);
		const trouble = holder && asked.isHeld(holder) ? lockedBy(holder, asked.me) : undefined;
		const image = readImage(path.join(folder, imageName));
		if (image.state === 'good' && isWitnessed(image.image, folder)) {
			const {savedAt, progress} = image.image;
			const draft = {...image.image.draft, id};
			const all = progress ?? asked.summarise?.(draft);
			return {...line(draft, savedAt, all, trouble), ...notesOf(draft, folder)};
		}

		const {draft, savedAt, newer} = loadDraft(folder, id, asked.now());
		const why = newer ? new Failure('draft.newer', {format: newer}) : trouble;
		return {...line(draft, savedAt, asked.summarise?.(draft), why), ...notesOf(draft, folder)};
	} catch (error) {
		if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
		const why = refusal(error, folder);
		if (!(why instanceof Failure)) throw why;
		return line(
			{
				id,
				form: '',
				header: {unit: id, year: 0},
				figures: {},
				explanations: {},
				paragraphs: {},
				revision: 0,
			},
			'',
			undefined,
			why,
		);
	}
}

// The quick way: the journal proves itself and ends with the image's line, and the mark says no more than that.
function isWitnessed({journal, sum, key, draft: {revision}}: Image, folder: string): boolean {
	const file = path.join(folder, journalName);
	if (statSync(file, {throwIfNoEntry: false})?.size !== journal) return false;
	const mark = readMark(folder);
	if (mark?.torn !== false || mark.key !== key || mark.revision !== revision || mark.sum !== sum)
		return false;
	return lastSum(readFileSync(file)) === sum;
}

function notesOf(draft: Draft, folder: string): Pick<DraftSummary, 'notes'> {
	const notes = draftNotes(draft, folder);
	return notes.length > 0 ? {notes} : {};
}

function line(
	{id, form, header, revision}: Draft,
	savedAt: string,
	progress: Progress | undefined,
	trouble: Failure | undefined,
): DraftSummary {
	const last = header.handedIn?.at(-1);
	return {
		id,
		unit: header.unit,
		year: header.year,
		form,
		revision,
		savedAt,
		blanks: progress?.blanks ?? 0,
		mustFindings: progress?.mustFindings ?? 0,
		handedIn: last !== undefined,
		...(last && {editsSinceHandIn: Math.max(0, revision - last.revision - 1)}),
		...(trouble && {trouble: {key: trouble.code, values: trouble.values}}),
	};
}
