// Makes the README's picture: the built program in a real terminal, on 宿迁市's figures of 2024 with those of 2023
// beside them, one figure typed with two digits swapped.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import {changeCell} from '../draft/change-cell.ts';
import type {Figures} from '../draft/draft.ts';
import {draftStore} from '../files/drafts/draft-store.ts';
import {loadForms} from '../files/load-forms.ts';
import {screenSvg} from './screen-svg.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = path.join(root, 'source/build/screen.svg');
const size = {cols: 120, rows: 40};
const keys = ['\u001B2', '\u001B[B\u001B[B\u001B[B', '426', '\r', '\u001B[A'];

const home = mkdtempSync(path.join(tmpdir(), 'gouji-picture-'));
try {
	const svg = await picture(makeDraft());
	writeFileSync(target, svg);
	console.log(target);
} finally {
	rmSync(home, {recursive: true, force: true});
}

/** A draft with the figures of a published report; gives its id. */
function makeDraft(): string {
	const now = () => '2025-01-20T09:30:00+08:00';
	const last = report('suqian-city-2023');
	const {unit, year, figures} = report('suqian-city-2024');
	const store = draftStore(home, {now});
	const draft = store.create('2021', {
		unit,
		year,
		lastYear: {year: last.year, form: '2021', figures: last.figures, origin: '2023.xlsx'},
	});
	const changes = Object.entries(figures).flatMap(([address, entry]) =>
		changeCell({}, address, entry),
	);
	draft.commit({time: now(), how: 'imported', changes});
	draft.close();
	return draft.draft.id;
}

function report(name: string): {unit: string; year: number; figures: Figures} {
	const form = loadForms().forms.find(({id}) => id === '2021')!;
	const file = path.join(root, `test/fixtures/reports/${name}.json`);
	const {unit, year, cells} = JSON.parse(readFileSync(file, 'utf8'));
	const figures = Object.fromEntries(
		form.cells.map(({address, kind, section, at}) => {
			const part = form.sections.find(({id}) => id === section)!.part;
			const source = `年报.xlsx|${part}!${String.fromCharCode(65 + at[1])}${at[0] + 1}`;
			const figure = cells[address] ?? null;
			return [
				address,
				kind === 'entry' ? {value: figure, source} : {value: null, stated: figure, source},
			];
		}),
	);
	return {unit, year, figures};
}

/** Runs the program, presses the keys one after the other, each when the screen has come to rest, and draws what it shows. */
async function picture(draft: string): Promise<string> {
	const screen = new headless.Terminal({...size, allowProposedApi: true, scrollback: 0});
	screen.loadAddon(new unicode11.Unicode11Addon());
	screen.unicode.activeVersion = '11';
	const child = spawn(process.execPath, [path.join(root, 'source/launcher.cjs'), draft], {
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
