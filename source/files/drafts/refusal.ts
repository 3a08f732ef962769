import {Failure} from '../../failure.ts';
import type {MessageKey} from '../../text/say.ts';
import {codeOf} from './durable.ts';

const sentences: Record<string, MessageKey> = {
	ENOSPC: 'draft.diskFull',
	EDQUOT: 'draft.diskFull',
	EFBIG: 'draft.diskFull',
	EACCES: 'draft.notWritable',
	EPERM: 'draft.notWritable',
	EROFS: 'draft.notWritable',
};

/** What the disk refused, as a sentence. An error that is not the disk's comes back as it is. */
export function refusal(error: unknown, folder: string): unknown {
	const code = codeOf(error);
	if (error instanceof Failure || code === undefined || !/^E[A-Z]+$/.test(code)) return error;
	return new Failure(sentences[code] ?? 'draft.diskError', {folder, code}, 3, {cause: error});
}

/**
Runs what touches the disk.

@throws Failure for what the disk refused
*/
export function refusing<T>(folder: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw refusal(error, folder);
	}
}
