import path from 'node:path';
import type {DraftStore, OpenDraft} from '../draft/draft-store.ts';
import {textOfDraft} from '../draft/text-of-draft.ts';
import {Failure} from '../failure.ts';
import type {Outcome, Request} from '../program/request.ts';
import {fullPath} from './read-folder.ts';
import type {RecentFiles} from './recent-files.ts';
import {refusalSaid} from './refusal-said.ts';

/** The requests of the start page and of the open draft. */
export type DraftRequest = Extract<
	Request,
	{
		type:
			| 'list'
			| 'findLastYear'
			| 'create'
			| 'open'
			| 'save'
			| 'delete'
			| 'restore'
			| 'archive'
			| 'unarchive'
			| 'listOnLeaving'
			| 'keep';
	}
>;

/** What drafts need of the outside. */
type World = {
	drafts: () => DraftStore;
	home: string;
	/** ISO 8601 with the local offset. */
	now: () => string;
	recent: RecentFiles;
	/** 试用: the drafts that those of a demonstration may be kept among. */
	keepIn?: () => DraftStore;
};

/** How long the hands must rest before the draft's image is brought up to its journal. */
const rest = 500;

/** Carries out what is asked about drafts; one is open at a time. A save is answered at once. */
export function performingDrafts({drafts, home, now, recent, keepIn}: World): {
	readonly open: OpenDraft | undefined;
	/** @throws Failure as the store of drafts does */
	come(request: DraftRequest): Outcome | Promise<Outcome> | undefined;
	close(): void;
} {
	let open: OpenDraft | undefined;
	let resting: NodeJS.Timeout | undefined;

	function close(): void {
		clearTimeout(resting);
		open?.close();
		open = undefined;
	}

	function list(): Outcome {
		return {
			type: 'listed',
			drafts: drafts().list(),
			bin: drafts().bin(),
			recent: recent.list(),
		};
	}

	function take(opened: OpenDraft): Outcome {
		close();
		open = opened;
		const {draft, steps, notes, readOnly} = opened;
		return {type: 'opened', draft, steps, notes, readOnly};
	}

	// A draft whose first figures cannot be kept is none.
	function create({form, header, first}: Extract<Request, {type: 'create'}>): OpenDraft {
		const made = drafts().create(form, header);
		if (!first) return made;
		try {
			made.commit(first);
			return made;
		} catch (error) {
			const {id} = made.draft;
			made.close();
			try {
				drafts().remove(id);
			} catch (again) {
				// The first refusal is the one to tell.
				if (!(again instanceof Failure)) throw again;
			}

			throw error;
		}
	}

	function save(request: Extract<Request, {type: 'save'}>): Outcome {
		if (!open) return {type: 'refused', why: {key: 'session.needsDraft'}};
		try {
			const draft = open.commit(request.transaction);
			clearTimeout(resting);
			resting = setTimeout(() => open?.checkpoint(), rest).unref();
			return {type: 'saved', draft};
		} catch (error) {
			return {type: 'refused', why: refusalSaid(error)};
		}
	}

	function openDraft(request: Extract<Request, {type: 'open'}>): Outcome {
		try {
			return take(drafts().open(request.id, request.mode));
		} catch (error) {
			if (
				error instanceof Failure &&
				error.code.startsWith('draft.locked') &&
				request.mode === 'write'
			)
				return {type: 'locked', id: request.id, why: refusalSaid(error)};
			throw error;
		}
	}

	function findLastYear({unit, year}: Extract<Request, {type: 'findLastYear'}>): Outcome {
		const found = drafts()
			.list()
			.find((one) => one.unit === unit && one.year === year);
		if (!found) return {type: 'lastYearFound', time: now()};
		const last = drafts().open(found.id, 'read');
		try {
			const {form, figures} = last.draft;
			const origin = `${unit}${year}年度`;
			const text = textOfDraft(last.draft);
			const lastYear = {year, form, figures, origin, ...(text && {text})};
			return {type: 'lastYearFound', lastYear, time: now()};
		} finally {
			last.close();
		}
	}

	async function keep(to: DraftStore, ids: readonly string[]): Promise<Outcome> {
		const {keepDrafts} = await import('./keep-drafts.ts');
		keepDrafts(drafts(), to, ids, path.join(home, 'kept'));
		return {type: 'kept'};
	}

	function come(request: DraftRequest): Outcome | Promise<Outcome> | undefined {
		switch (request.type) {
			case 'list':
				return list();
			case 'findLastYear':
				return findLastYear(request);
			case 'create':
				return take(create(request));
			case 'open':
				return openDraft(request);
			case 'save':
				return save(request);
			case 'delete':
				drafts().remove(request.id);
				return list();
			case 'restore':
				drafts().restore(request.id);
				return list();
			case 'archive':
				return {type: 'archived', file: drafts().archive(request.id, fullPath(request.folder))};
			case 'unarchive':
				return {type: 'unarchived', id: drafts().unarchive(fullPath(request.path))};
			case 'listOnLeaving':
				return {type: 'leavingListed', drafts: drafts().list()};
			case 'keep':
				return keepIn && keep(keepIn(), request.ids);
		}
	}

	return {
		get open() {
			return open;
		},
		come,
		close,
	};
}
