import {readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {newView} from '../../source/look/view.ts';
import {paintScreen} from '../../source/pages.ts';
import {frameWriter} from '../../source/screen/frame-writer.ts';
import {builtFolder} from '../built-program.ts';
import {fill, report} from '../page/drive.ts';

type Weights = {
	/** Loaded before the first frame: the launcher, the bundle's files, and their bytes. */
	start: {files: number; bytes: number};
	/** Loaded behind it. */
	behind: {bytes: number};
	/** Written a key of the session below, in table 三 at 120×40. */
	key: {median: number; most95: number; highest: number};
};

/** They may only fall: what makes the program lighter lowers them, and what makes it heavier has to say why. */
const most: Weights = JSON.parse(
	readFileSync(new URL('weight.json', import.meta.url), 'utf8'),
) as Weights;

const later = /Promise\.resolve\(\)\.then\(\(\)=>[^)]*?require\("\.\/([^"]+)"\)/g;

/** A built script and all that comes with it at once. */
function loadedWith(folder: string, name: string, loaded = new Map<string, string>()) {
	if (loaded.has(name)) return loaded;
	const code = readFileSync(path.join(folder, name), 'utf8');
	loaded.set(name, code);
	for (const [, next = ''] of code.replaceAll(later, '').matchAll(/require\("\.\/([^"]+)"\)/g))
		loadedWith(folder, next, loaded);
	return loaded;
}

test('no more is loaded before the first frame, and behind it, than is written down', async (t) => {
	const folder = path.join(await builtFolder(), 'dist');
	const loaded = loadedWith(folder, 'gouji.cjs');
	const bytes = (names: Iterable<string>) =>
		[...names].reduce((sum, name) => sum + Buffer.byteLength(loaded.get(name) ?? ''), 0);
	const first = [...loaded.keys()];
	const start = {files: first.length, bytes: bytes(first)};
	t.log(start);
	t.true(start.files <= most.start.files, `${start.files} files`);
	t.true(start.bytes <= most.start.bytes, `${start.bytes} bytes`);
	const code = [...loaded.values()].join('\n');
	for (const [library, sign] of [
		['zod', /invalid_union/],
		['conf', /projectName/],
		['commander', /missingArgument\(/],
		['Ink', /ink-root/],
		['xlsx', /sheet_to_json/],
	] as const)
		t.notRegex(code, sign, `${library} waits until it is needed`);
	const ink = [...code.matchAll(later)].find(([, name = '']) => name.startsWith('ink-screen-'));
	loadedWith(folder, ink![1]!, loaded);
	const behind = bytes([...loaded.keys()].filter((name) => !first.includes(name)));
	t.log({behind});
	t.regex([...loaded.values()].join('\n'), /ink-root/);
	t.true(behind <= most.behind.bytes, `${behind} bytes`);
});

test('no more is written a key than is written down', (t) => {
	const driven = fill(report('suqian-city-2024'));
	const view = newView();
	let bytes = 0;
	const writer = frameWriter({
		write(text) {
			bytes += Buffer.byteLength(text);
		},
	});
	const theme = {color: true, wideAmbiguous: false};
	const show = () => writer.show(paintScreen(theme, driven.session(), view));
	writer.trustWidths();
	driven.dispatch({type: 'resize', columns: 120, rows: 40});
	show();
	const counts: number[] = [];
	const lap = 'right down down left up right down down up left down';
	for (const key of [lap, lap, '3 1 4 enter', lap, 'tab 7 enter ctrl+z', lap, lap]
		.join(' ')
		.split(' ')) {
		bytes = 0;
		driven.keys(key);
		show();
		if (bytes > 0) counts.push(bytes);
	}

	counts.sort((one, other) => one - other);
	const at = (share: number) => counts[Math.floor(share * (counts.length - 1))]!;
	const key = {median: at(0.5), most95: at(0.95), highest: at(1)};
	t.log(key);
	t.true(counts.length > 50);
	for (const name of ['median', 'most95', 'highest'] as const)
		t.true(key[name] <= most.key[name], `${name}: ${key[name]} bytes`);
});
