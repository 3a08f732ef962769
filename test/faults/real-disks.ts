import {spawn, spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {Outcome} from './cases.ts';
import {editOf} from './edits.ts';
import {chance} from './power-cut.ts';
import {bundled, ended, listen, quickFolder, storeAt, wrongIn} from './processes.ts';

const notRoot = 'only the superuser can make a disk';

/**
15: the power goes under a real ext4: its image is copied while the window stands still, and the copy mounted.

@returns why it could not be tried, where it could not
*/
export async function realPowerCuts(count: number): Promise<Outcome | string> {
	if (process.getuid?.() !== 0) return notRoot;
	const outcome: Outcome = {cases: 0, wrong: []};
	const place = quickFolder();
	const [image, copy] = ['disk.img', 'copy.img'].map((name) => path.join(place, name)) as [
		string,
		string,
	];
	const [home, found] = ['disk', 'found'].map((name) => path.join(place, name)) as [string, string];
	for (const folder of [home, found]) mkdirSync(folder);
	const random = chance(15);
	const script = bundled('child', place);
	const refused =
		run('truncate', '-s', '24M', image) ??
		run('mkfs.ext4', '-q', image) ??
		run('mount', '-o', 'loop', image, home);
	if (refused) {
		rmSync(place, {recursive: true});
		return refused;
	}

	const child = spawn(process.execPath, [script, home, '', '3'], {stdio: ['ignore', 'pipe', 2]});
	try {
		let wanted = 0;
		let reached = () => {};
		const said = listen(child, ({saved}) => saved >= wanted && reached());
		const end = ended(child);
		for (let round = 0; round < count; round++) {
			wanted = said.saved + 1 + Math.floor(random() * 8);
			const isThere = new Promise<void>((resolve) => {
				reached = resolve;
			});
			await Promise.race([isThere, end]);
			child.kill('SIGSTOP');
			await stopped(child.pid ?? 0);
			copyFileSync(image, copy);
			outcome.cases++;
			const wrong =
				run('mount', '-o', 'loop', copy, found) ?? wrongAfterCut(found, said.id, said.saved);
			run('umount', found);
			if (wrong) outcome.wrong.push(`cut ${round} after ${said.saved}: ${wrong}`);
			child.kill('SIGCONT');
		}

		child.kill('SIGKILL');
		await end;
	} finally {
		child.kill('SIGKILL');
		run('umount', home);
		rmSync(place, {recursive: true});
	}

	return outcome;
}

// Until it stands still and all that it said before has been read.
async function stopped(pid: number): Promise<void> {
	while (
		!spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], {encoding: 'utf8'}).stdout.startsWith('T')
	);
	for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function wrongAfterCut(home: string, id: string, saved: number): string | undefined {
	const open = storeAt(home).open(id, 'takeOver');
	const wrong = wrongIn(open.draft, open.steps.length, saved);
	open.commit(editOf(open.draft));
	open.close();
	return wrong;
}

/** 15: a real disk of so many kilobytes; only the superuser may make one. */
export function smallDisks(sizes: readonly number[]): Outcome | string {
	if (process.getuid?.() !== 0) return notRoot;
	const outcome: Outcome = {cases: 0, wrong: []};
	const place = quickFolder();
	const home = path.join(place, 'disk');
	mkdirSync(home);
	try {
		const script = bundled('child', place);
		for (const size of sizes) {
			const made = run('mount', '-t', 'tmpfs', '-o', `size=${size}k,mode=700`, 'gouji', home);
			if (made) return made;
			try {
				const {stdout, stderr, signal} = spawnSync(process.execPath, [script, home], {
					encoding: 'utf8',
				});
				const [, id = ''] = /^id (\S+)/m.exec(stdout) ?? [];
				const saved = Number(
					stdout
						.match(/saved \d+/g)
						?.at(-1)
						?.slice(6) ?? 0,
				);
				outcome.cases++;
				const wrong = id && wrongOnSmallDisk(home, id, saved);
				if (wrong || !stdout.includes('refused draft.diskFull'))
					outcome.wrong.push(`${size} KB: ${wrong || `${signal} ${stdout.slice(-30)} ${stderr}`}`);
			} finally {
				run('umount', home);
			}
		}
	} finally {
		rmSync(place, {recursive: true});
	}

	return outcome;
}

function run(...[command = '', ...args]: string[]): string | undefined {
	const {status, stderr} = spawnSync(command, args, {encoding: 'utf8'});
	return status === 0 ? undefined : `${command} was refused: ${stderr.trim()}`;
}

// First as it is, then with room again.
function wrongOnSmallDisk(home: string, id: string, saved: number): string | undefined {
	const seen = storeAt(home).open(id, 'read');
	const wrong = wrongIn(seen.draft, seen.steps.length, saved);
	if (wrong) return wrong;
	run('mount', '-o', 'remount,size=64m', home);
	const open = storeAt(home).open(id);
	open.commit(editOf(open.draft));
	open.close();
	const again = storeAt(home).open(id, 'read');
	return wrongIn(again.draft, again.steps.length, open.draft.revision);
}
