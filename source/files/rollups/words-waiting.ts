import '../../text/prose-text.ts';
import '../../text/roll-up-store-text.ts';
import type {FileRecord} from '../../rollup/record.ts';
import {convertWord} from './convert-word.ts';
import type {BytesToRead, Known, RecordReader} from './record-reader.ts';

/** Documents of an older kind, waiting until an office suite is started for some of them at once. */
export type WordsWaiting = {
	add(known: Known, wanted: BytesToRead): void;
	/** Converts and reads those that wait. @param isEnd - however few they are */
	convert(isEnd: boolean): Promise<void>;
};

/** What a start of the suite is worth: it takes seconds, a document a tenth of one. */
const enough = {files: 20, bytes: 32 * 2 ** 20};

/** @param keep - told each with its record */
export function wordsWaiting(
	reader: RecordReader,
	keep: (known: Known, record: FileRecord) => void,
	stop: AbortSignal | undefined,
): WordsWaiting {
	let waiting: Array<{known: Known; wanted: BytesToRead}> = [];

	async function convert(): Promise<void> {
		const all = waiting;
		waiting = [];
		const made = await convertWord(
			all.map(({wanted}) => wanted.bytes),
			stop,
		);
		for (const [index, {known, wanted}] of all.entries()) {
			const {digest, size} = wanted;
			const bytes = made[index];
			if (stop?.aborted) return;
			if (!bytes)
				keep(known, {digest, bytes: size, failure: {code: 'read.word', values: {}, exit: 3}});
			else
				await reader.read({digest, size, bytes, name: 'converted.docx'}, (record) =>
					keep(known, noted(record)),
				);
		}
	}

	return {
		add: (known, wanted) => waiting.push({known, wanted}),
		async convert(isEnd) {
			const bytes = waiting.reduce((sum, {wanted}) => sum + wanted.size, 0);
			const isEnough = waiting.length >= enough.files || bytes > enough.bytes;
			if (isEnough || (isEnd && waiting.length > 0)) await convert();
		},
	};
}

function noted(record: FileRecord): FileRecord {
	if (!record.return) return record;
	const notes = [...record.return.notes, {key: 'read.converted' as const}];
	return {...record, return: {...record.return, notes}};
}
