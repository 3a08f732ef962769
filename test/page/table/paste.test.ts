import test from 'ava';
import {fill, time} from '../drive.ts';
import {previewOf, r} from '../reading.ts';

test('a block is pasted by position from the cursor, its totals as evidence, nothing shifted', (t) => {
	const driven = fill({}, r('received', 'legalService'));
	driven.dispatch({type: 'paste', text: '1\t2\t3\t4\r\n"5"\t６\t1,100\t无\r\n', time});
	const {lines} = previewOf(driven);
	t.is(lines.filter(({kind}) => kind === 'change').length, 6);
	t.is(lines.filter(({kind}) => kind === 'note').length, 2);
	driven.keys('enter');
	t.is(driven.value(r('received', 'legalService')), 1);
	t.is(driven.value(r('received', 'otherOrganisation')), 2);
	t.is(driven.entry(r('received', 'total')).stated, 3);
	t.is(driven.value(r('carriedOver', 'otherOrganisation')), 6);
	t.is(driven.entry(r('carriedOver', 'total')).stated, 1100);
	t.is(driven.draft().revision, 1);
	driven.keys('ctrl+z');
	t.deepEqual(driven.draft().figures, {});
});

test('pasted words are listed and not taken', (t) => {
	const driven = fill().dispatch({type: 'paste', text: '1\tabc\n2\t3\n', time});
	const notes = previewOf(driven).lines.filter((line) => line.kind === 'note');
	t.is(notes.length, 1);
	driven.keys('enter');
	t.is(driven.value(r('received', 'enterprise')), null);
	t.is(driven.value(r('carriedOver', 'enterprise')), 3);
});

test('one pasted figure goes straight into the cell; one pasted word opens the editor', (t) => {
	const driven = fill().dispatch({type: 'paste', text: '1,234\n', time});
	t.is(driven.value(r('received')), 1234);
	driven.dispatch({type: 'paste', text: 'abc', time});
	t.is(driven.desk().editor?.text, 'abc');
	t.truthy(driven.desk().editor?.why);
});

test('a block whose line ends a terminal has doubled keeps its rows', (t) => {
	const paste = (text: string) =>
		fill().dispatch({type: 'paste', text, time}).keys('enter').draft().figures;
	const rows = {
		[r('received')]: {value: 1},
		[r('carriedOver')]: {value: 2},
		[r('disclosed')]: {value: 3},
	};
	t.deepEqual(paste('1\r\r2\r\r3\r\r'), rows);
	t.deepEqual(paste('1\r\n2\r\n3\r\n'), rows);
	t.is(paste('1\r\r2\r')[r('disclosed')]?.value, 2);
});

test('rows pasted with short labels go into their rows, and no label becomes a figure', (t) => {
	const text = '（二）部分公开\t1\t2\t3\n1.属于国家秘密\t7\t0\t0\n重复 申请\t5\t6\n本表没有\t8\t9';
	const driven = fill().dispatch({type: 'paste', text, time});
	const outside = previewOf(driven).lines.flatMap((line) =>
		line.kind === 'note' && typeof line.words === 'object' ? [line.words.values?.text] : [],
	);
	t.deepEqual(outside.filter(Boolean), ['本表没有', '8', '9']);
	driven.keys('enter');
	t.deepEqual(driven.draft().figures, {
		[r('partlyDisclosed')]: {value: 1},
		[r('partlyDisclosed', 'enterprise')]: {value: 2},
		[r('partlyDisclosed', 'research')]: {value: 3},
		[r('refused.stateSecret')]: {value: 7},
		[r('refused.stateSecret', 'enterprise')]: {value: 0},
		[r('refused.stateSecret', 'research')]: {value: 0},
		[r('declined.repeated')]: {value: 5},
		[r('declined.repeated', 'enterprise')]: {value: 6},
	});
	const one = fill().dispatch({type: 'paste', text: '1.属于国家秘密\t7', time}).keys('enter');
	t.deepEqual(one.draft().figures, {[r('refused.stateSecret')]: {value: 7}});
});

test('a block pasted with its labels finds its rows, wherever the cursor is', (t) => {
	const driven = fill({}, r('declined.petition', 'research'));
	const labels = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
	const lines = [
		['', '自然人', ...labels].join('\t'),
		['一、本年新收政府信息公开申请数量', 1, 2, 3, 4, 5, 6, 21].join('\t'),
		['二、上年结转政府信息公开申请数量', 7, 0, 0, 0, 0, 0, 7].join('\t'),
		['（一）予以公开', 9, 0, 0, 0, 0, 0, 9].join('\t'),
	];
	driven.dispatch({type: 'paste', text: lines.join('\r\n'), time}).keys('enter');
	t.is(driven.value(r('received')), 1);
	t.is(driven.value(r('received', 'otherOrganisation')), 6);
	t.is(driven.value(r('disclosed')), 9);
	t.is(driven.entry(r('received', 'total')).stated, 21);
});

test('a terminal that refuses the clipboard is said, and the block can still be pasted here', (t) => {
	const driven = fill({[r('received')]: 3})
		.keys('ctrl+c')
		.answer({type: 'copied', refused: true});
	t.regex(driven.notice(), /终端不接受/);
	driven.keys('down ctrl+v');
	t.is(driven.value(r('carriedOver')), 3);
});

test('copying puts tabs and line ends on the clipboard', (t) => {
	const driven = fill({
		[r('received')]: 1,
		[r('received', 'enterprise')]: 2,
		[r('carriedOver')]: 3,
	});
	driven.keys('shift+right shift+down ctrl+c');
	t.deepEqual(driven.asked.at(-1), {type: 'copy', text: '1\t2\n3\t', cells: 4});
});
