import {Disk, type DiskFile, type DiskFolder, type DiskNode} from './disk.ts';

/** Numbers that a seed repeats. */
export function chance(seed: number): () => number {
	let state = seed >>> 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state / 2 ** 32;
	};
}

/** How the power went: `old` nothing unsynced lasted, `new` all of it did, `random` whatever a disk may keep. */
export type Cut = 'old' | 'new' | 'random';

/** The disk as it is found when the power is back. */
export function powerCut(disk: Disk, cut: Cut, random: () => number): Disk {
	const found = new Disk();
	const seen = new Map<DiskNode, DiskNode>();
	const left = (node: DiskNode): DiskNode => {
		const known = seen.get(node);
		if (known) return known;
		if (node.kind === 'file') {
			const bytes = bytesLeft(node, cut, random);
			const file: DiskFile = {...node, links: 0, now: bytes, safe: bytes};
			seen.set(node, file);
			return file;
		}

		const folder: DiskFolder = {...node, now: new Map(), safe: new Map(), pending: []};
		seen.set(node, folder);
		for (const [name, one] of namesLeft(node, cut, random)) {
			const child = left(one);
			if (child.kind === 'file') child.links++;
			folder.now.set(name, child);
		}

		folder.safe = new Map(folder.now);
		return folder;
	};

	found.root = left(disk.root) as DiskFolder;
	return found;
}

function namesLeft(folder: DiskFolder, cut: Cut, random: () => number): Map<string, DiskNode> {
	if (cut === 'old') return folder.safe;
	if (cut === 'new') return folder.now;
	const names = new Map(folder.safe);
	const isPrefix = random() < 0.5;
	const count = Math.floor(random() * (folder.pending.length + 1));
	for (const [index, changes] of folder.pending.entries()) {
		if (isPrefix ? index >= count : random() < 0.5) continue;
		for (const {name, node} of changes) {
			if (node) names.set(name, node);
			else names.delete(name);
		}
	}

	return names;
}

function bytesLeft({now, safe}: DiskFile, cut: Cut, random: () => number): Buffer {
	if (cut === 'old' || now.equals(safe)) return safe;
	if (cut === 'new') return now;
	const same = commonLength(now, safe);
	const kept = same + Math.floor(random() * (now.length - same + 1));
	switch (Math.floor(random() * 5)) {
		case 0:
			return safe;
		case 1:
			return now;
		case 2:
			return now.subarray(0, kept);
		case 3:
			return Buffer.concat([now.subarray(0, kept), Buffer.alloc(now.length - kept)]);
		default:
			return Buffer.concat([
				now.subarray(0, kept),
				Buffer.from(Array.from({length: now.length - kept}, () => random() * 256)),
			]);
	}
}

function commonLength(left: Buffer, right: Buffer): number {
	let length = 0;
	while (length < left.length && length < right.length && left[length] === right[length]) length++;
	return length;
}
