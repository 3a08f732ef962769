import test from 'ava';
import {publishedCalendar} from '../../../source/files/ledgers/published-calendar.ts';
import {shippedWords} from '../../../source/files/ledgers/shipped-words.ts';
import type {Mapping} from '../../../source/ledger/mapping.ts';
import type {Tally} from '../../../source/page/tally/state.ts';
import {topOf} from '../../../source/program/layer.ts';
import {takenOf, usual, type Written} from '../../ledger/taken-of.ts';
import {type Driven, fill, start} from '../drive.ts';

const calendar = await publishedCalendar();
const line = (no: number, type: string, result: string): Written[] => [
	`2024-${no}-号`,
	'2024-03-03',
	`某${no}`,
	type,
	`事项${no}`,
	'2024-03-20',
	result,
];

/** A ledger is opened, as the world would give it. */
function read(driven: Driven, rows: Written[][], remembered: Mapping = {}): Driven {
	driven.dispatch({type: 'openFile', path: '/台账.xlsx', purpose: 'import'});
	return driven.answer({
		type: 'ledgerRead',
		path: '/台账.xlsx',
		given: {
			taken: takenOf([{rows: [usual, ...rows]}], remembered),
			remembered,
			words: shippedWords,
			calendar,
		},
	});
}

const own = (driven: Driven) => topOf(driven.session()) as Tally;
const person = 'requests/disclosed/person';

test('a ledger given as a file is counted, and is one transaction and one undo', (t) => {
	const driven = fill({'disclosure/licences/decisions': 7, [person]: 9}, person);
	const before = JSON.stringify({...driven.draft(), revision: 0});
	read(driven, [line(1, '自然人', '予以公开'), line(2, '商业企业', '部分公开')]);
	t.is(own(driven).page, 'tally');
	driven.keys('enter');
	t.is(driven.value(person), 1);
	t.is(driven.value('requests/partlyDisclosed/enterprise'), 1);
	t.is(driven.value('disclosure/licences/decisions'), 7);
	t.deepEqual(driven.draft().header.ledger?.made[person], ['台账!2']);
	driven.keys('ctrl+z');
	t.is(JSON.stringify({...driven.draft(), revision: 0}), before);
});

test('a question is answered once for all its lines, and remembered for the unit', (t) => {
	const driven = fill();
	read(driven, [line(1, '律所', '予以公开'), line(2, '律所', '咨询')]);
	driven.keys('enter');
	t.is(driven.choice().choices.length, 7);
	driven.keys('enter');
	// The next one comes under the keys: 咨询.
	driven.keys('enter enter');
	t.is(own(driven).page, 'tally');
	driven.keys('enter');
	t.is(driven.value('requests/disclosed/legalService'), 1);
	t.like(
		driven.asked.find(({type}) => type === 'rememberLedger'),
		{
			mapping: {values: {type: {律所: 'legalService'}, result: {咨询: 'none'}}},
		},
	);
	t.is(driven.draft().header.ledger?.open, undefined);
});

test('that what was answered cannot be remembered is told, also where its page is gone, and taking the figures again tries anew', (t) => {
	const why = {key: 'ledger.notRemembered', values: {folder: '/home', why: 'ENOSPC'}} as const;
	const driven = fill();
	const asked = () => driven.asked.filter(({type}) => type === 'rememberLedger').length;
	for (const again of [1, 2]) {
		read(driven, [line(1, '律所', '予以公开')]).keys('enter enter');
		driven.keys('enter');
		t.is(driven.value('requests/disclosed/legalService'), 1);
		t.is(asked(), again);
		driven.fail(why);
		t.deepEqual(driven.session().notice, {level: 'bad', message: why});
	}

	read(driven, [line(1, '律所', '予以公开')]).keys('enter enter esc');
	t.is(asked(), 3);
	const {notice} = driven.session();
	driven.answer({type: 'ledgerRemembered'});
	t.is(driven.session().notice, notice);
});

test('with open lines it is said before it is taken, and kept that it is provisional', (t) => {
	const driven = fill();
	read(driven, [line(1, '自然人', '予以公开'), line(2, '', '予以公开')]);
	driven.keys('enter');
	t.is(driven.choice().choices.length, 2);
	driven.keys('down enter');
	t.is(driven.value(person), 1);
	t.is(driven.draft().header.ledger?.open, 1);
});

test('what was remembered is not asked again', (t) => {
	const driven = fill();
	read(driven, [line(1, '律所', '予以公开')], {values: {type: {律所: 'person'}}});
	driven.keys('enter');
	t.is(driven.value(person), 1);
});

test('x on a cell shows its lines, Enter on a line its cells, and the file is looked at', (t) => {
	const driven = fill();
	read(driven, [line(1, '自然人', '予以公开'), line(2, '自然人', '予以公开')]).keys('enter');
	driven.dispatch({type: 'goTo', address: person}).keys('x');
	t.like(topOf(driven.session()), {page: 'ledgerLines', ranges: ['台账!2-3']});
	t.like(driven.asked.at(-1), {type: 'checkLedger'});
	driven.answer({type: 'ledgerChecked', is: 'changed'});
	t.like(topOf(driven.session()), {is: 'changed'});
	driven.keys('down enter');
	const labels = driven.choice().choices.map(({label}) => label.values?.label);
	t.true(labels.includes('一、本年新收政府信息公开申请数量 · 自然人'));
	driven.keys('enter');
	t.is(driven.cursor(), 'requests/received/person');
	t.is(driven.dialog(), undefined);
	driven.dispatch({type: 'goTo', address: 'disputes/review/upheld'}).keys('x');
	t.regex(driven.notice(), /没有计入这一格的行/);
});

test('without a draft its unit and year are asked first, and it is read again for them', (t) => {
	const driven = start();
	read(driven, [line(1, '律所', '予以公开')]);
	t.is(driven.questions().fields[0]?.id, 'unit');
	driven.keys('text:测试局 tab tab text:2024 enter');
	t.like(driven.asked.at(-1), {type: 'readFile', newDraft: {header: {unit: '测试局', year: 2024}}});
	driven.answer({
		type: 'ledgerRead',
		path: '/台账.xlsx',
		given: {
			taken: takenOf([{rows: [usual, line(1, '律所', '予以公开')]}]),
			remembered: {},
			words: shippedWords,
			calendar,
		},
	});
	driven.keys('enter enter');
	driven.keys('enter');
	t.like(driven.draft().header, {unit: '测试局', year: 2024, ledger: {file: '台账.xlsx'}});
	t.is(driven.value('requests/disclosed/legalService'), 1);
	// All that lay under the preview is gone by now.
	const why = {key: 'ledger.notRemembered', values: {folder: '/home', why: 'EROFS'}} as const;
	t.deepEqual(driven.fail(why).session().notice, {level: 'bad', message: why});
});

test('what a column is is asked once, the file is read again with it, and it is remembered', (t) => {
	const driven = fill();
	const head = usual.map((one) => (one === '办理结果' ? '处置意见' : one));
	const rows = [head, line(1, '自然人', '予以公开'), line(2, '自然人', '部分公开')];
	const given = (remembered: Mapping) => ({
		taken: takenOf([{rows}], remembered),
		remembered,
		words: shippedWords,
		calendar,
	});
	driven.dispatch({type: 'openFile', path: '/台账.xlsx', purpose: 'import'});
	driven.answer({type: 'ledgerRead', path: '/台账.xlsx', given: given({})});
	driven.keys('enter');
	t.is(driven.choice().choices.length, 3);
	driven.keys('enter');
	t.like(driven.asked.at(-1), {
		type: 'readFile',
		path: '/台账.xlsx',
		heads: {处置意见: 'result'},
	});
	driven.answer({
		type: 'ledgerRead',
		path: '/台账.xlsx',
		given: given({heads: {处置意见: 'result'}}),
	});
	t.is(own(driven).page, 'tally');
	driven.keys('enter');
	t.is(driven.value(person), 1);
	t.is(driven.value('requests/partlyDisclosed/person'), 1);
	t.is(driven.draft().header.ledger?.open, undefined);
	t.like(
		driven.asked.find(({type}) => type === 'rememberLedger'),
		{mapping: {heads: {处置意见: 'result'}}},
	);
});

test('thousands of lines stand as ranges, and from the lines of one the way leads back to them', (t) => {
	const driven = fill();
	const many = Array.from({length: 5100}, (_, nth) =>
		line(nth + 1, nth === 2000 ? '商业企业' : '自然人', '予以公开'),
	);
	read(driven, many).keys('enter');
	driven.dispatch({type: 'goTo', address: person}).keys('x');
	const ranges = ['台账!2-2001', '台账!2003-5101'];
	t.like(topOf(driven.session()), {page: 'ledgerLines', ranges});
	driven.keys('down enter');
	t.like(topOf(driven.session()), {ranges: ['台账!2003-5101']});
	driven.keys('esc');
	t.like(topOf(driven.session()), {page: 'ledgerLines', ranges});
	driven.keys('enter enter enter');
	t.is(driven.cursor(), 'requests/received/person');
	t.is(driven.dialog(), undefined);
});
