import {closeSync, openSync, readFileSync, renameSync, statfsSync} from 'node:fs';
import path from 'node:path';
import type {Conf} from './conf.ts';
import {forget, secondName, syncFolder} from './durable.ts';
import {type Image, imageText, readImage} from './image.ts';
import {lateConf} from './late-conf.ts';
import {quarantine} from './quarantine.ts';

/** The image of one draft, kept by conf. A checkpoint that fails loses nothing: the journal has every edit. */
export type Checkpoint = {write(image: Image): void};

/** The image and the one before it, inside a draft's folder. */
export const imageName = 'draft.json';
export const previousName = 'draft.prev.json';

/**
Keeps the image of the draft in `folder`. Its lock must be held.

@param now - names what has to be put aside
*/
export function checkpointStore(folder: string, now: () => string): Checkpoint {
	const file = path.join(folder, imageName);
	const previous = path.join(folder, previousName);
	let conf: Conf<Image> | undefined;
	let previousIsKnown = false;

	return {
		write(image) {
			if (!previousIsKnown && readImage(previous).state === 'bad')
				quarantine(folder, previousName, now());
			previousIsKnown = true;
			keepPrevious(file, previous, folder, now);
			// Under a snap conf would write in place, without a sync.
			delete process.env.SNAP;
			conf ??= new (lateConf())<Image>({
				cwd: folder,
				configName: 'draft',
				accessPropertiesByDotNotation: false,
				clearInvalidConfig: false,
				configFileMode: 0o600,
				serialize: (value) => guarded(imageText(value), folder),
			});
			conf.store = image;
			verify(file, previous, imageText(image));
			syncFolder(folder);
		},
	};
}

// conf tries for a second, in a busy loop, where a folder is closed to it: ask first.
function probe(folder: string): void {
	const file = path.join(folder, 'probe.new');
	forget(file);
	closeSync(openSync(file, 'wx', 0o600));
	forget(file);
}

// conf takes a write that a full disk cut short for a whole one: leave it no occasion.
function guarded(text: string, folder: string): string {
	const {bavail, bsize} = statfsSync(folder);
	const needed = Buffer.byteLength(text) * 2 + 65_536;
	if (bavail * bsize < needed) throw Object.assign(new Error('disk full'), {code: 'ENOSPC'});
	return text;
}

// Only a good image becomes the previous one; anything else is put aside, never written over.
function keepPrevious(file: string, previous: string, folder: string, now: () => string): void {
	const {state} = readImage(file);
	if (state === 'missing') {
		probe(folder);
		return;
	}

	if (state !== 'good') {
		quarantine(folder, imageName, now());
		return;
	}

	const beside = `${previous}.new`;
	forget(beside);
	secondName(file, beside);
	renameSync(beside, previous);
	// A rename between two names of one file does nothing: after a crash both images may be one.
	forget(beside);
}

function verify(file: string, previous: string, text: string): void {
	if (readFileSync(file, 'utf8') === text) return;
	const beside = `${file}.new`;
	forget(beside);
	try {
		secondName(previous, beside);
		renameSync(beside, file);
	} catch {
		forget(file);
	}

	throw Object.assign(new Error('the image was cut short'), {code: 'ENOSPC'});
}
