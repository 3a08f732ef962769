/** A file: the bytes that programs see, and the bytes that a power cut leaves for certain. */
export type DiskFile = {
	kind: 'file';
	ino: number;
	mode: number;
	links: number;
	now: Buffer;
	safe: Buffer;
};

/** Names that change together: a rename within a folder is one. */
export type NameChange = Array<{name: string; node: DiskNode | undefined}>;

/** A folder: its names, those that survive a power cut, and the changes in between. */
export type DiskFolder = {
	kind: 'folder';
	ino: number;
	mode: number;
	now: Map<string, DiskNode>;
	safe: Map<string, DiskNode>;
	pending: NameChange[];
};

export type DiskNode = DiskFile | DiskFolder;

let numbers = 0;

/**
A disk in memory that promises no more than a real one: bytes last once the file is synced, names once
their folder is. Buffers are never changed in place, so a copy of a whole disk is cheap.
*/
export class Disk {
	root: DiskFolder = newFolder();
	/** Bytes that still fit; a write takes what fits, and the next one is refused. */
	free = Number.POSITIVE_INFINITY;

	/** @throws errno errors, as the system would */
	find(path: string): DiskNode {
		let node: DiskNode = this.root;
		for (const name of parts(path)) {
			if (node.kind !== 'folder') throw errno('ENOTDIR', path);
			const next: DiskNode | undefined = node.now.get(name);
			if (!next) throw errno('ENOENT', path);
			node = next;
		}

		return node;
	}

	file(path: string): DiskFile {
		const node = this.find(path);
		if (node.kind !== 'file') throw errno('EISDIR', path);
		return node;
	}

	folder(path: string): DiskFolder {
		const node = this.find(path);
		if (node.kind !== 'folder') throw errno('ENOTDIR', path);
		return node;
	}

	has(path: string): boolean {
		try {
			this.find(path);
			return true;
		} catch {
			return false;
		}
	}

	/** The folder a name belongs in, and the name. */
	place(path: string): [DiskFolder, string] {
		const names = parts(path);
		const name = names.pop() ?? '';
		return [this.folder(`/${names.join('/')}`), name];
	}

	change(folder: DiskFolder, ...changes: NameChange): void {
		for (const {name, node} of changes) {
			const old = folder.now.get(name);
			if (old?.kind === 'file') old.links--;
			if (node) folder.now.set(name, node);
			else folder.now.delete(name);
			if (node?.kind === 'file') node.links++;
		}

		folder.pending.push(changes);
	}

	write(file: DiskFile, bytes: Buffer, position: number): number {
		const grows = Math.max(0, position + bytes.length - file.now.length);
		const taken = bytes.subarray(0, bytes.length - Math.max(0, grows - this.free));
		if (taken.length === 0 && bytes.length > 0) throw errno('ENOSPC', 'write');
		const length = Math.max(file.now.length, position + taken.length);
		const next = Buffer.alloc(length);
		file.now.copy(next);
		taken.copy(next, position);
		this.free -= length - file.now.length;
		file.now = next;
		return taken.length;
	}

	cut(file: DiskFile, length: number): void {
		const next = Buffer.alloc(length);
		file.now.copy(next);
		file.now = next;
	}

	sync(node: DiskNode): void {
		if (node.kind === 'file') {
			node.safe = node.now;
			return;
		}

		node.safe = new Map(node.now);
		node.pending = [];
	}

	/** The same disk for another course of events. */
	copy(): Disk {
		const disk = new Disk();
		const seen = new Map<DiskNode, DiskNode>();
		const copied = <T extends DiskNode | undefined>(node: T): T => {
			if (!node) return node;
			const known = seen.get(node);
			if (known) return known as T;
			if (node.kind === 'file') {
				const file = {...node};
				seen.set(node, file);
				return file as T;
			}

			const folder: DiskFolder = {...node};
			seen.set(node, folder);
			folder.now = new Map([...node.now].map(([name, one]) => [name, copied(one)]));
			folder.safe = new Map([...node.safe].map(([name, one]) => [name, copied(one)]));
			folder.pending = node.pending.map((changes) =>
				changes.map(({name, node: one}) => ({name, node: copied(one)})),
			);
			return folder as T;
		};

		disk.root = copied(this.root);
		disk.free = this.free;
		return disk;
	}
}

export function newFolder(mode = 0o700): DiskFolder {
	return {kind: 'folder', ino: ++numbers, mode, now: new Map(), safe: new Map(), pending: []};
}

export function newFile(mode = 0o600): DiskFile {
	const empty = Buffer.alloc(0);
	return {kind: 'file', ino: ++numbers, mode, links: 0, now: empty, safe: empty};
}

/** Thrown by the ten thousand, and where it was thrown tells nothing: without its stack. */
export function errno(code: string, what: string): Error {
	const {stackTraceLimit} = Error;
	Error.stackTraceLimit = 0;
	const error = Object.assign(new Error(`${code}: ${what}`), {code});
	Error.stackTraceLimit = stackTraceLimit;
	return error;
}

function parts(path: string): string[] {
	return path.split('/').filter((part) => part !== '' && part !== '.');
}
