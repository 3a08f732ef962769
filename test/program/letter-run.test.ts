import test from 'ava';
import {house} from '../../source/pages.ts';
import {hints} from '../../source/program/hints.ts';
import {withRuns} from '../../source/screen/with-runs.ts';
import {decodeKeys} from '../../source/terminal/decode-keys.ts';
import {type Driven, fill, report, start} from '../page/drive.ts';

const begin = Date.parse('2026-01-05T09:00:00.000Z');
const partly = 'requests/partlyDisclosed/person';

/** Types letters, each some milliseconds after the one before. */
function typed(driven: Driven, letters: string, between = 120): Driven {
	[...letters].forEach((text, index) => {
		const time = new Date(begin + index * between).toISOString();
		driven.dispatch({type: 'key', key: {name: 'text', text}, time});
	});
	return driven;
}

/** Hands over one read of the terminal. */
function read(driven: Driven, chunk: string): Driven {
	const time = new Date(begin).toISOString();
	for (const input of withRuns(decodeKeys(chunk).inputs))
		if (input.kind === 'key') driven.dispatch({type: 'key', key: input.key, time});
	return driven;
}

const filled = () => fill({...report('suqian-city-2024'), [partly]: 426}, partly);

for (const letters of [
	'ling',
	'zong',
	'canshu',
	'an',
	'hb',
	'bg',
	'ting',
	'ezr',
	'Nian',
	'ｌｉｎｇ',
])
	test(`“${letters}”, the input method being off, does nothing and is told`, (t) => {
		for (const type of [typed, read]) {
			const driven = filled();
			const before = driven.draft();
			type(driven, letters);
			t.is(driven.dialog(), undefined);
			t.is(driven.cursor(), partly);
			t.deepEqual(driven.draft().figures, before.figures);
			t.regex(driven.notice(), /连续键入的字母.*未执行/);
			driven.keys('7 enter');
			t.is(driven.value(partly), 7);
		}
	});

test('all letters of a word are named', (t) => {
	t.regex(typed(filled(), 'ling').notice(), /“ling”/);
	t.regex(read(filled(), 'ling').notice(), /“ling”/);
});

test('a suggestion accepted by the first letter of a word is undone, and the history says so', (t) => {
	const driven = typed(filled(), 'an');
	t.is(driven.value(partly), 426);
	t.deepEqual(
		driven.desk().history.steps.map(({how}) => how),
		['accepted', 'undo'],
	);
	t.regex(driven.notice(), /未执行/);
});

test('letters pressed one by one are commands, and so is a letter held down', (t) => {
	const driven = typed(filled(), 'gh', 400);
	t.is(driven.dialog()?.page, 'questions');
	const held = typed(fill({}, 'disclosure/regulations/issued'), 'bbb', 30);
	t.is(held.cursor(), 'disclosure/normativeDocuments/issued');
	t.is(held.notice(), '');
	t.is(read(fill({}, 'disclosure/regulations/issued'), 'bbb').cursor(), held.cursor());
});

test('where text is typed letters are text, however fast', (t) => {
	const driven = read(filled().keys('ctrl+f'), 'ling');
	const search = driven.dialog();
	t.is(search?.page === 'search' && search.typing.text, 'ling');
	const palette = read(filled(), ':cx').dialog();
	t.is(palette?.page === 'palette' && 'typing' in palette, true);
	t.is(driven.notice(), '');
});

test('on the start page a word opens nothing', (t) => {
	const driven = start().dispatch({type: 'goToStart'});
	t.is(typed(driven, 'ning').dialog(), undefined);
	t.is(read(driven, 'ning').dialog(), undefined);
});

test('what a word asked of the world is no longer wanted', (t) => {
	const driven = start().dispatch({type: 'goToStart'});
	typed(driven, 'in');
	driven.answer({type: 'folder', folder: '/home', entries: []});
	t.is(driven.dialog(), undefined);
	t.deepEqual(driven.session().pending, []);
});

test('letters can be switched off, that is kept, and everything has a second way', (t) => {
	const driven = filled().keys('ctrl+k text:字母键 enter');
	t.regex(driven.notice(), /字母键命令已关闭/);
	t.like(driven.asked.at(-1), {type: 'keepSettings', settings: {lettersOff: true}});
	driven.keys('a');
	t.is(driven.value(partly), 426);
	t.regex(driven.notice(), /Ctrl\+K.*字母键开关/);
	t.true(hints(house, driven.session()).every(({key}) => !/^[a-z]$/i.test(key)));
	driven.keys('f4');
	t.is(driven.value(partly), 462);
	driven.keys('ctrl+k text:字母键 enter');
	t.regex(driven.notice(), /已开启/);
	driven.keys('h');
	t.is(driven.dialog()?.page, 'history');
});
