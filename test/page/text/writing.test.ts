import test from 'ava';
import fc from 'fast-check';
import {textOf, writing} from './text.ts';

/** Paragraphs parted by `|`, the keys, paragraphs afterwards with the caret as `^`. */
const cases: ReadonlyArray<[string, string, string, string]> = [
	['Enter edits the paragraph under the cursor, at its beginning', '一二|三', 'enter', '^一二|三'],
	['F2 does so too', '一二|三', 'down f2', '一二|^三'],
	['words of an input method go in at the caret', '一二', 'enter right text:三四', '一三四^二'],
	['letters and digits are words in the editor', '一', 'enter end t 3 T', '一t3T^'],
	['Esc leaves, and keeps what was typed', '一', 'enter text:二 esc', '二一'],
	['typing at the paragraph begins its editor at the end', '一', 'text:二', '一二^'],
	[
		'Enter makes a new paragraph of what stands behind the caret',
		'一二三',
		'enter right enter',
		'一|^二三',
	],
	[
		'at the end it makes an empty one, which goes when nothing is written',
		'一',
		'enter end enter esc',
		'一',
	],
	['words in it make it a paragraph', '一', 'enter end enter text:二 esc', '一|二'],
	['before the first letter it opens one above', '一', 'enter enter text:二 esc', '二|一'],
	['Backspace takes one character', '一二', 'enter end backspace', '一^'],
	['Delete takes the one behind', '一二', 'enter delete', '^二'],
	[
		'Backspace at the beginning joins with the paragraph before',
		'一|二',
		'down enter backspace',
		'一^二',
	],
	['Delete at the end joins with the next', '一|二', 'enter end delete', '一^二'],
	['Backspace in a new paragraph goes back', '一', 'enter end enter backspace', '一^'],
	['Ctrl+W takes a word, Ctrl+U all before the caret', '新收 abc', 'enter end ctrl+w', '新收 ^'],
	['Ctrl+U takes all before the caret', '新收 abc', 'enter end left ctrl+u', '^c'],
	['a reference is stepped over as one', '收{year}件', 'enter right right', '收{year}^件'],
	['and taken away as one', '收{year}件', 'enter right right backspace', '收^件'],
	['a doubled brace is one letter', '收{{件', 'enter right right', '收{{^件'],
	['a paragraph emptied and left is gone', '一|二', 'enter delete esc', '二'],
	['Home and End go to the ends', '一二三', 'enter end home right', '一^二三'],
	['Ctrl+arrows go by words', '收35件，办30件', 'enter ctrl+right', '收35件^，办30件'],
	['o opens one below, O above', '一|二', 'o text:三 esc O text:四 esc', '一|四|三|二'],
	['Delete takes the paragraph away', '一|二|三', 'down delete', '一|三'],
	['Ctrl+arrows move the paragraph', '一|二|三', 'ctrl+down ctrl+down', '二|三|一'],
	['and back', '一|二|三', 'end ctrl+up', '一|三|二'],
	['at the ends it stays', '一|二', 'ctrl+up', '一|二'],
	[
		'{ inserts a figure: its initials, Enter',
		'收件',
		'enter right { x s enter',
		'收{requests/received/total}^件',
	],
	['} takes it as well', '收件', 'enter right { text:三.办结 }', '收{requests/processed/total}^件'],
	[
		'Ctrl+J does what { does',
		'收件',
		'enter right ctrl+j x s enter',
		'收{requests/received/total}^件',
	],
	['{ over a paragraph inserts at its end', '收', '{ x s enter', '收{requests/received/total}^'],
	['{ twice is a brace', '收', 'enter end { {', '收{{^'],
	['Esc in the list inserts nothing', '收', 'enter end { esc', '收^'],
	[
		'a share can be typed',
		'占',
		'enter end { text:占比.三.予以公开/三.办结 enter',
		'占{share(requests/disclosed/total,requests/processed/total)}^',
	],
	[
		'Tab points in the table, Enter takes the cell',
		'收',
		'enter end { tab down enter',
		'收{requests/carriedOver/person}^',
	],
	['Esc goes back without one', '收', 'enter end { tab down esc', '收^'],
	[
		'a selected block is added up',
		'收',
		'enter end { tab alt+3 shift+down enter',
		'收{requests/received/person+requests/carriedOver/person}^',
	],
	['a line feed is Ctrl+J in the editor, Enter elsewhere', '收', 'ctrl+j esc esc', '收'],
	['Ctrl+Z takes back what was typed, all of it', '一', 'enter text:二 text:三 ctrl+z', '^一'],
	['Ctrl+Y brings it again', '一', 'enter text:二 text:三 ctrl+z ctrl+y', '二三^一'],
	['a sentence is taken back apart from the next', '', 'o text:一。 text:二 ctrl+z', '一。^'],
	[
		'a caret that went elsewhere parts what is taken back',
		'一二',
		'enter text:三 end text:四 ctrl+z',
		'三一二^',
	],
];

for (const [title, before, keys, after] of cases)
	test(title, (t) => {
		const driven = writing(before === '' ? [] : before.split('|'));
		driven.keys(keys);
		t.is(textOf(driven), after);
		while (driven.dialog()) driven.keys('esc');
		if (driven.desk().text.editor) driven.keys('esc');
		t.deepEqual(driven.drafts.drafts.get(driven.draft().id)?.draft, driven.draft());
	});

test('a pasted text of several lines is as many paragraphs, without what cannot be seen', (t) => {
	const driven = writing(['一二']);
	driven.keys('enter right');
	driven.dispatch({
		type: 'paste',
		text: '甲\u202E乙\r\n\r\n　　（二）丙\t丁 \n戊{\u0007己',
		time: '2026-01-05T09:00:00.000Z',
	});
	t.is(textOf(driven), '一甲乙|（二）丙 丁|戊{{己^二');
	t.regex(driven.notice(), /看不见的字符 2 个/);
	driven.keys('ctrl+z');
	t.is(textOf(driven).replace('^', ''), '一二');
});

test('what is typed is kept when the hands rest, and said to be saved only then', (t) => {
	const driven = writing(['一']);
	driven.keys('enter text:二');
	t.is(driven.draft().paragraphs.p1?.text, '一');
	driven.rest();
	t.is(driven.draft().paragraphs.p1?.text, '二一');
	const {revision} = driven.draft();
	driven.keys('text:三');
	t.is(driven.draft().revision, revision);
	driven.rest();
	t.is(driven.desk().history.done.length, 2);
	driven.keys('ctrl+z');
	t.is(driven.draft().paragraphs.p1?.text, '一', 'the two saves are taken back together');
});

test('what the disk refuses stays in the editor, is said, and is kept by the next save', (t) => {
	const driven = writing(['一']);
	driven.drafts.full = true;
	driven.keys('enter text:二。');
	t.is(driven.draft().paragraphs.p1?.text, '一');
	t.is(textOf(driven), '二。^一');
	t.regex(driven.notice(), /磁盘空间不足/);
	driven.keys('ctrl+z esc');
	t.is(textOf(driven), '二。^一', 'nothing goes while it cannot be kept');
	driven.keys('ctrl+q');
	t.false(driven.session().ended ?? false);
	t.regex(JSON.stringify(driven.dialog()), /session.text.unsaved/);
	driven.keys('enter');
	driven.drafts.full = false;
	driven.keys('text:三 esc');
	t.is(textOf(driven), '二。三一');
});

test('leaving the program keeps what is typed', (t) => {
	const driven = writing(['一']);
	driven.keys('enter text:二 ctrl+q');
	t.true(driven.session().ended);
	t.is(driven.drafts.drafts.get(driven.draft().id)?.draft.paragraphs.p1?.text, '二一');
});

test('another tab keeps what is typed, and the draft opens there again', (t) => {
	const driven = writing(['一']);
	driven.keys('enter text:二 alt+3');
	t.is(driven.desk().tab, 'requests');
	t.is(driven.draft().paragraphs.p1?.text, '二一');
	driven.keys('alt+1');
	driven.dispatch({type: 'openDraft', id: driven.draft().id});
	t.is(driven.desk().tab, 'overview');
});

const keys = fc.array(
	fc.oneof(
		{
			weight: 4,
			arbitrary: fc.constantFrom('text:全年新收', 'text:三', '3', '5', 'text:。', 'text:；'),
		},
		fc.constantFrom(
			'enter',
			'backspace',
			'delete',
			'left',
			'right',
			'up',
			'down',
			'home',
			'end',
			'esc',
			'f2',
			'o',
			'rest',
			'T',
			'ctrl+up',
			'ctrl+down',
		),
	),
	{maxLength: 40},
);

test('undo of any number of keystrokes restores the bytes, ties included', (t) => {
	fc.assert(
		fc.property(keys, (typed) => {
			const tie = {at: 2, length: 4, words: '3525', means: 'requests/received/total'};
			const driven = writing(
				['新收3525件，办结3521件。', '（二）依申请公开', '办结{requests/processed/total}件'],
				{ties: [tie]},
			);
			const before = JSON.stringify(driven.draft().paragraphs);
			for (const one of typed)
				if (one === 'rest') driven.rest();
				else driven.keys(one);
			while (driven.dialog()) driven.keys('esc');
			if (driven.desk().text.editor) driven.keys('esc');
			for (let left = driven.desk().history.done.length; left > 0; left--) driven.keys('ctrl+z');
			const {paragraphs} = driven.draft();
			const sorted = Object.fromEntries(
				Object.entries(paragraphs).sort(([one], [other]) => (one < other ? -1 : 1)),
			);
			t.is(JSON.stringify(sorted), before);
		}),
		{numRuns: 60},
	);
});
