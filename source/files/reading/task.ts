import path from 'node:path';
import type {ExitCode} from '../../failure.ts';
import type {MessageKey, Values} from '../../text/say.ts';

/** What is to be read: the path of a file, or bytes at hand and the name they go by. */
export type Source = string | {name: string; bytes: Uint8Array};

/** The name a source goes by in sentences: without its folder. */
export function nameOf(source: Source): string {
	return typeof source === 'string' ? path.basename(source) : source.name;
}

/** One file on its way to a reader. */
export type Task = {
	id: number;
	source: Source;
	/** A name of `purposes`, and what it wants to know. */
	purpose: string;
	wish?: unknown;
};

/** What a reader says of a task; failures cross the border as plain values. */
export type Answer = {id: number} & (
	| {is: 'done'; outcome: unknown}
	| {is: 'failed'; code: MessageKey; values: Values; exitCode: ExitCode}
	/** Nothing a thread should read: it goes to a process whose memory can be capped. */
	| {is: 'unusual'}
);

/** What a reader says of the tasks it has done since it last said anything, in their order. */
export type Answers = {is: 'answers'; answers: readonly Answer[]};

/** What a reader that answers several tasks at once is started with: it counts those it has done, told or not. */
export type Counted = {done: Int32Array};

/** What a reader emits on its own `process` whenever it has done a task, before it answers. */
export const worked = 'gouji.worked';

/** The first word of a reader: it is there, and how the system numbers its thread, where that can be known. */
export type Ready = {is: 'ready'; thread?: string};
