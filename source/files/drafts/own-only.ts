import {draftFormat, type Raw} from './format.ts';
import {type Image, imageSchema, type JudgedImage} from './image.ts';
import {type JournalReading, readJournal} from './journal-reading.ts';
import type {Saved} from './mark.ts';

/** The files of a draft as far as they are its own. */
export type Own = {
	image: JudgedImage;
	previous: JudgedImage;
	/** The good image to build on. */
	base?: Image;
	journal: JournalReading;
};

/**
Keeps of the files in a draft's folder those of the draft: a good file of another draft is a damaged one here.
Which draft it is, most of them say.

@param readPrevious - asked where the image is not enough
*/
export function ownOnly(
	image: JudgedImage,
	readPrevious: () => JudgedImage,
	bytes: Uint8Array,
	mark: Saved | undefined,
): Own {
	let own = together(image, image.state === 'good' ? image : readPrevious(), bytes);
	const keys = [keyOf(image), own.journal.lines[0]?.birth?.key, mark?.key];
	if (new Set(keys.filter(Boolean)).size < 2) return own;
	const previous = readPrevious();
	const key = mostSaid([...keys, keyOf(previous)]);
	const mine = (judged: JudgedImage): JudgedImage =>
		(keyOf(judged) || key) === key ? judged : {state: 'bad'};
	own = together(mine(image), mine(previous), bytes);
	const {journal} = own;
	if ((journal.lines[0]?.birth?.key || key) === key) return own;
	return {...own, journal: {lines: [], whole: false, torn: false, size: journal.size}};
}

function together(image: JudgedImage, previous: JudgedImage, bytes: Uint8Array): Own {
	const base = [image, previous].map(baseOf).find((one) => one !== undefined);
	return {image, previous, base, journal: readJournal(bytes, base?.sum)};
}

function keyOf(judged: JudgedImage): string | undefined {
	return judged.state === 'good' ? judged.image.key : undefined;
}

function mostSaid(keys: ReadonlyArray<string | undefined>): string | undefined {
	const said = keys.filter(Boolean);
	const count = (key: string | undefined) => said.filter((one) => one === key).length;
	return said.reduce((most, one) => (count(one) > count(most) ? one : most), said[0]);
}

function baseOf(judged: JudgedImage): Image | undefined {
	if (judged.state === 'good') return judged.image;
	return judged.state === 'newer' ? known({...judged.raw, format: draftFormat}) : undefined;
}

// What this program knows of an image with more in it, for looking at only.
function known(raw: Raw): Image | undefined {
	return imageSchema.safeParse(raw, true).data;
}
