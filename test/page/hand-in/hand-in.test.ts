import test from 'ava';
import {type Driven, fill, report, time} from '../drive.ts';
import {r} from '../reading.ts';

test('hand-in that is blocked needs a 特殊情况说明; 送审稿 is proposed and goes', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p');
	const dialog = driven.dialog();
	t.is(dialog?.page, 'questions');
	t.true(dialog?.page === 'questions' && dialog.lines.some(({mark}) => mark === 'bad'));
	driven.keys('enter enter enter enter');
	t.like(driven.asked.at(-1), {type: 'export', kind: 'review', force: false});
	driven.answer({type: 'exported', file: 'a.xlsx', lines: [], time}).keys('enter');
	driven.keys('ctrl+p left enter enter enter enter enter enter enter');
	t.is(driven.dialog()?.page, 'questions');
	const asked = driven.asked.length;
	driven.keys('text:系统升级 enter enter');
	t.is(driven.asked.length, asked);
	t.is(driven.questions().fields.at(-1)?.why?.key, 'session.examinedByMissing');
	driven.keys('text:李审核 enter');
	t.like(driven.asked.at(-1), {
		type: 'export',
		kind: 'return',
		override: '系统升级',
		examinedBy: '李审核',
	});
});

test('from the list before an export one goes to what is not in order, and comes back to the form as it was', (t) => {
	const clean = report('suqian-city-2024');
	const blank = r('disclosed', 'research');
	const {[blank]: figure = 0, ...others} = clean;
	const driven = fill(others).keys('ctrl+p tab tab tab text:年报送审 f8');
	const dialog = driven.dialog();
	t.is(dialog?.page === 'choice' && dialog.choices[0]?.label.key, 'preflight.blanks');
	driven.keys('esc');
	t.is(driven.dialog()?.page, 'questions');
	driven.keys('f8 enter');
	t.is(driven.cursor(), blank);
	t.regex(driven.notice(), /Ctrl\+P/);
	driven.keys(`${figure} enter ctrl+p`);
	const form = driven.dialog();
	if (form?.page !== 'questions') throw new TypeError('no form');
	t.false(
		form.lines.some(({words}) => typeof words === 'object' && words.key === 'preflight.blanks'),
	);
	const name = form.fields.find(({id}) => id === 'name');
	t.is(name?.kind === 'text' && name.typing.text, '年报送审');
	driven.keys('esc ctrl+p');
	const anew = driven.dialog();
	const proposed = anew?.page === 'questions' && anew.fields.find(({id}) => id === 'name');
	t.regex(proposed && proposed.kind === 'text' ? proposed.typing.text : '', /测试市某局/);
});

for (const [line, keys, at] of [
	['a finding', 'f8 enter', r('partlyDisclosed')],
	['a total apart', 'f8 down down down down enter', r('partlyDisclosed', 'total')],
] as const)
	test(`the list before an export leads to ${line}`, (t) => {
		const clean = report('suqian-city-2024');
		const driven = fill({...clean, [r('partlyDisclosed')]: 426}).keys(`ctrl+p ${keys}`);
		t.is(driven.dialog(), undefined);
		t.is(driven.cursor(), at);
	});

test('an export that the world refuses keeps its form open with the reason', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p enter enter enter enter');
	const asked = driven.asked.length;
	driven.keys('enter enter');
	t.is(driven.asked.length, asked);
	const why = {key: 'export.noFolder', values: {folder: '/nowhere'}} as const;
	driven.fail(why);
	const dialog = driven.dialog();
	t.deepEqual(dialog?.page === 'questions' && dialog.why, why);
});

test('an export that would replace a file asks first', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p enter enter enter enter');
	const request = driven.asked.at(-1);
	if (request?.type !== 'export') throw new TypeError('no export');
	driven.answer({type: 'exists'}).keys('down enter');
	t.like(driven.asked.at(-1), {type: 'export', force: true});
});

test('the question before a file is replaced names it whole, and 取消 gives the form back as it was', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p enter enter text:年报.xlsx');
	driven.keys('enter ctrl+u text:年报 enter');
	const request = driven.asked.at(-1);
	if (request?.type !== 'export') throw new TypeError('no export');
	const dialog = driven.answer({type: 'exists'}).dialog();
	const [line] = dialog?.page === 'choice' ? dialog.lines : [];
	t.deepEqual(line?.words, {key: 'session.existsAsk', values: {name: '年报（送审稿）.xlsx'}});
	const back = driven.keys('enter').dialog();
	const name = back?.page === 'questions' && back.fields.find(({id}) => id === 'name');
	t.is(name && name.kind === 'text' ? name.typing.text : '', '年报');
});

test('the form of an export has the fields of what is made, and shows the ending of its file', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p');
	const fields = () => {
		const dialog = driven.dialog();
		return dialog?.page === 'questions' ? dialog.fields : [];
	};

	const ids = () => fields().map(({id}) => id);
	const ending = () => {
		const name = fields().find(({id}) => id === 'name');
		return name?.kind === 'text' ? name.unit : undefined;
	};

	const asked = driven.asked.length;
	t.deepEqual(ids(), ['kind', 'besides', 'folder', 'name']);
	t.is(ending(), '（送审稿）.xlsx');
	t.is(driven.keys('ctrl+o').asked.length, asked, 'a 送审稿 takes no workbook of the superior');
	driven.keys('left');
	t.deepEqual(ids(), ['kind', 'into', 'besides', 'folder', 'name', 'override', 'examinedBy']);
	driven.keys('tab text:/tmp/下发.xlsm shift+tab right right right');
	t.deepEqual(ids(), ['kind', 'folder', 'name']);
	t.is(ending(), '.docx');
	driven.keys('left left left');
	t.is(ending(), '.xlsm');
});

test('what goes in besides the figures is asked where it does something, and remembered for the next time', (t) => {
	const driven = fill({[r('received')]: 1});
	const besides = () => {
		const field = driven.questions().fields.find(({id}) => id === 'besides');
		return field?.kind === 'choice'
			? [field.choices.map(({id}) => id).join(), field.choices[field.chosen]?.id]
			: undefined;
	};
	driven.keys('ctrl+p left');
	t.deepEqual(besides(), ['nothing,report', 'nothing'], 'no head to fill in our own workbook');
	driven.keys('tab text:/tmp/下发.xlsx tab');
	t.deepEqual(besides(), ['nothing,head', 'nothing'], 'no report in the workbook of the superior');
	driven.keys('right enter enter enter text:系统升级 enter text:李审核 enter');
	t.like(driven.asked.at(-2), {type: 'keepSettings', settings: {besides: {model: 'head'}}});
	t.like(driven.asked.at(-1), {type: 'export', into: '/tmp/下发.xlsx', head: true});
	driven.answer({type: 'exported', file: 'a.xlsx', lines: [], time}).keys('enter');
	driven.keys('ctrl+p left tab text:/tmp/下发.xlsx tab');
	t.deepEqual(besides(), ['nothing,head', 'head']);
	driven.keys('shift+tab ctrl+u tab');
	t.deepEqual(besides(), ['nothing,report', 'nothing']);
});

test('the name that is proposed says which hand-in it is, and what is typed over it stays', (t) => {
	const driven = fill({[r('received')]: 1});
	const name = () => {
		const field = driven.questions().fields.find(({id}) => id === 'name');
		return field?.kind === 'text' ? `${field.typing.text}${field.unit}` : '';
	};
	driven.keys('ctrl+p');
	t.is(name(), '测试市某局-2024年度统计表（送审稿）.xlsx');
	driven.keys('left');
	t.is(name(), '测试市某局-2024年度统计表-第1次.xlsx');
	driven.keys('esc 5 enter');
	const revision = driven.draft().revision;
	const handedIn = [{time, number: 1, file: 'a.xlsx', digest: 'x', copy: 'a.xlsx', revision}];
	driven.exported({file: 'a.xlsx', lines: [], header: {handedIn}, time}).keys('enter');
	driven.keys('ctrl+p left');
	t.is(name(), '测试市某局-2024年度统计表-第1次.xlsx', 'nothing has changed since');
	driven.keys('esc 7 enter ctrl+p left');
	t.is(name(), '测试市某局-2024年度统计表-第2次.xlsx');
	driven.keys(
		'shift+tab shift+tab shift+tab text:年报 shift+tab shift+tab shift+tab shift+tab right',
	);
	t.is(name(), '年报（送审稿）.xlsx');
});

test('a 报送包 is held to the list before hand-in as the workbook is, and a 盖章页 asks for nothing more', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p left left');
	const ids = () => driven.questions().fields.map(({id}) => id);
	t.deepEqual(ids(), ['kind', 'folder', 'name', 'override', 'examinedBy']);
	const asked = driven.asked.length;
	driven.keys('enter enter enter enter enter');
	t.is(driven.asked.length, asked, 'nothing goes out without a reason');
	driven.keys('text:系统升级 enter text:李审核 enter');
	t.like(driven.asked.at(-1), {kind: 'package', name: '测试市某局-2024年度统计表-第1次'});
	driven.answer({type: 'exported', file: 'a.zip', lines: [], time}).keys('enter');
	driven.keys('ctrl+p right right right right right');
	t.deepEqual(ids(), ['kind', 'folder', 'name']);
	driven.keys('enter enter enter');
	t.like(driven.asked.at(-1), {kind: 'stamp', name: '测试市某局-2024年度统计表'});
});

test('a hand-in is kept with the draft and cannot be undone', (t) => {
	const driven = fill({[r('received')]: 1}).keys('5 enter');
	const handedIn = [{time, number: 1, file: 'a.xlsx', digest: 'x', copy: 'a.xlsx', revision: 1}];
	driven.exported({file: 'a.xlsx', lines: [], header: {handedIn}, time}).keys('enter');
	t.deepEqual(driven.draft().header.handedIn, handedIn);
	driven.keys('ctrl+z');
	t.is(driven.value(r('received')), 1);
	t.deepEqual(driven.draft().header.handedIn, handedIn);
});

test('the next export is offered in the folder of the last one', (t) => {
	const folderOf = (driven: Driven) => {
		const dialog = driven.keys('ctrl+p').dialog();
		const field = dialog?.page === 'questions' && dialog.fields.find(({id}) => id === 'folder');
		return field && field.kind === 'text' ? field.typing.text : undefined;
	};
	const driven = fill().exported({file: '/srv/报送/a.xlsx', lines: [], time});
	t.is(folderOf(driven.keys('enter')), '/srv/报送');
	driven.exported({file: 'a.xlsx', lines: [], time});
	t.is(folderOf(driven.keys('enter')), '/srv/报送');
});

test('where a draft holds more than tables, its report is offered, named by its title, and never over what blocks', (t) => {
	const review = [
		{
			step: '起草人',
			name: '王经办',
			decision: 'submit' as const,
			time,
			dataCode: 'a'.repeat(12),
			fullCode: 'b'.repeat(12),
		},
	];
	const kindsOf = (driven: Driven) => {
		const field = driven.questions().fields.find(({id}) => id === 'kind');
		return field?.kind === 'choice' ? field.choices.map(({id}) => id) : [];
	};

	t.false(kindsOf(fill({[r('received')]: 1}).keys('ctrl+p')).includes('whole'));
	const driven = fill({[r('received')]: 1}, undefined, {review}).keys('ctrl+p');
	t.true(kindsOf(driven).includes('whole'));
	driven.keys('right');
	t.deepEqual(
		driven.questions().fields.map(({id}) => id),
		['kind', 'folder', 'name'],
	);
	driven.keys('enter enter enter');
	t.is(driven.questions().fields[0]?.why?.key, 'session.mendFirst');
	driven.keys('right enter enter enter');
	t.like(driven.asked.at(-1), {
		kind: 'whole-review',
		name: '测试市某局2024年政府信息公开工作年度报告',
	});
});
