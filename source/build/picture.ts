// Makes the README's picture: the built program in a real terminal, on the wrong cell of the demonstration's sample.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import {screenSvg} from './screen-svg.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = path.join(root, 'source/build/screen.svg');
const size = {cols: 120, rows: 40};
// Into the sample, and to its first finding.
const keys = ['\r', '\u001B[19~'];

const home = mkdtempSync(path.join(tmpdir(), 'gouji-picture-'));
try {
	const svg = await picture();
	writeFileSync(target, svg);
	console.log(target);
} finally {
	rmSync(home, {recursive: true, force: true});
}

/** Runs the program, presses the keys one after the other, each when the screen has come to rest, and draws what it shows. */
async function picture(): Promise<string> {
	const screen = new headless.Terminal({...size, allowProposedApi: true, scrollback: 0});
	screen.loadAddon(new unicode11.Unicode11Addon());
	screen.unicode.activeVersion = '11';
	const child = spawn(process.execPath, [path.join(root, 'source/launcher.cjs'), 'demo'], {
		name: 'xterm-256color',
		...size,
		cwd: home,
		env: {...process.env, CI: 'false', GOUJI_HOME: home} as Record<string, string>,
	});
	screen.onData((answer) => child.write(answer));
	let rested = () => {};
	let timer: NodeJS.Timeout | undefined;
	const rest = () => {
		clearTimeout(timer);
		timer = setTimeout(() => rested(), 400);
	};

	child.onData((bytes) => screen.write(bytes, rest));
	const atRest = () =>
		new Promise<void>((resolve) => {
			rested = resolve;
		});
	await atRest();
	for (const key of keys) {
		child.write(key);
		rest();
		await atRest();
	}

	const svg = screenSvg(screen);
	child.write('\u0011');
	await new Promise<void>((resolve) => {
		child.onExit(() => resolve());
	});
	return svg;
}
