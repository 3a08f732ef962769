import type {Message} from '../text/say.ts';
import {groundOf, topOf} from './layer.ts';
import type {Pending, Program} from './program.ts';
import type {Request} from './request.ts';

const slow: ReadonlySet<Request['type']> = new Set([
	'readFile',
	'export',
	'listFolder',
	'planRollUp',
	'writeRollUp',
]);

/** Whether the hands go on meanwhile: what it brings waits until the page that asked is on top again. */
export function isSlow({type}: Request): boolean {
	return slow.has(type);
}

// News of the whole roll-up, whatever page of it lies on top.
const ofGround: ReadonlySet<Request['type']> = new Set([
	'rollUpNews',
	'decideRollUp',
	'pauseRollUp',
	'readRollUpAgain',
	'writeRollUp',
]);

/** Whether it is about what lies under all pages, and told wherever no dialog is open. */
export function isOfGround({type}: Request): boolean {
	return ofGround.has(type);
}

/** Whether what becomes of it is told although the page that asked is gone: what is kept behind a page that closes. */
export function outlivesPage({type}: Request): boolean {
	return type === 'rememberLedger';
}

/** The layer a request is for: the one on top, or the page under all others. */
export function askedBy(session: Pick<Program, 'layers'>, request: Request): number {
	return (isOfGround(request) ? groundOf(session) : topOf(session)).id;
}

/** Whether Esc ends it. A file that is being written is finished. */
export function canCancel({request, held}: Pending): boolean {
	return request.type === 'readFile' && held === undefined;
}

/** What the page on top is waiting for, of what takes its time. */
export function waitedFor(session: Pick<Program, 'layers' | 'pending'>): Pending | undefined {
	const {id} = topOf(session);
	return session.pending.findLast(({by, request}) => by === id && isSlow(request));
}

/** An export, or the outputs of a roll-up, under way, which nothing may cut short. */
export function isWriting({pending}: Pick<Program, 'pending'>): boolean {
	return pending.some(({request}) => request.type === 'export' || request.type === 'writeRollUp');
}

/** What is said while something slow is under way: the last thing asked for. */
export function waitingWords({pending}: Pick<Program, 'pending'>): Message | undefined {
	const found = pending.findLast(({request}) => isSlow(request) || request.type === 'openRollUp');
	const type = found?.request.type;
	if (type === 'export' || type === 'planRollUp' || type === 'writeRollUp')
		return {key: 'session.exporting'};
	if (found?.request.type === 'openRollUp')
		return {key: 'session.reading', values: {file: found.request.wanted.folders.join(' ')}};
	if (found?.request.type !== 'readFile') return undefined;
	const file = found.request.path.split(/[\\/]/).at(-1) ?? found.request.path;
	const seconds = found.progress?.seconds ?? 0;
	return seconds === 0
		? {key: 'session.reading', values: {file}}
		: {key: 'session.readingFor', values: {file, seconds}};
}
