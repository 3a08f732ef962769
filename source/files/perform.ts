import path from 'node:path';
import type {DraftStore} from '../draft/draft-store.ts';
import {Failure} from '../failure.ts';
import type {Answer, Outcome, Progress, Request} from '../program/request.ts';
import type {Perform} from '../program/store.ts';
import {warmConf} from './drafts/late-conf.ts';
import {isFolder} from './list-files.ts';
import type {Forms} from './load-forms.ts';
import {markDemo, markedReceipt} from './mark-demo.ts';
import {performingDrafts} from './perform-drafts.ts';
import type {Settled} from './perform-read.ts';
import type {performingRollUps, RollUpRequest} from './perform-roll-up.ts';
import {fullPath, readFolder} from './read-folder.ts';
import {recentFiles} from './recent-files.ts';
import {refusalSaid} from './refusal-said.ts';
import {keepSettings} from './settings-file.ts';

/** What carrying out requests needs of the outside. */
export type Performing = {
	drafts: () => DraftStore;
	forms: Forms;
	/** The folder of drafts, forms and settings. */
	home: string;
	/** ISO 8601 with the local offset. */
	now: () => string;
	/** The configured name of the person. */
	who?: string;
	/** 试用: the drafts that those of a demonstration may be kept among; what it exports is marked. */
	keepIn?: () => DraftStore;
	/** What a file leaves open and the call settled. */
	settled?: Settled;
	/** The editor of the user's choice ($VISUAL, $EDITOR), and lending the terminal to it. */
	outside?: {command: string | undefined; lend(): () => void};
	/** What only the terminal can do: the clipboard, painting anew. */
	terminal?: (request: Request) => Answer | undefined;
};

type RollUps = ReturnType<typeof performingRollUps>;

/** How often a reading says how long it has been at it. */
const tick = 1000;

/**
Carries out what the session asks of the world: drafts, folders, files, exports. The world's refusals come back as
answers. A save is answered at once.

@returns `perform` for the store, and `close` for the end, which may be called twice
*/
export function performing(given: Performing): {
	perform: Perform;
	close(): void;
	/** Loads what saving will need, while nobody waits. */
	warm(): Promise<void>;
} {
	const {drafts, forms, home, now, who, settled = {}, terminal, keepIn, outside} = given;
	const recent = recentFiles(home);
	const ofDrafts = performingDrafts({drafts, home, now, recent, ...(keepIn && {keepIn})});
	let rollUps: RollUps | undefined;
	/** What ends the readings under way, by the id of their request. */
	const readings = new Map<number, AbortController>();

	function close(): void {
		ofDrafts.close();
		rollUps?.close();
	}

	async function read(
		request: Extract<Request, {type: 'readFile'}>,
		id: number,
		tell: (progress: Progress) => void,
	): Promise<Answer> {
		const unwanted = new AbortController();
		readings.set(id, unwanted);
		let seconds = 0;
		const timer = setInterval(() => tell({seconds: ++seconds}), tick).unref();
		try {
			const {performRead} = await import('./perform-read.ts');
			const unit = (request.newDraft ?? ofDrafts.open?.draft)?.header.unit ?? settled.unit;
			const place = {home, unit};
			return await performRead(request, forms, now, recent, settled, unwanted.signal, place);
		} finally {
			clearInterval(timer);
			readings.delete(id);
		}
	}

	async function edit({id, text}: Extract<Request, {type: 'editOutside'}>): Promise<Outcome> {
		if (!outside?.command?.trim()) throw new Failure('file.noEditor');
		const {editOutside} = await import('./edit-outside.ts');
		const giveBack = outside.lend();
		try {
			return await editOutside(outside.command, path.join(home, 'drafts', id), text, now);
		} finally {
			giveBack();
		}
	}

	// A save is answered at once, and so is a decision: only the first request has to wait for what it needs.
	function comeRollUp(request: RollUpRequest): Outcome | Promise<Outcome> | undefined {
		if (rollUps) return rollUps.come(request);
		return import('./perform-roll-up.ts').then(async ({performingRollUps}) => {
			rollUps ??= performingRollUps({home, forms, now, ...(who && {who})});
			// Whatever begins it has an answer.
			return (await rollUps.come(request))!;
		});
	}

	function come(
		request: Exclude<Request, {type: 'readFile'}>,
	): Outcome | Promise<Outcome> | undefined {
		switch (request.type) {
			case 'list':
			case 'findLastYear':
			case 'create':
			case 'open':
			case 'save':
			case 'delete':
			case 'restore':
			case 'archive':
			case 'unarchive':
			case 'listOnLeaving':
			case 'keep':
				return ofDrafts.come(request);
			case 'listFolder':
				return {type: 'folder', ...readFolder(request.folder ?? '.')};
			case 'export':
				return import('./perform-export.ts').then(async ({performExport}) => {
					const asked = keepIn ? markDemo(request) : request;
					const outcome = await performExport(
						asked,
						forms,
						ofDrafts.open?.readOnly ? undefined : drafts(),
					);
					return keepIn ? markedReceipt(outcome, asked) : outcome;
				});
			case 'review':
				return import('./perform-review.ts').then(({performReview}) =>
					performReview(request, forms.forms),
				);
			case 'shut':
			case 'quit':
				close();
				return undefined;
			case 'checkLedger':
				return import('./ledgers/check-ledger.ts').then(({checkLedger}) => checkLedger(request));
			case 'rememberLedger': {
				const {unit, mapping} = request;
				return import('./ledgers/remembered.ts').then(async ({rememberMapping}) => {
					await rememberMapping(home, unit, mapping);
					return {type: 'ledgerRemembered'};
				});
			}

			case 'keepSettings':
				keepSettings(home, request.settings);
				return undefined;
			case 'cancel':
				readings.get(request.id)?.abort();
				return undefined;
			case 'editOutside':
				return edit(request);
			case 'rest':
				return new Promise((resolve) => {
					setTimeout(() => resolve({type: 'rested', time: now()}), request.milliseconds).unref();
				});
			case 'openRollUp':
			case 'rollUpNews':
			case 'decideRollUp':
			case 'pauseRollUp':
			case 'readRollUpAgain':
			case 'planRollUp':
			case 'writeRollUp':
			case 'confirmRollUp':
				return comeRollUp(request);
			case 'copy':
			case 'redraw':
				return undefined;
		}
	}

	return {
		close,
		warm: warmConf,
		perform(request, id, tell) {
			try {
				if (request.type === 'readFile' && isFolder(fullPath(request.path)))
					return done({type: 'folder', ...readFolder(request.path)});
				if (request.type === 'readFile') return read(request, id, tell).catch(failed);
				const outcome = come(request);
				if (outcome instanceof Promise) return outcome.then(done, failed);
				return outcome ? done(outcome) : terminal?.(request);
			} catch (error) {
				return failed(error);
			}
		},
	};
}

function done(outcome: Outcome): Answer {
	return {status: 'done', outcome};
}

function failed(error: unknown): Answer {
	return {status: 'failed', why: refusalSaid(error)};
}
