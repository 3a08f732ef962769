import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';

const source = fileURLToPath(new URL('../source', import.meta.url));
const pure = ['text', 'form', 'draft', 'check', 'workbook', 'session', 'command'];
const only: Record<string, readonly string[]> = {
	ink: ['screen'],
	react: ['screen'],
	xlsx: ['files'],
	conf: ['files'],
	docx: ['files'],
	'node:fs': ['files', 'build'],
	commander: [''],
};

type File = {folder: string; name: string; code: string; imports: string[]};

const files: File[] = readdirSync(source, {recursive: true, encoding: 'utf8'})
	.filter((name) => /\.tsx?$/.test(name))
	.map((name) => {
		const code = readFileSync(path.join(source, name), 'utf8');
		const imports = [...code.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(
			(match) => match[1] ?? '',
		);
		return {
			folder: name.includes(path.sep) ? (name.split(path.sep)[0] ?? '') : '',
			name,
			code,
			imports,
		};
	});

const target = (file: File, specifier: string) =>
	path.relative(source, path.join(source, path.dirname(file.name), specifier)).split(path.sep);

test('a pure folder imports only itself and the folders before it', (t) => {
	for (const file of files.filter(({folder}) => pure.includes(folder))) {
		// Figures and words of templates/ are no code.
		for (const specifier of file.imports.filter((one) => /^\.(?!.*\/templates\/)/.test(one))) {
			const [folder = '', ...rest] = target(file, specifier);
			if (rest.length === 0) t.is(folder, 'failure.ts', `${file.name} imports ${specifier}`);
			else
				t.true(
					pure.indexOf(folder) >= 0 && pure.indexOf(folder) <= pure.indexOf(file.folder),
					`${file.name} imports ${specifier}`,
				);
		}
	}
});

test('pure code takes no library but zod, and asks neither clock nor chance nor process', (t) => {
	for (const file of files.filter(({folder}) => pure.includes(folder))) {
		const libraries = file.imports.filter((one) => !one.startsWith('.'));
		t.deepEqual(
			libraries.filter((one) => one !== 'zod'),
			[],
			file.name,
		);
		const code = file.code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
		t.notRegex(
			code,
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
		t.notRegex(file.code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''), /\bprocess\./, file.name);
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
