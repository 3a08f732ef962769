import test from 'ava';
import {house, keyGroups} from '../../source/pages.ts';
import {hints} from '../../source/program/hints.ts';
import {modesOf} from '../../source/program/house.ts';
import {keyLabel} from '../../source/program/key-label.ts';
import {appliesNow, commandsOf, isIn, keyName, keysIn} from '../../source/program/keymap.ts';
import {paletteLines} from '../../source/program/palette.ts';
import {say} from '../../source/text/say.ts';
import {fill, start, time} from '../page/drive.ts';

const {commands} = house;

test('every command has its own id', (t) => {
	t.deepEqual([...new Set(commands.map(({id}) => id))].length, commands.length);
});

test('every F-key and every letter has a second way', (t) => {
	const weak = /^(?:(?:ctrl|alt|shift)\+)*f\d+$|^[a-zA-Z]$/;
	for (const {id, keys, hidden} of commands)
		if (keys.some((key) => weak.test(key)))
			t.true(keys.length > 1 || !hidden, `${id} has only ${keys.join()}`);
	for (const {id, keys} of commands)
		if (keys.some((key) => /f\d+$/.test(key)))
			t.true(
				keys.some((key) => !/f\d+$/.test(key)),
				id,
			);
});

test('no key means two things in any mode, and every mode that is named is there', (t) => {
	const modes = modesOf(house);
	for (const mode of modes.keys()) {
		const keys = commands.flatMap((command) =>
			isIn(house, command, mode) ? keysIn(house, command, mode) : [],
		);
		t.deepEqual(
			keys.filter((key, index) => keys.indexOf(key) !== index),
			[],
			mode,
		);
	}

	const known = new Set([...modes.keys(), ...[...modes.values()].flat()] as string[]);
	for (const command of commands)
		t.deepEqual(
			command.modes.filter((mode) => !known.has(mode)),
			[],
			command.id,
		);
});

// A line feed is Enter where nothing is bound to Ctrl+J.
test('no key is bound that a terminal cannot tell from another', (t) => {
	for (const {keys} of commands)
		for (const key of keys) t.notRegex(key, /^ctrl\+[him[]$|^ctrl\+(enter|tab)$|^shift\+enter$/);
});

test('every command of the palette has initials that find it', (t) => {
	for (const command of commands.filter(({hidden}) => !hidden)) {
		t.regex(command.initials, /^[a-z]+$/, command.id);
		const driven = fill().keys(':').keys(command.initials);
		const found = paletteLines(house, driven.session()).map((line) => line.command.id);
		t.true(found.includes(command.id), command.id);
	}
});

test('the palette finds by Chinese, by English and by short form, and greys what does not apply', (t) => {
	const lines = (typed: string) => paletteLines(house, fill().keys(':').keys(typed).session());
	t.is(lines('text:查找')[0]?.command.id, 'search');
	t.is(lines('fill')[0]?.applies, true);
	t.true(lines('fill').some(({command}) => command.id === 'fill.down'));
	t.is(lines('q')[0]?.command.id, 'quit');
	t.false(lines('redo').find(({command}) => command.id === 'redo')?.applies);
});

test('the palette finds 空白处补 0 however it is spaced, and by its initials', (t) => {
	for (const text of ['补0', '补 0', '空白处补0', 'kbcb0', 'kbcbl']) {
		const driven = fill().keys('ctrl+k').dispatch({type: 'text', text, time});
		t.is(paletteLines(house, driven.session())[0]?.command.id, 'zeros', text);
	}
});

test('the punctuation of an input method is folded into keys', (t) => {
	for (const [typed, name] of [
		['：', ':'],
		['／', '/'],
		['？', '?'],
		['【', '['],
		['】', ']'],
		['ａ', 'a'],
	] as const)
		t.is(keyName({name: 'text', text: typed}), name);
	t.is(keyName({name: 'text', text: '公开'}), undefined);
	t.is(commandsOf(house, 'grid', '?')[0]?.id, 'help');
});

test('a command asked without being run says whether it applies', (t) => {
	const byId = (id: string) => commands.find((command) => command.id === id)!;
	const driven = fill();
	t.false(appliesNow(house, byId('undo'), driven.session()));
	driven.keys('5 enter');
	t.true(appliesNow(house, byId('undo'), driven.session()));
	t.false(appliesNow(house, byId('redo'), driven.session()));
	t.false(appliesNow(house, byId('accept'), driven.session()));
	t.false(appliesNow(house, byId('undo'), start().session()));
});

test('the bottom line shows what applies, in both languages', (t) => {
	const shown = hints(house, fill().session()).map(({key, name}) => `${key} ${name}`);
	t.true(shown.includes('Enter 下移'));
	t.true(shown.includes('F2 编辑'));
	t.true(shown.includes('? 帮助'));
	t.false(shown.some((hint) => hint.includes('撤销')));
	const english = hints(house, {...fill().session(), language: 'en'});
	t.true(english.some(({name}) => name === 'Edit'));
});

test('key names are shown as they stand on the keys', (t) => {
	t.is(keyLabel('ctrl+shift+end'), 'Ctrl+Shift+End');
	t.is(keyLabel('f8'), 'F8');
	t.is(keyLabel('N'), 'N');
	t.is(keyLabel('left'), '←');
});

test('the groups of keys name every command of the palette in both languages', (t) => {
	for (const language of ['zh', 'en'] as const) {
		const named = new Set(keyGroups(language).flatMap(({rows}) => rows.map((row) => row.name)));
		for (const {name, hidden, group} of commands)
			if (!hidden && group !== 'dialog') t.true(named.has(say(language, name)), name);
	}
});
