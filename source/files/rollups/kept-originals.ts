import {readdirSync, readFileSync, statSync} from 'node:fs';
import {open, rename} from 'node:fs/promises';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import {codeOf, forget, replaceWhole, syncFolder} from '../drafts/durable.ts';
import {refusal, refusing} from '../drafts/refusal.ts';
import {privateFolder} from '../home.ts';
import {digestOf} from '../writing/digest-of.ts';

/** A copy of an original that was adopted. */
export type KeptOriginal = {
	digest: string;
	bytes: number /** Milliseconds since 1970. */;
	kept: number;
};

/** The originals that a roll-up keeps: `kept/<digest>`, one for each. */
export type KeptOriginals = {
	list(): KeptOriginal[];
	has(digest: string): boolean;
	/** Bytes that are not of the digest are refused. @throws Failure when the disk refuses it */
	keep(digest: string, bytes: Uint8Array): void;
	/** The same while other things are done: several side by side take no longer than one. Its name lasts after `settle`. */
	keepBeside(digest: string, bytes: Uint8Array): Promise<void>;
	/** The names of all that was kept beside are on the disk too. */
	settle(): void;
	/** @returns nothing where it is not kept @throws Failure `rollUpStore.keptChanged` */
	read(digest: string): Uint8Array | undefined;
	/** Deletes copies for good. What was decided on them stays. */
	delete(digests: readonly string[]): void;
};

export function keptOriginals(rollUp: string): KeptOriginals {
	const folder = path.join(rollUp, 'kept');
	const placeOf = (digest: string) => {
		if (!/^[0-9a-f]{64}$/u.test(digest)) throw new TypeError(`no digest: ${digest}`);
		return path.join(folder, digest);
	};
	const known = new Set(namesIn(folder));
	let isSynced = false;
	const prove = (digest: string, bytes: Uint8Array) => {
		if (digestOf(bytes) !== digest) throw new Failure('rollUpStore.keptChanged', {digest});
	};

	return {
		list: () =>
			namesIn(folder).map((digest) => {
				const {size, mtimeMs} = statSync(placeOf(digest));
				return {digest, bytes: size, kept: mtimeMs};
			}),
		has: (digest) => known.has(digest),
		keep(digest, bytes) {
			prove(digest, bytes);
			refusing(folder, () => {
				privateFolder(folder);
				if (!known.has(digest)) replaceWhole(placeOf(digest), bytes);
				if (isSynced) return;
				// Names that an earlier session gave may not have been made to last.
				syncFolder(folder);
				syncFolder(rollUp);
			});
			known.add(digest);
			isSynced = true;
		},
		async keepBeside(digest, bytes) {
			prove(digest, bytes);
			if (known.has(digest)) return;
			try {
				privateFolder(folder);
				await writeBeside(placeOf(digest), bytes);
			} catch (error) {
				throw refusal(error, folder);
			}

			known.add(digest);
			isSynced = false;
		},
		settle() {
			if (isSynced || known.size === 0) return;
			refusing(folder, () => {
				syncFolder(folder);
				syncFolder(rollUp);
			});
			isSynced = true;
		},
		read(digest) {
			const bytes = bytesOf(placeOf(digest));
			if (bytes && digestOf(bytes) !== digest)
				throw new Failure('rollUpStore.keptChanged', {digest});
			return bytes;
		},
		delete(digests) {
			refusing(folder, () => {
				for (const digest of digests) {
					forget(placeOf(digest));
					known.delete(digest);
				}
			});
		},
	};
}

async function writeBeside(file: string, bytes: Uint8Array): Promise<void> {
	const beside = `${file}.new`;
	forget(beside);
	const handle = await open(beside, 'wx', 0o600);
	try {
		await handle.writeFile(bytes);
		await handle.sync();
	} finally {
		await handle.close();
	}

	await rename(beside, file);
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder)
			.filter((name) => /^[0-9a-f]{64}$/u.test(name))
			.sort();
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw error;
	}
}

function bytesOf(file: string): Uint8Array | undefined {
	try {
		return new Uint8Array(readFileSync(file));
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
}
