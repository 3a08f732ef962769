import test from 'ava';
import {loadPages} from '../../source/pages.ts';
import {sentences as all, fill, say} from '../../source/text/say.ts';

await loadPages();
const sentences = Object.entries(all());
const places = (text: string) =>
	[...new Set([...text.matchAll(/\{(\w+)(?::[^}]*)?\}/g)].map((match) => match[1]))].sort();

test('every sentence is there in both languages', (t) => {
	t.true(sentences.length > 300);
	for (const [key, {zh, en}] of sentences) {
		t.true(zh.trim() !== '' || en.trim() === '', key);
		t.true(en.trim() !== '' || zh.trim() === '', key);
	}
});

test('no language names a figure that the other one does not have', (t) => {
	for (const [key, {zh, en}] of sentences) t.deepEqual(places(en), places(zh), key);
});

test('English sentences hold no Chinese but statutory and typed words in quotation marks or brackets', (t) => {
	for (const [key, {en}] of sentences) t.notRegex(en, /[，。；：]/u, key);
});

test('places are filled with figures and names', (t) => {
	t.is(fill('{a} 和 {b}', {a: 1, b: '二'}), '1 和 二');
});

test('a figure takes the word for one or for several', (t) => {
	t.is(say('en', 'session.pasted', {cells: 1}), 'Pasted 1 cell. Ctrl+Z undoes it.');
	t.is(say('en', 'session.pasted', {cells: 2}), 'Pasted 2 cells. Ctrl+Z undoes it.');
	t.is(say('en', 'session.pasted', {}), 'Pasted {cells:cell|cells}. Ctrl+Z undoes it.');
});

test('a place without a value stays visible', (t) => {
	t.is(fill('{a}', {}), '{a}');
});

test('a value that looks like a place is not filled again', (t) => {
	t.is(fill('{a}{b}', {a: '{b}', b: 'x'}), '{b}x');
});

test('a sentence is said in the asked language', (t) => {
	t.regex(say('zh', 'file.missing', {path: 'a.xlsx'}), /找不到.*a\.xlsx/);
	t.regex(say('en', 'file.missing', {path: 'a.xlsx'}), /no file.*a\.xlsx/);
});
