import {existsSync, readdirSync, readFileSync} from 'node:fs';
import test from 'ava';
import {keysThatMatter, shortKeyTable, withKeyTables} from '../../source/build/with-key-tables.ts';
import {kindTable, withKindTables} from '../../source/build/with-kind-tables.ts';
import {keyGroups} from '../../source/pages.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const contributing = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8');
const {scripts} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

test('the fifteen keys of the README are those of the command table, in both languages', (t) => {
	t.is(keysThatMatter.length, 15);
	t.is(readme, withKeyTables(readme, keyGroups));
	for (const language of ['zh', 'en'] as const)
		t.true(readme.includes(shortKeyTable(keyGroups(language), language)));
});

test('the README can be read at one sitting', (t) => {
	t.true(readme.split('\n').length <= 250);
});

test('the README says of every kind of export what it is, in both languages', (t) => {
	t.is(readme, withKindTables(readme));
	for (const language of ['zh', 'en'] as const) t.true(readme.includes(kindTable(language)));
});

test('the map of the source names every folder, and no other', (t) => {
	const folders = readdirSync(new URL('source/', root), {withFileTypes: true})
		.filter((one) => one.isDirectory())
		.map(({name}) => name);
	const named = [...contributing.matchAll(/^\| `(\w+)\/` \|/gm)].map((match) => match[1] ?? '');
	t.deepEqual(named.sort(), folders.sort());
});

test('the README leads to the Chinese part on its first line, and every picture and heading it leads to is there', (t) => {
	t.regex(readme.split('\n')[0] ?? '', /^\[简体中文/);
	const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(
		(match) => `#${(match[1] ?? '').toLowerCase().replaceAll(' ', '-')}`,
	);
	for (const [, target = ''] of readme.matchAll(/\]\(([^)\s]+)\)/g)) {
		if (target.startsWith('#')) t.true(headings.includes(target), target);
		else t.true(existsSync(new URL(target, root)), target);
	}
});

test('every script the README names is there', (t) => {
	for (const [, name = ''] of readme.matchAll(/npm run ([\w:-]+)/g)) t.true(name in scripts, name);
});
