import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {keepSettings, readSettings} from '../../source/files/settings-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-settings-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));
const homeOf = (name: string, text?: string) => {
	const home = path.join(folder, name);
	if (text !== undefined) {
		mkdirSync(home, {recursive: true});
		writeFileSync(path.join(home, 'settings.json'), text);
	}

	return home;
};

test('what was chosen is there again, in a file of one’s own', (t) => {
	const home = homeOf('new');
	t.deepEqual(readSettings(home), {});
	keepSettings(home, {lettersOff: true, told: ['partKeys']});
	t.deepEqual(readSettings(home), {lettersOff: true, told: ['partKeys']});
	if (process.platform !== 'win32') t.is(statSync(home).mode & 0o077, 0);
});

for (const [what, text, settings] of [
	['no JSON', '{"told":', {}],
	['another kind of value', '[1]', {}],
	['one damaged setting', '{"lettersOff":7,"told":["partKeys"]}', {told: ['partKeys']}],
	['a setting of another version', '{"lettersOff":true,"sound":"loud"}', {lettersOff: true}],
	['something else on the place of a name', '{"__proto__":{"lettersOff":true}}', {}],
] as const)
	test(`settings that are damaged cost nothing: ${what}`, (t) => {
		const found = readSettings(homeOf(what, text));
		t.deepEqual(JSON.parse(JSON.stringify(found)), settings);
		t.is(found.lettersOff ?? false, 'lettersOff' in settings);
	});

test('where nothing can be written the settings hold for the session', (t) => {
	const home = homeOf('taken');
	writeFileSync(home, 'a file');
	t.notThrows(() => keepSettings(home, {lettersOff: true}));
	t.deepEqual(readSettings(home), {});
});
