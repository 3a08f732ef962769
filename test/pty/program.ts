import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {type IPty, spawn} from '@lydell/node-pty';
import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import {builtProgram} from '../built-program.ts';
import {readToTheEnd} from './read-to-the-end.ts';

const built = await builtProgram();
const patience = Number(process.env.PATIENCE ?? 120_000);

/** The real program in a real pseudo-terminal, with a model of what its screen shows. */
export type Program = {
	/** What stands on the screen, line by line. */
	lines(): string[];
	text(): string;
	/** Where the cursor is, or nothing while it is hidden. */
	cursor(): {x: number; y: number} | undefined;
	/** How the terminal is set: nothing of it must be left when the program is gone. */
	modes(): {alternate: boolean; paste: boolean; mouse: boolean; cursorHidden: boolean};
	/** Sends bytes as one write. */
	send(bytes: string): void;
	resize(columns: number, rows: number): void;
	/**
	Waits until the screen is as wanted, and gives what stood there then. It is asked of every frame, also of one that
	another has followed before the test has its turn.

	@throws Error showing the screen when it never is
	*/
	until(wanted: RegExp | ((text: string) => boolean)): Promise<string>;
	kill(signal: string): void;
	/** Waits until the system says that the program is stopped; where it cannot be asked, for nothing. */
	stopped(): Promise<void>;
	/** Waits for the end. */
	ended(): Promise<{exitCode: number; signal?: number}>;
	/** Closes the terminal under the program, as a closed window does. */
	closeWindow(): void;
	/** Processes that it has started and that still run, as far as the system says. */
	children(): string[];
	/** How many bytes the program has sent. */
	sent(): number;
	/** How often the program has wiped the screen and painted it anew, whole. */
	wipes(): number;
};

export type ProgramOptions = {
	columns?: number;
	rows?: number;
	environment?: Record<string, string>;
	/** The terminal draws characters of ambiguous width two columns wide, as far as its answers say. */
	wideAmbiguous?: boolean;
};

/** Starts `gouji` with arguments in a terminal of its own, and a home of its own. */
export function program(
	args: readonly string[],
	{columns = 120, rows = 40, environment = {}, wideAmbiguous = false}: ProgramOptions = {},
): Program {
	const screen = new headless.Terminal({
		cols: columns,
		rows,
		allowProposedApi: true,
		scrollback: 0,
	});
	screen.loadAddon(new unicode11.Unicode11Addon());
	screen.unicode.activeVersion = '11';
	const home = mkdtempSync(path.join(tmpdir(), 'gouji-pty-'));
	const child: IPty = spawn(built.command, [...built.args, ...args], {
		name: 'xterm-256color',
		cols: columns,
		rows,
		cwd: home,
		env: {
			...process.env,
			CI: 'false',
			GOUJI_HOME: path.join(home, 'drafts'),
			LANG: 'C.UTF-8',
			...environment,
		} as Record<string, string>,
	});
	readToTheEnd(child);
	let bytes = 0;
	let wiped = 0;
	let isWhole = false;
	let carry = '';
	const watching = new Set<() => void>();

	// What has just been put on the screen.
	const shown = (data: string) => {
		bytes += data.length;
		const seen = carry + data;
		// The end of synchronized output: what was begun stands whole on the screen.
		for (const [sequence] of seen.matchAll(/\u001B\[2J|\u001B\[\?2026l/g)) {
			isWhole = sequence !== '\u001B[2J';
			if (!isWhole) wiped++;
		}

		carry = /\u001B[^\u001B]{0,6}$/.exec(seen)?.[0] ?? '';
		if (/^\u001B\[(?:2J|\?2026l)/.test(carry)) carry = '';
		for (const look of watching) look();
	};

	child.onData((data) => {
		// Frame by frame.
		for (const part of data.split(/(?<=\u001B\[\?2026l)/)) screen.write(part, () => shown(part));
	});
	screen.onData((answer) =>
		child.write(wideAmbiguous ? answer.replace(/\u001B\[2;2R/, '\u001B[2;3R') : answer),
	);
	let isOver = false;
	const end = new Promise<{exitCode: number; signal?: number}>((resolve) => {
		child.onExit((exit) => {
			isOver = true;
			rmSync(home, {recursive: true, force: true, maxRetries: 5});
			screen.write('', () => resolve(exit));
		});
	});

	const lines = () => {
		const {active} = screen.buffer;
		return Array.from(
			{length: screen.rows},
			(_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
		);
	};

	const hidden = () =>
		// The public side of the model does not tell.
		(screen as unknown as {_core: {coreService: {isCursorHidden: boolean}}})._core.coreService
			.isCursorHidden;

	return {
		lines,
		text: () => lines().join('\n'),
		cursor: () =>
			hidden() ? undefined : {x: screen.buffer.active.cursorX, y: screen.buffer.active.cursorY},
		modes: () => ({
			alternate: screen.buffer.active.type === 'alternate',
			paste: screen.modes.bracketedPasteMode,
			mouse: screen.modes.mouseTrackingMode !== 'none',
			cursorHidden: hidden(),
		}),
		send: (text) => child.write(text),
		resize(wide, high) {
			screen.resize(wide, high);
			child.resize(wide, high);
		},
		until(wanted) {
			const isThere = typeof wanted === 'function' ? wanted : (text: string) => wanted.test(text);
			return new Promise((resolve, reject) => {
				const stop = () => {
					clearTimeout(timer);
					watching.delete(look);
				};

				const look = () => {
					const text = lines().join('\n');
					if (!isThere(text)) return;
					stop();
					resolve(text);
				};

				const timer = setTimeout(() => {
					stop();
					reject(new Error(`never came: ${wanted}\n${lines().join('\n')}`));
				}, patience);
				watching.add(look);
				look();
			});
		},
		kill(signal) {
			if (!isOver) child.kill(signal);
		},
		async stopped() {
			const limit = Date.now() + patience;
			while (existsSync(`/proc/${child.pid}/stat`)) {
				const stat = readFileSync(`/proc/${child.pid}/stat`, 'latin1');
				if (/\) T /u.test(stat)) return;
				if (Date.now() > limit) throw new Error('never stopped');
				await wait(5);
			}
		},
		ended: () => end,
		closeWindow: () => (child as unknown as {destroy(): void}).destroy(),
		children() {
			const place = `/proc/${child.pid}/task/${child.pid}/children`;
			return existsSync(place) ? (readFileSync(place, 'latin1').match(/\d+/g) ?? []) : [];
		},
		sent: () => bytes,
		wipes: () => (isWhole ? wiped : wiped - 1),
	};
}
