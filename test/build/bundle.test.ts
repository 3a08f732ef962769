import {readdirSync, readFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {loadForms} from '../../source/files/load-forms.ts';
import {ownForms} from '../../source/files/own-forms.ts';
import {form} from '../../source/form/form.ts';
import {builtFolder} from '../built-program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = await builtFolder();
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

type Make = {readyModule(): Promise<string>};
type Notices = {
	notices(metafile: unknown): Promise<string>;
	packagesIn(metafile: unknown): string[];
};
const from = async <Module>(name: string): Promise<Module> =>
	(await import(new URL(`../../source/build/${name}`, import.meta.url).href)) as Module;

test('the forms in the bundle are what reading and checking the templates gives', async (t) => {
	const {readyModule} = await from<Make>('ready-forms.mjs');
	const text = await readyModule();
	const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
		ownForms: typeof ownForms;
	};
	t.deepEqual(module.ownForms(), JSON.parse(JSON.stringify(ownForms())));
	const {forms, rules} = loadForms();
	t.deepEqual(
		module.ownForms().map(({file}) => form(file)),
		forms,
	);
	t.deepEqual(Object.fromEntries(module.ownForms().map((one) => [one.file.id, one.rules])), rules);
	// The very text stands in what was built: nothing is read from templates/ at a start.
	const bundled = readdirSync(path.join(folder, 'dist')).map((name) =>
		readFileSync(path.join(folder, 'dist', name), 'utf8'),
	);
	t.true(bundled.some((code) => code.includes('T3-BALANCE') && code.includes('requests')));
	t.false(bundled.some((code) => code.includes('own-forms')));
});

test('every library is bundled: the package asks for none', (t) => {
	t.deepEqual(manifest.dependencies ?? {}, {});
	t.deepEqual(
		Object.keys(manifest.optionalDependencies).filter((name) => !/^node-(linux|win)-/.test(name)),
		[],
	);
	for (const name of readdirSync(path.join(folder, 'dist'))) {
		const code = readFileSync(path.join(folder, 'dist', name), 'utf8');
		t.regex(name, /\.cjs$/);
		for (const [, asked = ''] of code.matchAll(/\brequire\("([^."][^"]*)"\)/g))
			t.true(isBuiltin(asked), `${name} asks for ${asked}`);
	}
});

test('the notices name every package whose code is in the bundle, with its licence', async (t) => {
	const written = readFileSync(path.join(folder, 'THIRD-PARTY-NOTICES'), 'utf8');
	for (const name of [
		'ink',
		'react',
		'zod',
		'conf',
		'commander',
		'docx',
		'yoga-layout',
		'saxes',
		'@e965/xlsx',
	])
		t.regex(written, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ · `, 'm'), name);
	// Tools that only build or test are not in it.
	for (const name of ['esbuild', 'typescript', 'ava', 'exceljs', '@biomejs/biome'])
		t.notRegex(written, new RegExp(`^${name} \\d`, 'm'), name);
	t.regex(written, /Permission is hereby granted, free of charge/);
	t.regex(written, /Apache License/);
	t.regex(written, /Redistribution and use in source and binary forms/);
	t.notRegex(written, /\{holder\}/);
});

test('what a package brings in by another is named too; what the bundle leaves out is not', async (t) => {
	const {packagesIn, notices} = await from<Notices>('notices.mjs');
	const used = {bytesInOutput: 1};
	const metafile = {
		outputs: {
			'dist/cli.js': {
				inputs: {
					'source/cli.ts': used,
					'node_modules/zod/index.js': used,
					'node_modules/@e965/xlsx/xlsx.mjs': used,
					'node_modules/a/node_modules/@b/c/lib/c.js': used,
					'node_modules/esbuild/lib/main.js': {bytesInOutput: 0},
					'yoga:bytes': used,
				},
			},
		},
	};
	t.deepEqual(packagesIn(metafile), [
		'node_modules/@e965/xlsx',
		'node_modules/a/node_modules/@b/c',
		'node_modules/zod',
	]);
	await t.throwsAsync(notices(metafile), {code: 'ENOENT'}, 'a package that is not there');
});
