import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {buildSync} from 'esbuild';
import type {Draft} from '../../source/draft/draft.ts';
import {Failure} from '../../source/failure.ts';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import type {Outcome} from './cases.ts';
import {editOf, figuresAt} from './edits.ts';
import {chance} from './power-cut.ts';

/** A folder on a disk in memory where there is one: what is tried here is the process, not the disk. */
export function quickFolder(): string {
	const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
	return mkdtempSync(path.join(place, 'gouji-faults-'));
}

/** Bundles one script of this folder, so that a thousand starts of it are quick. */
export function bundled(name: string, folder: string): string {
	const outfile = path.join(folder, `${name}.mjs`);
	buildSync({
		entryPoints: [path.join(import.meta.dirname, `${name}.ts`)],
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile,
		banner: {
			js: "import {createRequire as requireOf} from 'node:module'; const require = requireOf(import.meta.url);",
		},
	});
	return outfile;
}

/** What a window of its own process has said so far. */
export type Said = {id: string; saved: number; refused: string};

/** Keeps what a window says; `onLine` is called with all of it so far. */
export function listen(child: ChildProcess, onLine: (said: Said) => void): Said {
	const said: Said = {id: '', saved: -1, refused: ''};
	let rest = '';
	child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
		const lines = (rest + chunk).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) {
			const [what, value = ''] = line.split(' ');
			if (what === 'id') said.id = value;
			else if (what === 'saved') said.saved = Number(value);
			else said.refused = value;
			onLine(said);
		}
	});
	return said;
}

/** When it has ended and all it said has arrived. */
export const ended = (child: ChildProcess) =>
	new Promise((resolve) => child.once('close', resolve));
/** The drafts below a folder, for this process. */
export const storeAt = (home: string) => homeDrafts(home, {now: () => '2024-01-10T09:00:00.000Z'});

/** What is wrong with a draft of which so many edits were said to be saved. */
export function wrongIn(
	{revision, figures}: Draft,
	steps: number,
	saved: number,
): string | undefined {
	if (revision !== saved && revision !== saved + 1)
		return `revision ${revision} where ${saved} was said`;
	if (steps !== revision) return `${steps} steps for revision ${revision}`;
	return isDeepStrictEqual(figures, figuresAt(revision)) ? undefined : 'wrong figures';
}

/** 2: real processes, really killed, one draft through all of it; a quarter of them while they start. */
export async function kills(count: number, seed = 2): Promise<Outcome & {saved: number}> {
	const outcome = {cases: 0, wrong: [] as string[], saved: 0};
	const random = chance(seed);
	const home = quickFolder();
	try {
		const script = bundled('child', home);
		const first = storeAt(home).create('2021', {unit: '教育局', year: 2023});
		const {id} = first.draft;
		first.close();
		let known = 0;
		for (let round = 0; round < count; round++) {
			const child = spawn(process.execPath, [script, home, id], {stdio: ['ignore', 'pipe', 2]});
			const after = known + 1 + Math.floor(random() * 40);
			const late = random() * 3;
			const said = listen(child, ({saved}) => {
				if (saved === after) setTimeout(() => child.kill('SIGKILL'), late);
			});
			if (random() < 0.25) setTimeout(() => child.kill('SIGKILL'), random() * 120);
			await ended(child);
			const open = storeAt(home).open(id);
			const {draft, steps} = open;
			const wrong = wrongIn(draft, steps.length, Math.max(known, said.saved));
			outcome.cases++;
			if (wrong || said.refused) outcome.wrong.push(`kill ${round}: ${wrong ?? said.refused}`);
			known = draft.revision;
			open.close();
		}

		outcome.saved = known;
		const names = readdirSync(path.join(home, 'drafts', id));
		const left = names.filter((name) => /\.new$|\.tmp-|lock\.of-/.test(name));
		if (left.length > 0) outcome.wrong.push(`left behind: ${left.join()}`);
	} finally {
		rmSync(home, {recursive: true});
	}

	return outcome;
}

/** 10: a window that stands still is taken over; when it goes on, it is refused. */
export async function pausedWindow(): Promise<Outcome> {
	const outcome: Outcome = {cases: 1, wrong: []};
	const home = quickFolder();
	try {
		const child = spawn(process.execPath, [bundled('child', home), home, '', '2'], {
			stdio: ['ignore', 'pipe', 2],
		});
		const said = await new Promise<Said>((resolve, reject) => {
			listen(child, (one) => one.saved === 5 && resolve(one));
			child.once('close', () => reject(new Error('the window ended by itself')));
		});
		child.kill('SIGSTOP');
		const store = storeAt(home);
		try {
			store.open(said.id);
			outcome.wrong.push('a window that lives was passed over');
		} catch (error) {
			if (!(error instanceof Failure) || error.code !== 'draft.locked')
				outcome.wrong.push(String(error));
		}

		const open = store.open(said.id, 'takeOver');
		open.commit(editOf(open.draft));
		child.kill('SIGCONT');
		await ended(child);
		if (said.refused !== 'draft.lostLock') outcome.wrong.push(`answered ${said.refused}`);
		open.commit(editOf(open.draft));
		open.close();
		const {draft, steps} = storeAt(home).open(said.id, 'read');
		const wrong = wrongIn(draft, steps.length, open.draft.revision);
		if (wrong || draft.revision < said.saved + 2) outcome.wrong.push(wrong ?? 'an edit is lost');
	} finally {
		rmSync(home, {recursive: true});
	}

	return outcome;
}
