import test from 'ava';
import fc from 'fast-check';
import stringWidth from 'string-width';
import type {Tab} from '../../source/desk/desk.ts';
import type {Address} from '../../source/form/form.ts';
import {cut, displayWidth, fit, wrap, wrapEvenly} from '../../source/look/display-width.ts';
import {type Piece, targetAt} from '../../source/look/frame.ts';
import {safeCharacters, type Theme} from '../../source/look/style.ts';
import {newView} from '../../source/look/view.ts';
import {paintScreen, spokenLines} from '../../source/pages.ts';
import {type Driven, fill, forms, report, start, time} from './drive.ts';

const plain: Theme = {color: false, wideAmbiguous: false};
const sgr = /\u001B\[[\d;]*m/g;
const suqian = report('suqian-city-2024');
const partly = 'requests/partlyDisclosed/person';
const partlyTotal = 'requests/partlyDisclosed/total';

function frame(driven: Driven, columns = 120, rows = 40, theme = plain): string[] {
	driven.dispatch({type: 'resize', columns, rows});
	return paintScreen(theme, driven.session(), newView()).lines.map((line) => line.replace(sgr, ''));
}

function painted(driven: Driven, columns = 120, rows = 40): Piece {
	driven.dispatch({type: 'resize', columns, rows});
	return paintScreen(plain, driven.session(), newView());
}

const swapped = (at: Address = partly) => fill({...suqian, [partly]: 426}, at);
const sizes: Array<[columns: number, rows: number]> = [
	[60, 20],
	[72, 22],
	[80, 24],
	[100, 30],
	[120, 40],
	[160, 50],
	[250, 80],
];

test('widths are those of string-width for all that frames and Chinese names hold', (t) => {
	const ranges: Array<[number, number]> = [
		[0x20, 0x7e],
		[0xa1, 0x2ff],
		[0x370, 0x3ff],
		[0x2010, 0x2027],
		[0x2190, 0x21ff],
		[0x2460, 0x259f],
		[0x3001, 0x303e],
		[0x3041, 0x3096],
		[0x4e00, 0x9fff],
		[0xff01, 0xffee],
		[0x1f300, 0x1f64f],
		[0x20000, 0x20100],
	];
	for (const [from, to] of ranges) {
		for (let point = from; point <= to; point++) {
			const character = String.fromCodePoint(point);
			// Half-width sound marks combine with what stands before them.
			if (/[\uFF9E\uFF9F\uFFA0]/.test(character)) continue;
			if (displayWidth(character) !== stringWidth(character))
				t.fail(`U+${point.toString(16)}: ${displayWidth(character)}`);
		}
	}

	for (const text of ['e\u0301', '中\uFE0F', '👨‍👩‍👧', '🇨🇳', '\u001B[1m勾稽\u001B[22m', '１２3'])
		t.is(displayWidth(text), stringWidth(text), text);
});

test('cutting, fitting and breaking keep to the columns they are given', (t) => {
	const text = fc.string({
		unit: fc.constantFrom('a', '1', ' ', '中', '文', '，', '…', '（', 'e\u0301', '👍'),
	});
	fc.assert(
		fc.property(text, fc.integer({min: 2, max: 30}), (words, width) => {
			const lines = wrap(words, width);
			return (
				displayWidth(cut(words, width)) <= width &&
				displayWidth(fit(words, width, 'right')) === width &&
				lines.every((line) => displayWidth(line) <= width) &&
				lines.join('').replaceAll(' ', '') === words.replaceAll(' ', '') &&
				wrapEvenly(words, width).every((line) => displayWidth(line) <= width)
			);
		}),
	);
	t.deepEqual(wrapEvenly('商业企业', 6), ['商业', '企业']);
	t.deepEqual(wrap('第一项加第二项之和，等于', 18), ['第一项加第二项之', '和，等于']);
});

test('table 三 is drawn with its merged heads and labels and every figure', (t) => {
	const lines = frame(swapped());
	t.is(lines.length, 39);
	t.regex(
		lines[0]!,
		/勾稽.*测试市某局 {2}2024年度 {2}国办公开办函〔2021〕30号.*已全部填报 {2}须更正 1/,
	);
	t.regex(lines[1]!, /\[三、收到和处理政府信息公开申请情况\]/);
	t.regex(lines[2]!, /申请人情况/);
	t.regex(lines[3]!, /自然人.*│ +法人或其他组织 +│ +总计/);
	t.regex(lines[4]!, /商业企业 │ 科研机构 │ 公益组织 │ 法律服务 │ +其他 +│/);
	const row = lines.find((line) => line.includes('部分公开'))!;
	t.regex(
		row,
		/本年│（二）部分公开（区分处理的，只计这… >│\[ +426!\]│ +9 │ +0 │ +0 │ +0 │ +0 │ +471!/,
	);
	const body = lines.slice(6, 31).join('\n');
	for (const label of ['（三）', '不予公开', '4.保护第三方合法权益', '四、结转下年度继续办理'])
		t.true(body.includes(label), label);
	t.is(body.split('\n').filter((line) => /\d[ !]*$/.test(line)).length, 25);
});

test('the status lines give the full name, last year, the source and the finding with its key', (t) => {
	const figures = {[partly]: {value: 298}};
	const stated = {value: null, stated: 471, source: '年报.xlsx|三!J7'};
	const read = {[partly]: {value: 426, source: '年报.xlsx|三!D7'}, [partlyTotal]: stated};
	const driven = fill({...suqian, ...read}, partly, {
		lastYear: {year: 2023, form: '2021', figures, origin: '2023.xlsx'},
	});
	const lines = frame(driven).join('\n');
	t.regex(lines, /部分公开 · 自然人 +上年 298（\+128） +来源 年报\.xlsx，工作表“三”，D7/);
	t.regex(lines, /! 须更正 {2}.*六列之和比总计少36.*462（相邻数字颠倒）[\s\S]*a 采纳/);
	const total = frame(driven.dispatch({type: 'goTo', address: partlyTotal}));
	t.regex(total.join('\n'), /原表总计 471 +计算数 435/);
	t.regex(frame(driven.keys('470 enter up')).join('\n'), /核对数 470 +计算数 435/);
	const fee = frame(driven.dispatch({type: 'goTo', address: 'disclosure/fees/amount'}));
	t.regex(fee.join('\n'), /即 727,012,578 元/);
});

test('the first line, the tab and the list of findings count one way: causes only, blanks apart', (t) => {
	const driven = fill({...suqian, [partly]: 426, 'disclosure/fees/amount': {value: null}});
	const lines = frame(driven.dispatch({type: 'openTab', tab: 'findings'}));
	t.regex(lines[0]!, /未填 1 格 {2}须更正 1 /);
	t.regex(lines[1]!, /\[校验 2\]/);
	t.regex(lines[2]!, /须更正 1　待说明 0　提示 1　已说明 0　未能校验 1　未填 1 格/);
});

test('after a hand-in the first line counts the cells that differ since, beside how safe the draft is', (t) => {
	const driven = fill({...suqian, [partly]: 426});
	const {length} = driven.desk().history.steps;
	driven.keys('5 enter 6 enter');
	const {revision} = driven.draft();
	const handedIn = [{time, number: 1, file: 'a.xlsx', digest: '', copy: '', revision}];
	driven.exported({file: 'a.xlsx', lines: [], header: {handedIn}, time});
	driven.keys('enter');
	t.is(driven.desk().history.steps.length, length + 3);
	t.regex(frame(driven)[0]!, /第 1 次报送 {2}已保存（第 3 次修改）/);
	driven.keys('7 enter up 8 enter');
	t.regex(frame(driven)[0]!, /报送后修改 1 处 {2}已保存（第 5 次修改）/);
	t.regex(frame(driven, 80, 24)[0]!, /报送后修改 1 处 {2}已保存/);
});

test('a draft that another window has taken over is not called saved', (t) => {
	const driven = fill();
	driven.drafts.taken = true;
	driven.keys('5 enter');
	t.regex(frame(driven)[0]!, /已被另一窗口接管/);
});

test('where the table leaves lines free a finding is said whole, and no figure is broken over two lines', (t) => {
	const driven = swapped();
	const sentence = /可能应为 ?462（相邻数字颠倒），请核对原始台账/;
	for (const columns of [60, 64, 70, 76, 80, 90, 100]) {
		const lines = frame(driven, columns, 60);
		t.regex(lines.map((line) => line.trim()).join(''), sentence, String(columns));
		t.false(lines.some((line, at) => /\d$/.test(line) && /^ {4,}\d+，/.test(lines[at + 1] ?? '')));
	}
});

test('no number is broken before the mark behind it', (t) => {
	t.deepEqual(wrap('可能应为 462，请核对', 12), ['可能应为', '462，请核对']);
	t.deepEqual(wrap('自然人列 426，可能', 12), ['自然人列', '426，可能']);
	t.deepEqual(wrap('123456，', 6), ['123456', '，']);
});

test('a preview says at the head of each table what is blank in the file, and of a pasted block line and column', (t) => {
	const cells = Object.fromEntries(
		forms
			.find(({id}) => id === '2021')!
			.cells.map(({address}) => [address, {value: null, source: '三!A1'}] as const),
	);
	const driven = fill();
	driven.read({
		file: 'a.xlsx',
		form: '2021',
		cells: {...cells, [partly]: {value: 3, source: '三!D7'}},
		faults: [],
		unmatched: [],
		ambiguous: [],
		missing: [],
		notes: [],
	});
	const lines = frame(driven).join('\n');
	t.regex(lines, /导入后：.*未填 165 格/);
	t.regex(lines, /三、收到和处理政府信息公开申请情况　改动 1 格，相同 0 格，空白 174 格/);
	driven.keys('esc').dispatch({type: 'paste', text: '1\t2\n3\t若干', time});
	const pasted = frame(driven).join('\n');
	t.regex(pasted, /粘贴后：/);
	t.regex(pasted, /第 2 行第 1 列/);
});

test('on a narrow start page the moment gives way, and the year stays', (t) => {
	const driven = start().dispatch({type: 'goToStart'});
	driven.drafts.create('2021', {unit: '鄂温克族自治旗教育局政府信息公开办公室', year: 2024});
	driven.dispatch({type: 'goToStart'});
	for (const columns of [60, 72, 80, 120])
		t.regex(frame(driven, columns).join('\n'), /鄂温克族自治.* 2024年度 .*须更正 0/);
	t.regex(frame(driven, 120).join('\n'), /2026-01-05/);
});

test('on a very wide screen labels and sources stay beside their figures', (t) => {
	const driven = fill(suqian);
	const row = frame(driven, 250, 60).find((line) => line.includes('本年新收'))!;
	t.true(displayWidth(row.slice(0, row.indexOf('3440'))) < 95, row);
	driven.dispatch({type: 'goToStart'});
	const [line] = frame(driven, 250, 60).filter((one) => one.includes('2024年度'));
	t.true(displayWidth(line!.trimEnd()) <= 132, line);
});

test('where table 四 leaves lines free nothing known of a cell is cut', (t) => {
	const at = 'disputes/direct/upheld';
	const source = '江苏省宿迁市人民政府办公室二〇二四年度年报（终稿）.xlsx|四!A7';
	const driven = fill({[at]: {value: 426, source}}, at, {
		lastYear: {year: 2023, form: '2021', figures: {[at]: {value: 298}}, origin: '2023.xlsx'},
	});
	const lines = frame(driven, 80, 24);
	t.is(lines.length, frame(fill(), 80, 24).length);
	t.true(lines.some((line) => line.includes('上年 298（+128）')));
	t.true(lines.some((line) => line.endsWith('（终稿）.xlsx，工作表“四”，A7')));
});

test('a partial sum, a remark, words in a cell and a selected block are each told apart without colour', (t) => {
	const driven = fill({
		'requests/received/person': 61,
		'requests/received/enterprise': {value: 22, remark: '其中修订16件'},
		'requests/received/research': {value: null, text: '/'},
	});
	const lines = frame(driven);
	const row = lines.find((line) => line.includes('本年新收'))!;
	t.regex(row, /\[ +61\]│ +22\*│ +\/ │.* 83…/);
	const chosen = driven.keys('shift+right');
	t.regex(frame(chosen).join('\n'), /已选 2 格　合计 83　计数 2/);
});

test('no frame of any page is wider or taller than its window, and no figure is cut', (t) => {
	const pages: Array<[string, () => Driven]> = [
		...(['disclosure', 'requests', 'disputes', 'findings'] as Tab[]).map(
			(tab): [string, () => Driven] => [tab, () => swapped().dispatch({type: 'openTab', tab})],
		),
		['start', () => start().dispatch({type: 'goToStart'})],
		['new', () => start().dispatch({type: 'goToStart'}).keys('n')],
		['help', () => swapped().keys('?')],
		['palette', () => swapped().keys('ctrl+k')],
		['search', () => swapped().keys('ctrl+f 不予')],
		['history', () => swapped().keys('5 enter').dispatch({type: 'openHistory', of: 'draft'})],
		['export', () => swapped().keys('ctrl+p')],
		['zeros', () => fill({}).dispatch({type: 'askZeros'})],
		['editor', () => swapped().keys('1 2 3')],
		[
			'browse',
			() =>
				swapped()
					.dispatch({type: 'browse', purpose: 'import'})
					.answer({
						type: 'folder',
						folder: '/home/某某',
						entries: [
							{name: '..', kind: 'folder'},
							{name: `${'很长的名字'.repeat(30)}.xlsx`, kind: 'file', bytes: 12_000, changed: time},
						],
					}),
		],
	];
	for (const [name, open] of pages) {
		const driven = open();
		for (const [columns, rows] of sizes) {
			const lines = frame(driven, columns, rows);
			t.is(lines.length, rows - 1, `${name} ${columns}×${rows}`);
			for (const line of lines)
				t.true(stringWidth(line) <= columns, `${name} ${columns}×${rows}: ${line}`);
			if (name === 'requests')
				t.regex(lines.join('\n'), /│\[? *426!\]?│.*│ +471!/, `${columns}×${rows}`);
		}
	}
});

test('whatever size a window is dragged to, in both languages, a frame fits it and its cursor is in it', (t) => {
	const pages: Driven[] = [
		swapped(),
		swapped().dispatch({type: 'openTab', tab: 'findings'}),
		start().dispatch({type: 'goToStart'}),
		start().dispatch({type: 'goToStart'}).keys('n'),
		swapped().keys('ctrl+k'),
		swapped().keys('1 2 3 4 5 6 7 8 9 0 1 2'),
	];
	for (const [page, driven] of pages.entries()) {
		const view = newView();
		for (const language of ['zh', 'en'] as const) {
			for (const columns of [1, 9, 30, 57, 58, 59, 60, 61, 67, 79, 99, 131, 260]) {
				for (const rows of [1, 2, 11, 12, 13, 19, 24, 80]) {
					const session = {...driven.session(), language, size: {columns, rows}};
					const {lines, cursor} = paintScreen(plain, session, view);
					const where = `page ${page}, ${language}, ${columns}×${rows}`;
					t.is(lines.length, Math.max(1, rows - 1), where);
					const widest = Math.max(...lines.map((line) => displayWidth(line)));
					t.true(widest <= Math.max(columns, 9), where);
					if (cursor) t.true(cursor.y < lines.length && cursor.x < columns, where);
				}
			}
		}
	}
});

test('a figure without room is ### and whole on the status line', (t) => {
	const large = fill({
		'requests/received/person': 123_456_789_012,
		'requests/received/enterprise': 123_456_789_012,
	});
	const wide = fill(
		Object.fromEntries(
			['person', 'enterprise', 'research', 'nonprofit', 'legalService', 'otherOrganisation'].map(
				(column) => [`requests/received/${column}`, 12_345_678_901],
			),
		),
	);
	t.regex(frame(large, 120).join('\n'), /123456789012/);
	const narrow = frame(wide, 60, 20).join('\n');
	t.regex(narrow, /####/);
	t.regex(narrow, /数值 12345678901/);
	t.notRegex(narrow, /\d…/);
});

test('what the palette cannot do now says so without colour', (t) => {
	const lines = frame(fill({}, partly).keys(': text:恢复'), 80, 24);
	t.true(lines.some((line) => /恢复（此处不能用）.*Ctrl\+Y/.test(line)));
});

test('in a preview labels give way to figures, sentences go on in a second line, and the place is counted', (t) => {
	const source = '主动公开与依申请公开情况!D7';
	const driven = fill({}, partly).read({
		file: '年报.xlsx',
		form: '2021',
		unit: '测试市某局',
		year: 2024,
		cells: {
			'requests/refused.administrativeQuery/person': {value: 1234567890123, source},
			'requests/received/person': {value: 7654321, source},
		},
		faults: [],
		unmatched: [{source, label: '单位负责人、审核人、填报人、联系电话和填报日期'}],
		ambiguous: [],
		missing: [],
		notes: [],
	});
	const lines = frame(driven, 60, 20);
	t.true(lines.every((line) => displayWidth(line) <= 60));
	t.true(lines.some((line) => line.includes('→ 1234567890123 ')));
	t.true(lines.some((line) => line.includes('→ 7654321 ')));
	t.true(lines[1]?.includes('1/5'));
	t.true(lines.join('').replaceAll(/\s/g, '').includes('未取'));
	driven.keys('down');
	t.true(frame(driven, 60, 20)[1]?.includes('2/5'));
});

test('every cell of every table can be clicked where it is drawn, heads and labels give nothing', (t) => {
	for (const section of forms.find(({id}) => id === '2021')!.sections) {
		const driven = fill(suqian, section.cells[0]!.address);
		const piece = painted(driven, 140, 50);
		const hit = new Set<string>();
		for (const [line, text] of piece.lines.entries()) {
			for (let column = 0; column < displayWidth(text); column++) {
				const target = targetAt(piece, column, line);
				if (target?.on === 'cell') hit.add(target.address);
			}
		}

		t.deepEqual([...hit].sort(), section.cells.map(({address}) => address).sort(), section.id);
	}

	const piece = painted(swapped());
	t.deepEqual(targetAt(piece, 30, 1), {on: 'tab', tab: 'requests'});
	t.is(targetAt(piece, 2, 8), undefined);
	t.is(targetAt(piece, 2, 38)?.on, 'command');
});

test('the cursor’s row stays in sight while its merged label and the heads stay where they are', (t) => {
	const driven = fill(suqian, 'requests/other.rest/person');
	const lines = frame(driven, 120, 24);
	t.true(lines.some((line) => /3\.其他.*>│\[ +352\]/.test(line)));
	t.true(lines.some((line) => line.includes('法人或其他组织')));
	const first = lines.findIndex((line) => line.includes('法律服务')) + 1;
	t.regex(lines[first]!, /^ 三、/);
});

test('table 四 shows its three blocks below each other, table 二 its bands', (t) => {
	const four = frame(fill(suqian, 'disputes/review/upheld'), 80, 24);
	t.regex(four.join('\n'), /结果维持 .*结果纠正 .*其他结果 .*尚未审结 .*总计/);
	t.regex(
		four.join('\n'),
		/行政复议 +>│\[ +88\][\s\S]*行政诉讼│未经复议直接起诉[\s\S]*│复议后起诉/,
	);
	const two = frame(fill(suqian, 'disclosure/fees/amount'), 80, 24);
	t.regex(
		two.join('\n'),
		/第二十条第（五）项 *\n +信息内容 +│ +本年处理决定数量 *\n 行政许可 +│ +1573179/,
	);
});

test('where ambiguous characters are wide none is painted', (t) => {
	const lines = frame(swapped(), 120, 40, {color: false, wideAmbiguous: true});
	t.notRegex(lines.join(''), /[│─┼…“”·√→×]/);
	t.is(safeCharacters('三安全“一”…'), '三安全"一"~');
});

test('NO_COLOR keeps weight and inverse but no colour', (t) => {
	const {lines} = painted(swapped());
	t.notRegex(lines.join(''), /\u001B\[(?:3|4)\dm/);
	t.regex(lines.join(''), /\u001B\[7m\[/);
	const colours = paintScreen({...plain, color: true}, swapped().session(), newView());
	t.regex(colours.lines.join(''), /\u001B\[31m/);
});

test('what is typed stands in the cell with the real cursor behind it, and the reason below when it is refused', (t) => {
	const driven = swapped().keys('1 2');
	const {lines, cursor} = painted(driven);
	const line = lines[cursor!.y]!.replace(sgr, '');
	const before = line.slice(0, line.indexOf('[') + 3);
	t.is(cursor!.x, displayWidth(before));
	t.regex(line, /\[12 +\]/);
	driven.keys('x enter');
	t.regex(frame(driven).join('\n'), /! .*12x/);
});

test('a screen reader gets cell, labels, value and finding as one line', (t) => {
	const [line = ''] = spokenLines(swapped().session());
	t.regex(line, /部分公开 · 自然人，426；须更正，.*462（相邻数字颠倒）/);
	t.notRegex(line, /[│─]/);
	const opening = spokenLines(start().dispatch({type: 'goToStart'}).session());
	t.regex(opening[0]!, /^新建/);
});

test('the screen speaks English with the statutory labels as they are', (t) => {
	const driven = swapped();
	const session = {...driven.session(), language: 'en' as const};
	const lines = paintScreen(plain, session, newView()).lines.join('\n');
	t.regex(lines, /must correct 1/);
	t.regex(lines, /三、收到和处理政府信息公开申请情况/);
	t.regex(lines, /Must correct/);
});
