import {Failure} from '../../failure.ts';
import type {ZipEntry} from '../zip.ts';
import {inflatePart} from './inflate-part.ts';
import {richText} from './rich-text.ts';

/** The texts of a workbook that cells refer to; made only when they are asked for. */
export type SharedTexts = {
	text(nth: number): {text: string; struck: boolean} | undefined;
	/** The same for the same text. */
	mark(nth: number): number;
};

const most = 320 * 2 ** 20;

/**
Keeps the bytes of the shared texts and where each begins: most of them are private, and are never made.

@throws Failure `read.tooMuch`, `read.broken`
*/
export async function sharedTexts(entry: ZipEntry | undefined, file: string): Promise<SharedTexts> {
	if (!entry) return {text: () => undefined, mark: (nth) => nth + 1};
	if (entry.size > most) throw new Failure('read.tooMuch', {file});
	const bytes = Buffer.allocUnsafeSlow(entry.size);
	let length = 0;
	for await (const piece of inflatePart(entry, file)) length += piece.copy(bytes, length);
	const head = bytes.toString('latin1', 0, 2000);
	const prefix = /<(\w+:)?sst[\s>]/u.exec(head)?.[1] ?? '';
	const open = Buffer.from(`<${prefix}si`, 'latin1');
	const places: number[] = [];
	for (let at = bytes.indexOf(open); at >= 0; at = bytes.indexOf(open, at + open.length)) {
		const next = bytes[at + open.length];
		// `>`, ` ` or `/`: not the beginning of a longer name.
		if (next === 62 || next === 32 || next === 47) places.push(at);
	}

	places.push(length);
	const starts = Uint32Array.from(places);
	const memo = new Map<number, {text: string; struck: boolean}>();
	return {
		text(nth) {
			if (!(nth >= 0 && nth < starts.length - 1)) return undefined;
			const known = memo.get(nth);
			if (known) return known;
			const made = richText(bytes.toString('utf8', starts[nth]!, starts[nth + 1]!));
			if (memo.size > 50_000) memo.clear();
			memo.set(nth, made);
			return made;
		},
		// Programs write each text once.
		mark: (nth) => nth + 1,
	};
}
