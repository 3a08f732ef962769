import path from 'node:path';
import {Failure} from '../../failure.ts';
import type {FileRecord, RecordFailure} from '../../rollup/record.ts';
import type {Answered} from '../reading/job.ts';
import type {RecordMade} from '../reading/record-in-place.ts';
import type {Unpack} from './packed-record.ts';

/** What the machine did, not the file: another time it may be read. */
const passing: ReadonlySet<string> = new Set(['read.tooSlow', 'read.tooMuch', 'read.stopped']);

/** The record that a reader's answer makes; nothing where the file was no longer wanted. */
export function recordOfAnswer(
	digest: string,
	bytes: number,
	answered: Answered<RecordMade>,
	unpack: Unpack,
): FileRecord | undefined {
	if (answered.is === 'cancelled') return undefined;
	if (answered.is === 'failed') return {digest, bytes, failure: plainFailure(answered.failure)};
	const {outcome} = answered;
	const by = outcome.layouts !== undefined && {layouts: outcome.layouts};
	return 'failed' in outcome
		? {digest, bytes, failure: plainFailure(outcome.failed), ...by}
		: {digest, bytes, return: unpack(outcome), ...by};
}

/** A failure as a record has it: without the name of the file, which lies in several places. */
export function plainFailure({
	code,
	values,
	exitCode,
}: Pick<Failure, 'code' | 'values' | 'exitCode'>): RecordFailure {
	const {file: _, path: __, ...rest} = values;
	return {code, values: rest, exit: exitCode};
}

/** A place that could not be read at all. @param shown - how it is shown */
export function unreadable(failure: Failure, shown: string): FileRecord {
	const {code, values, exit} = plainFailure(failure);
	return {digest: '', bytes: 0, failure: {code, values: {...values, path: shown}, exit}};
}

/** Whether the same bytes would give the same record again. */
export function isLasting({digest, failure}: FileRecord): boolean {
	if (digest === '') return false;
	// An office suite may be there next time.
	return !failure || !(passing.has(failure.code) || failure.code === 'read.word');
}

/** What may be thrown while a file is looked at, as a Failure. @throws what is none */
export function asFailure(error: unknown): Failure {
	if (error instanceof Failure) return error;
	throw error;
}

/** The name that readers and failures give a file. */
export function nameIn(place: string, inside?: string): string {
	return inside === undefined ? path.basename(place) : path.posix.basename(inside);
}
