import type {DraftStore, OpenDraft} from '../draft/draft-store.ts';
import {Failure} from '../failure.ts';
import type {Action} from '../session/action.ts';
import type {Request} from '../session/request.ts';
import type {Perform} from '../session/store.ts';
import type {Message} from '../text/say.ts';
import type {Forms} from './load-forms.ts';
import type {Settled} from './perform-read.ts';
import {readFolder} from './read-folder.ts';
import {recentFiles} from './recent-files.ts';

/** What carrying out requests needs of the outside. */
export type Performing = {
	drafts: () => DraftStore;
	forms: Forms;
	/** The folder of drafts, forms and settings. */
	home: string;
	/** ISO 8601 with the local offset. */
	now: () => string;
	/** What a file leaves open and the call settled. */
	settled?: Settled;
	/** What only the terminal can do: the clipboard, painting anew. */
	terminal?: (request: Request) => Action | undefined;
};

/** How long the hands must rest before the draft's image is brought up to its journal. */
const rest = 500;

/**
Carries out what the session asks of the world: drafts, folders, files, exports. The world's refusals come back as
answers. A save is answered at once.

@returns `perform` for the store, and `close` for the end, which may be called twice
*/
export function performing(given: Performing): {perform: Perform; close(): void} {
	const {drafts, forms, home, now, settled = {}, terminal} = given;
	const recent = recentFiles(home);
	let open: OpenDraft | undefined;
	let resting: NodeJS.Timeout | undefined;

	function close(): void {
		clearTimeout(resting);
		open?.close();
		open = undefined;
	}

	function list(): Action {
		return {
			type: 'listed',
			drafts: drafts().list(),
			bin: drafts().bin(),
			recent: recent.list(),
		};
	}

	function take(opened: OpenDraft, reading?: Extract<Request, {type: 'open'}>['reading']): Action {
		close();
		open = opened;
		const {draft, steps, notes, readOnly} = opened;
		return {type: 'opened', draft, steps, notes, readOnly, ...(reading && {reading})};
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

	function save(request: Extract<Request, {type: 'save'}>): Action {
		if (!open) return {type: 'refused', why: {key: 'session.needsDraft'}};
		try {
			const draft = open.commit(request.transaction);
			clearTimeout(resting);
			resting = setTimeout(() => open?.checkpoint(), rest).unref();
			return {type: 'saved', draft};
		} catch (error) {
			return {type: 'refused', why: messageOf(error)};
		}
	}

	function openDraft(request: Extract<Request, {type: 'open'}>): Action {
		try {
			return take(drafts().open(request.id, request.mode), request.reading);
		} catch (error) {
			if (error instanceof Failure && error.code === 'draft.locked' && request.mode === 'write')
				return {type: 'locked', id: request.id, why: messageOf(error)};
			throw error;
		}
	}

	function findLastYear({unit, year, quiet}: Extract<Request, {type: 'findLastYear'}>): Action {
		const found = drafts()
			.list()
			.find((one) => one.unit === unit && one.year === year);
		if (!found) return {type: 'lastYearFound', quiet, time: now()};
		const last = drafts().open(found.id, 'read');
		try {
			const {form, figures} = last.draft;
			const origin = `${unit}${year}年度`;
			const lastYear = {year, form, figures, origin};
			return {type: 'lastYearFound', lastYear, quiet, time: now()};
		} finally {
			last.close();
		}
	}

	function answer(request: Request): ReturnType<Perform> {
		switch (request.type) {
			case 'list':
				return list();
			case 'findLastYear':
				return findLastYear(request);
			case 'shut':
				close();
				return undefined;
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
				return {type: 'archived', file: drafts().archive(request.id, request.folder)};
			case 'listFolder':
				return {
					type: 'folder',
					purpose: request.purpose,
					...readFolder(request.folder ?? '.'),
				};
			case 'readFile':
				if (request.purpose === 'archive') {
					const id = drafts().unarchive(request.path);
					return [list(), {type: 'openDraft', id}];
				}

				return import('./perform-read.ts').then(({performRead}) =>
					performRead(request, forms, now, recent, settled),
				);
			case 'export':
				return import('./perform-export.ts').then(({performExport}) =>
					performExport(request, forms, open?.readOnly ? undefined : drafts()),
				);
			case 'quit':
				close();
				return undefined;
			case 'mouse':
			case 'copy':
			case 'redraw':
				return terminal?.(request);
		}
	}

	return {
		close,
		perform(request) {
			try {
				const answered = answer(request);
				return answered instanceof Promise ? answered.catch(refused) : answered;
			} catch (error) {
				return refused(error);
			}
		},
	};
}

function refused(error: unknown): Action {
	return {type: 'failed', why: messageOf(error)};
}

// What is no refusal of the world is a fault of ours and ends the program with its trace.
function messageOf(error: unknown): Message {
	if (!(error instanceof Failure)) throw error;
	return {key: error.code, values: error.values};
}
