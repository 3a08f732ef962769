import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';

const source = fileURLToPath(new URL('../source', import.meta.url));
/** Each knows itself and those before it. */
const trade = ['text', 'form', 'draft', 'report', 'check', 'workbook', 'ledger', 'rollup'];
const pure = [...trade, 'program', 'look', 'desk', 'page', 'pages.ts'];
/** What the folders that are not pure may stand on, besides themselves. */
const mayStandOn: Record<string, readonly string[]> = {
	files: [...trade, 'program'],
	terminal: ['program'],
	screen: [...pure, 'terminal'],
	verb: [...trade, 'program', 'files'],
	// The single executable begins with the program.
	build: [...pure, 'files', 'cli.ts'],
};
/** The verbs that open the screen: the only ones that know pages. */
const onScreen = ['verb/screen-verb.ts', 'verb/demo-verb.ts'];
const only: Record<string, readonly string[]> = {
	ink: ['screen'],
	react: ['screen'],
	xlsx: ['files'],
	conf: ['files'],
	docx: ['files'],
	'hyparquet-writer': ['files'],
	'node:fs': ['files', 'build'],
	commander: [''],
};

type File = {
	folder: string;
	name: string;
	code: string;
	/** As written. */
	imports: string[];
	/** Those of our own files, by name; `lazy`: only when they are asked for. */
	own: Array<{name: string; lazy: boolean; isType: boolean}>;
};

const files: File[] = readdirSync(source, {recursive: true, encoding: 'utf8'})
	.filter((name) => /\.tsx?$/.test(name))
	.map((found) => {
		const name = found.split(path.sep).join('/');
		const code = readFileSync(path.join(source, found), 'utf8');
		const lines = [...code.matchAll(/(import\(|from)\s*'([^']+)'/g)];
		const own = [...code.matchAll(/(import type [^;]*?from|import\(|from)\s*'(\.[^']+\.tsx?)'/g)];
		return {
			folder: name.includes('/') ? (name.split('/')[0] ?? '') : '',
			name,
			code,
			imports: lines.map((match) => match[2] ?? ''),
			own: own.map(([, how = '', specifier = '']) => ({
				name: path.posix.join(path.posix.dirname(name), specifier),
				lazy: how === 'import(',
				isType: how.startsWith('import type'),
			})),
		};
	});

const byName = new Map(files.map((file) => [file.name, file]));
const partOf = (name: string) => (name.includes('/') ? (name.split('/')[0] ?? '') : name);
const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

test('a pure folder imports only itself and the folders before it', (t) => {
	for (const file of files.filter(({name}) => pure.includes(partOf(name))))
		for (const {name} of file.own.filter((one) => !one.name.includes('/templates/'))) {
			const part = partOf(name);
			if (part === 'failure.ts' || name.startsWith('../templates/')) continue;
			t.true(
				pure.indexOf(part) >= 0 && pure.indexOf(part) <= pure.indexOf(partOf(file.name)),
				`${file.name} imports ${name}`,
			);
		}
});

test('files and verbs stand on the trade and on requests, never on pages', (t) => {
	for (const file of files) {
		const below = mayStandOn[file.folder];
		if (!below || onScreen.includes(file.name)) continue;
		for (const {name} of file.own) {
			const part = partOf(name);
			if (part === 'failure.ts' || name.startsWith('../')) continue;
			t.true(part === file.folder || below.includes(part), `${file.name} imports ${name}`);
		}
	}
});

test('a verb without a screen loads no painting', (t) => {
	const painting = ['look', 'desk', 'page', 'pages.ts', 'screen'];
	for (const verb of files.filter(
		({folder, name}) => folder === 'verb' && !onScreen.includes(name),
	)) {
		const loaded = loadedBy(verb.name).filter((name) => painting.includes(partOf(name)));
		t.deepEqual(loaded, [], verb.name);
	}
});

/** Every file that comes with one, whether at once or when it is asked for; what is only a type is not loaded. */
function loadedBy(name: string, seen = new Set<string>()): string[] {
	if (seen.has(name)) return [];
	seen.add(name);
	for (const one of byName.get(name)?.own ?? []) if (!one.isType) loadedBy(one.name, seen);
	return [...seen];
}

test('rooms never import each other', (t) => {
	const roomOf = (name: string) => (/^page\/(.+)\//.exec(name) ?? [])[1];
	for (const file of files)
		for (const {name} of roomOf(file.name) === undefined ? [] : file.own)
			if (roomOf(name) !== undefined)
				t.is(roomOf(name), roomOf(file.name), `${file.name} imports ${name}`);
});

test('only pages.ts knows all rooms', (t) => {
	for (const file of files.filter(({folder, name}) => folder !== 'page' && name !== 'pages.ts'))
		for (const {name} of file.own)
			t.false(/^page\/.+\//.test(name), `${file.name} imports ${name}`);
});

test('no two files of one name are about two things; only the parts of a page are called alike', (t) => {
	const parts = ['page.ts', 'state.ts', 'handlers.ts', 'asks.ts', 'answers.ts', 'commands.ts'];
	const alike = [...parts, 'paint.ts', 'words.ts', 'action.ts', 'whole.ts', 'whole-words.ts'];
	const house = ['program', 'look', 'desk', 'page', 'screen'];
	const named = new Map<string, string[]>();
	for (const {name} of files) {
		const base = path.posix.basename(name);
		if (!alike.includes(base)) named.set(base, [...(named.get(base) ?? []), name]);
	}

	for (const names of named.values())
		if (names.some((name) => house.includes(partOf(name)))) t.is(names.length, 1, names.join());
});

test('no imports run in a circle, types included', (t) => {
	t.deepEqual(circles(), []);
});

/** Every circle of imports, each by its files in order. */
function circles(): string[] {
	const found: string[] = [];
	const done = new Set<string>();
	const visit = (name: string, trail: readonly string[]) => {
		const at = trail.indexOf(name);
		if (at >= 0) found.push([...trail.slice(at), name].join(' → '));
		if (at >= 0 || done.has(name)) return;
		for (const one of byName.get(name)?.own ?? []) if (!one.lazy) visit(one.name, [...trail, name]);
		done.add(name);
	};
	for (const {name} of files) visit(name, []);
	return found;
}

test('pure code takes no library but zod, and asks neither clock nor chance nor process', (t) => {
	for (const file of files.filter(({name}) => pure.includes(partOf(name)))) {
		const libraries = file.imports.filter((one) => !one.startsWith('.'));
		t.deepEqual(
			libraries.filter((one) => one !== 'zod'),
			[],
			file.name,
		);
		t.notRegex(
			withoutComments(file.code),
			/\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(|\bperformance\./,
			file.name,
		);
	}
});

test('each library has one folder that may import it', (t) => {
	for (const file of files) {
		for (const [library, folders] of Object.entries(only)) {
			const taken = file.imports.some((one) => one === library || one.startsWith(`${library}/`));
			if (taken) t.true(folders.includes(file.folder), `${file.name} imports ${library}`);
		}
	}
});

test('only cli.ts, and what is raw or built, touches the process', (t) => {
	for (const file of files.filter(
		({folder, name}) =>
			name !== 'cli.ts' && !['terminal', 'files', 'build', 'screen'].includes(folder),
	)) {
		t.notRegex(withoutComments(file.code), /\bprocess\./, file.name);
	}
});

test('no file is named or exports by a word that says nothing', (t) => {
	const empty = /\b(?:data|info|utils?|helpers?|manager|service|misc)\b/i;
	for (const file of files) {
		t.notRegex(path.basename(file.name).replaceAll('-', ' '), empty, file.name);
		for (const [, name = ''] of file.code.matchAll(/export (?:const|function|type|class) (\w+)/g)) {
			t.notRegex(name.replaceAll(/([a-z])([A-Z])/g, '$1 $2'), empty, `${file.name}: ${name}`);
		}
	}
});

test('zod comes as a namespace, so that the bundle leaves its unused parts out', (t) => {
	for (const file of files) t.notRegex(file.code, /import \{z\} from 'zod'/, file.name);
});
