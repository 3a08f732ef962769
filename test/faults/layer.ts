// Imported before anything that takes node:fs: conf and atomically keep the functions they find.
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {Disk, type DiskNode, errno, newFile, newFolder} from './disk.ts';

/** Every path below it is on the disk in memory. */
export const root = '/gouji-faults';

/** What goes wrong, and when: calls on the disk are counted from 1. */
export type Plan = {
	/** An error at so many calls from one call on; `writes`: only where something would change. */
	fail?: {at: number; code: string; times: number; writes?: boolean};
	/** A write that takes half of its bytes, and then the disk is full or not. */
	short?: {at: number; full: boolean};
};

type Handle = {node: DiskNode; path: string};

/** The machine the program runs on, until the test gives it another. */
export const machine = {
	disk: new Disk(),
	plan: {} as Plan,
	calls: 0,
	/** Names of the calls, for failures that tell where. */
	log: [] as string[],
	handles: new Map<number, Handle>(),
	/** Called before every call takes effect. */
	before: undefined as ((call: number, name: string) => void) | undefined,
};

let nextHandle = 1_000_000;
let skew = 0;

/** Starts a machine with this disk: nothing is open, nothing goes wrong. */
export function boot(disk: Disk, plan: Plan = {}): void {
	Object.assign(machine, {disk, plan, calls: 0, log: [], handles: new Map(), before: undefined});
}

// Waiting for an error to go away costs no time here.
const realNow = Date.now;
Date.now = () => realNow() + skew;

const real = {...fs};

function counted(name: string, path: string, flags: unknown): void {
	const call = ++machine.calls;
	machine.log.push(`${name} ${path.slice(root.length)}`);
	machine.before?.(call, name);
	const {fail} = machine.plan;
	if (
		fail &&
		call >= fail.at &&
		call < fail.at + fail.times &&
		(!fail.writes || changes(name, path, flags))
	) {
		skew += 20;
		throw errno(fail.code, name);
	}
}

function changes(name: string, path: string, flags: unknown): boolean {
	if (name === 'mkdirSync' && machine.disk.has(path)) return false;
	if (name === 'openSync' && (flags === undefined || flags === 'r')) return false;
	return !/^(read|stat|lstat|fstat|exists|realpath|close)/.test(name);
}

function stats(node: DiskNode) {
	const isFile = node.kind === 'file';
	return {
		ino: node.ino,
		mode: node.mode | (isFile ? 0o100000 : 0o040000),
		nlink: isFile ? node.links : 2,
		size: isFile ? node.now.length : 0,
		uid: process.geteuid?.() ?? 0,
		gid: process.getegid?.() ?? 0,
		mtimeMs: realNow(),
		isFile: () => isFile,
		isDirectory: () => !isFile,
		isSymbolicLink: () => false,
	};
}

function statAt(path: string, options?: {throwIfNoEntry?: boolean}) {
	if (options?.throwIfNoEntry === false && !machine.disk.has(path)) return undefined;
	return stats(machine.disk.find(path));
}

function handle(fd: number): Handle {
	const found = machine.handles.get(fd);
	if (!found) throw errno('EBADF', String(fd));
	return found;
}

function bytesOf(path: string | number, encoding?: string | {encoding?: string}) {
	const node = typeof path === 'number' ? handle(path).node : machine.disk.file(path);
	if (node.kind !== 'file') throw errno('EISDIR', 'read');
	const name = typeof encoding === 'string' ? encoding : encoding?.encoding;
	return name ? node.now.toString(name as BufferEncoding) : Buffer.from(node.now);
}

function write(fd: number, text: string | Uint8Array, ...rest: unknown[]): number {
	const {node} = handle(fd);
	if (node.kind !== 'file') throw errno('EBADF', 'write');
	let bytes: Buffer;
	let position: unknown;
	if (typeof text === 'string') {
		bytes = Buffer.from(text);
		position = rest[0];
	} else {
		const [offset = 0, length = text.byteLength - Number(offset), at] = rest;
		bytes = Buffer.from(text.buffer, text.byteOffset + Number(offset), Number(length));
		position = at;
	}

	const {short} = machine.plan;
	if (short?.at === machine.calls) {
		bytes = bytes.subarray(0, bytes.length >> 1);
		if (short.full) machine.disk.free = 0;
	}

	return machine.disk.write(node, bytes, typeof position === 'number' ? position : 0);
}

function open(path: string, flags: string | number = 'r', mode = 0o666): number {
	const {disk} = machine;
	if (flags !== 'r' && flags !== 'r+') {
		const [folder, name] = disk.place(path);
		const old = folder.now.get(name);
		if (old && String(flags).includes('x')) throw errno('EEXIST', path);
		if (old?.kind === 'file') disk.cut(old, 0);
		else disk.change(folder, {name, node: newFile(mode)});
	}

	machine.handles.set(++nextHandle, {node: disk.find(path), path});
	return nextHandle;
}

function rename(from: string, to: string): void {
	const {disk} = machine;
	const node = disk.find(from);
	const [source, name] = disk.place(from);
	const [target, newName] = disk.place(to);
	const taken = target.now.get(newName);
	// Two names of one file: POSIX does nothing, and both stay.
	if (taken === node) return;
	if (taken?.kind === 'folder' && taken.now.size > 0) throw errno('ENOTEMPTY', to);
	const remove = {name, node: undefined};
	const add = {name: newName, node};
	if (source === target) disk.change(source, add, remove);
	else {
		disk.change(target, add);
		disk.change(source, remove);
	}
}

function mkdir(path: string, options?: {recursive?: boolean; mode?: number}): void {
	const {disk} = machine;
	if (disk.has(path)) {
		if (!options?.recursive) throw errno('EEXIST', path);
		return;
	}

	const above = path.slice(0, path.lastIndexOf('/'));
	if (options?.recursive && above !== '') mkdir(above, options);
	const [folder, name] = disk.place(path);
	disk.change(folder, {name, node: newFolder(options?.mode)});
}

function unlink(path: string): void {
	machine.disk.file(path);
	const [folder, name] = machine.disk.place(path);
	machine.disk.change(folder, {name, node: undefined});
}

function link(from: string, to: string): void {
	const node = machine.disk.file(from);
	const [folder, name] = machine.disk.place(to);
	if (folder.now.has(name)) throw errno('EEXIST', to);
	machine.disk.change(folder, {name, node});
}

type Call = (...args: never[]) => unknown;

const calls: Record<string, Call> = {
	openSync: open,
	renameSync: rename,
	mkdirSync: mkdir,
	unlinkSync: unlink,
	linkSync: link,
	readFileSync: bytesOf,
	writeSync: write,
	statSync: statAt,
	lstatSync: statAt,
	closeSync: (fd: number) => machine.handles.delete(fd),
	fstatSync: (fd: number) => stats(handle(fd).node),
	fsyncSync: (fd: number) => machine.disk.sync(handle(fd).node),
	fdatasyncSync: (fd: number) => machine.disk.sync(handle(fd).node),
	ftruncateSync: (fd: number, length = 0) => machine.disk.cut(handle(fd).node as never, length),
	truncateSync: (path: string, length = 0) => machine.disk.cut(machine.disk.file(path), length),
	readdirSync: (path: string) => [...machine.disk.folder(path).now.keys()],
	realpathSync: (path: string) => machine.disk.find(path) && path,
	chmodSync: (path: string, mode: number) => {
		machine.disk.find(path).mode = mode;
	},
	statfsSync: () => ({bsize: 1, bavail: Math.min(machine.disk.free, 2 ** 40)}),
};

const ownNames = new Set(['/proc/sys/kernel/random/boot_id', `/proc/${process.pid}/stat`]);
const names = new Map<string, unknown>();

function install(name: string, call: Call): void {
	const original = real[name as keyof typeof real] as Call;
	const patched = (...args: unknown[]) => {
		const [first] = args;
		const isOurs = typeof first === 'number' ? machine.handles.has(first) : isBelow(first);
		if (!isOurs) {
			if (!ownNames.has(String(first))) return original.apply(fs, args as never[]);
			// What the machine and this process are called is asked for at every start of a window, and stays.
			const asked = `${name} ${first}`;
			if (!names.has(asked)) names.set(asked, original.apply(fs, args as never[]));
			return names.get(asked);
		}

		counted(name, typeof first === 'number' ? handle(first).path : String(first), args[1]);
		return call(...(args as never[]));
	};
	Object.assign(fs, {[name]: Object.assign(patched, original)});
}

function isBelow(path: unknown): boolean {
	return typeof path === 'string' && (path === root || path.startsWith(`${root}/`));
}

for (const [name, call] of Object.entries(calls)) install(name, call);
install('existsSync', (path: string) => machine.disk.has(path));
// A file that conf would purge later, when the machine is another one already: it stays.
Object.assign(fs, {
	unlink(path: string, done: (error: Error | null) => void) {
		if (isBelow(path)) done(null);
		else real.unlink(path, done);
	},
});
const patchedExists = fs.existsSync;
Object.assign(fs, {
	existsSync(path: string) {
		try {
			return patchedExists(path);
		} catch {
			return false;
		}
	},
});
syncBuiltinESMExports();
