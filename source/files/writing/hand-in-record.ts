import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Draft, HandedIn} from '../../draft/draft.ts';
import type {DraftStore} from '../../draft/draft-store.ts';
import {type Correction, nextHandIn} from '../../workbook/export/corrections.ts';
import type {Receipt} from './export-draft.ts';

/**
What the draft remembers of a hand-in: which time, when, which file. A copy of the file is kept in the draft's folder.

@param time - ISO 8601
@param corrections - since the last hand-in
@throws Failure when the copy cannot be kept
*/
export function handInRecord(
	draft: Draft,
	{file, digest, override, examinedBy}: Receipt,
	drafts: DraftStore,
	time: string,
	corrections: readonly Correction[] | undefined,
): HandedIn {
	const copy = drafts.keepCopy(draft.id, path.basename(file), readFileSync(file));
	const number = nextHandIn(draft.header, corrections);
	const {revision} = draft;
	const special = override && {override, ...(examinedBy && {examinedBy})};
	return {time, number, file, digest, copy, revision, ...special};
}
