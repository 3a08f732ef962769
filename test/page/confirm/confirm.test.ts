import test from 'ava';
import type {Found} from '../../../source/draft/draft.ts';
import type {DraftNote} from '../../../source/draft/draft-notes.ts';
import {newView} from '../../../source/look/view.ts';
import {paintScreen} from '../../../source/pages.ts';
import {type Driven, fill, start} from '../drive.ts';

const plain = {color: false, wideAmbiguous: false};
const lost: Found = {
	code: 'draft.older',
	time: '2025-01-05T09:00:00.000Z',
	values: {revision: 7, time: '2025-01-04T16:00:00.000Z'},
};

function screen({session}: Driven): string {
	return paintScreen(plain, session(), newView()).lines.join('\n');
}

for (const [code, values, told] of [
	['draft.older', {revision: 7, time: '2025-01-04'}, /只恢复到第 7 次修改（2025-01-04）/],
	['draft.mended', {revision: 7}, /已恢复到第 7 次修改，内容齐全/],
	['draft.historyGap', {from: 3, to: 5}, /第 3 次至第 5 次修改的记录损坏/],
] as const) {
	test(`opening a draft tells ${code} and asks for words`, (t) => {
		const found: Found = {code, time: '2025-01-05T09:00:00.000Z', values};
		const gouji = fill({}, undefined, {unconfirmed: [found]});
		t.like(gouji.dialog(), {page: 'questions', name: 'confirm'});
		t.regex(screen(gouji), told);
		gouji.keys('enter');
		t.like(gouji.questions().fields[0], {why: {key: 'session.confirm.becauseMissing'}});
		t.deepEqual(gouji.draft().header.unconfirmed, [found]);
		gouji.keys('text:已与台账逐格核对 enter');
		t.is(gouji.dialog(), undefined);
		t.is(gouji.draft().header.unconfirmed, undefined);
		t.like(gouji.desk().history.steps.at(-1), {how: 'confirmed', because: '已与台账逐格核对'});
		t.is(gouji.notice(), '已确认恢复的内容，依据已记入修改记录。');
	});
}

test('Esc leaves the state open, and neither edits nor undo take the warning away', (t) => {
	const gouji = fill({}, 'requests/received/person', {unconfirmed: [lost]});
	gouji.keys('esc');
	t.is(gouji.dialog(), undefined);
	t.regex(screen(gouji), /待确认/);
	gouji.keys('5 enter ctrl+z ctrl+z ctrl+y');
	t.deepEqual(gouji.draft().header.unconfirmed, [lost]);
	const {id} = gouji.draft();
	gouji.dispatch({type: 'goToStart'}, {type: 'openDraft', id});
	t.like(gouji.dialog(), {page: 'questions', name: 'confirm'});
});

test('the confirmation can be asked for later, and is not offered where there is nothing to confirm', (t) => {
	const gouji = fill({}, undefined, {unconfirmed: [lost]});
	gouji.keys('esc : text:qrhfnr enter');
	t.like(gouji.dialog(), {page: 'questions', name: 'confirm'});
	gouji.keys('text:核对过 enter');
	t.is(gouji.draft().header.unconfirmed, undefined);
	gouji.dispatch({type: 'askConfirm'});
	t.is(gouji.dialog(), undefined);
	t.is(gouji.notice(), '这份草稿没有待确认的恢复内容。');
});

test('a refused save keeps the dialog with the words typed into it', (t) => {
	const gouji = fill({}, undefined, {unconfirmed: [lost]});
	gouji.drafts.full = true;
	gouji.keys('text:核对过 enter');
	t.like(gouji.dialog(), {page: 'questions', name: 'confirm'});
	t.deepEqual(gouji.draft().header.unconfirmed, [lost]);
	gouji.drafts.full = false;
	gouji.keys('enter');
	t.is(gouji.draft().header.unconfirmed, undefined);
});

test('a damaged draft that is open read-only tells what was found, and asks for no word', (t) => {
	const values = {...lost.values, id: 'draft-1', folder: '/home/drafts/draft-1'};
	const notes: DraftNote[] = [{key: 'draft.older', values, blocks: true}];
	const opened = start((request) => {
		if (request.type !== 'open') return undefined;
		const {draft} = opened.drafts.open(request.id);
		return {type: 'opened', draft, steps: [], notes, readOnly: request.mode === 'read'};
	});
	opened.drafts.create('2021', {unit: '测试市某局', year: 2024, unconfirmed: [lost]});
	opened.dispatch({type: 'openDraft', id: 'draft-1', mode: 'read'});
	t.is(opened.choice().lines.length, 1);
	opened.keys('esc').dispatch({type: 'goToStart'}, {type: 'openDraft', id: 'draft-1'});
	t.regex(screen(opened), /损坏的文件留存于“\/home\/drafts\/draft-1”/);
});

test('a file that goes into a damaged draft waits under what was found', (t) => {
	const gouji = fill({}, undefined, {unconfirmed: [lost]});
	const {id} = gouji.draft();
	const reading = {
		file: '年报.xlsx',
		form: '2021',
		unit: '测试市某局',
		year: 2024,
		cells: {'requests/received/person': {value: 5, source: '三!D7'}},
		faults: [],
		unmatched: [],
		ambiguous: [],
		missing: [],
		notes: [],
	};
	gouji.dispatch({type: 'goToStart'});
	gouji.read(reading);
	t.is(gouji.draft().id, id);
	t.like(gouji.dialog(), {page: 'questions', name: 'confirm'});
	gouji.keys('text:核对过 enter');
	t.is(gouji.dialog()?.page, 'preview');
	t.is(gouji.draft().header.unconfirmed, undefined);
	gouji.keys('enter');
	t.is(gouji.value('requests/received/person'), 5);
});

test('nothing is handed in before it, with the sentence of the verb, and the list leads to it', (t) => {
	const gouji = fill({}, undefined, {unconfirmed: [lost]});
	gouji.keys('esc ctrl+p');
	t.regex(JSON.stringify(gouji.questions().lines[0]), /preflight\.unconfirmed.*"bad"/);
	// 报送表 is asked for all the same, with a statement.
	gouji.keys('left');
	const {fields} = gouji.questions();
	for (let field = 0; field < fields.length; field++) gouji.keys('enter');
	t.like(gouji.questions().fields[0], {why: {key: 'draft.unconfirmed', values: {id: 'draft-1'}}});
	t.false(gouji.asked.some(({type}) => type === 'export'));
	gouji.keys('f8 enter');
	t.like(gouji.dialog(), {page: 'questions', name: 'confirm'});
	gouji.keys('text:核对过 enter');
	t.is(gouji.draft().header.unconfirmed, undefined);
});
