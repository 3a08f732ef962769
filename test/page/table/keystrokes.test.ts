import test from 'ava';
import {shownFindings} from '../../../source/desk/shown-findings.ts';
import {type Driven, fill, report} from '../drive.ts';

/** `person 3` is the cell of that column in the row of that index, counted from 0, of table 三. */
type Case = {
	title: string;
	/** Figures before. */
	before?: Record<string, number>;
	/** Cell under the cursor before: the first of table 三 unless named. */
	at?: string;
	keys: string;
	/** Figures that are different afterwards; null is blank. */
	after?: Record<string, number | null>;
	cursor?: string;
	notice?: RegExp;
	also?(t: import('ava').ExecutionContext, driven: Driven): void;
};

const r = (row: string, column = 'person') => `requests/${row}/${column}`;

const cases: Case[] = [
	// Typing
	{
		title: 'typing replaces what the cell holds',
		before: {[r('received')]: 12},
		keys: '5 enter',
		after: {[r('received')]: 5},
		cursor: r('carriedOver'),
	},
	{
		title: 'Enter goes down',
		keys: '5 enter 6 enter',
		after: {[r('received')]: 5, [r('carriedOver')]: 6},
		cursor: r('disclosed'),
	},
	{
		title: 'Enter without typing goes down and changes nothing',
		keys: 'enter enter',
		cursor: r('disclosed'),
	},
	{
		title: 'Tab goes right',
		keys: '5 tab',
		after: {[r('received')]: 5},
		cursor: r('received', 'enterprise'),
	},
	{
		title: 'Shift+Tab goes left',
		at: r('received', 'research'),
		keys: '5 shift+tab',
		after: {[r('received', 'research')]: 5},
		cursor: r('received', 'enterprise'),
	},
	{
		title: 'Enter after Tabs returns to the column where the row began',
		keys: '1 tab 2 tab 3 enter',
		after: {[r('received')]: 1, [r('received', 'enterprise')]: 2, [r('received', 'research')]: 3},
		cursor: r('carriedOver'),
	},
	{
		title: 'the row begins where Tab was first pressed',
		at: r('received', 'enterprise'),
		keys: '1 tab 2 enter 3 tab 4 enter',
		after: {
			[r('received', 'enterprise')]: 1,
			[r('received', 'research')]: 2,
			[r('carriedOver', 'enterprise')]: 3,
			[r('carriedOver', 'research')]: 4,
		},
		cursor: r('disclosed', 'enterprise'),
	},
	{
		title: 'an arrow between ends the row of Tabs',
		keys: '1 tab right 2 enter',
		after: {[r('received')]: 1, [r('received', 'research')]: 2},
		cursor: r('carriedOver', 'research'),
	},
	{
		title: 'Tab skips the total and goes on in the next row',
		at: r('received', 'otherOrganisation'),
		keys: '5 tab',
		after: {[r('received', 'otherOrganisation')]: 5},
		cursor: r('carriedOver'),
	},
	{
		title: 'Shift+Tab skips the total backwards',
		at: r('carriedOver'),
		keys: 'shift+tab',
		cursor: r('received', 'otherOrganisation'),
	},
	{
		title: 'Enter skips the row of totals',
		at: r('other.rest'),
		keys: '5 enter',
		after: {[r('other.rest')]: 5},
		cursor: r('carriedForward'),
	},
	{
		title: 'Enter at the foot of a column goes to the head of the next',
		at: r('carriedForward'),
		keys: '5 enter',
		after: {[r('carriedForward')]: 5},
		cursor: r('received', 'enterprise'),
	},
	{
		title: 'Tab stays on the last cell',
		at: r('carriedForward', 'otherOrganisation'),
		keys: 'tab',
		notice: /最后一格/,
		cursor: r('carriedForward', 'otherOrganisation'),
	},
	{
		title: 'Enter after a 核对数 goes down the column of totals',
		at: r('received', 'total'),
		keys: '40 enter 41 enter',
		after: {[r('received', 'total')]: 40, [r('carriedOver', 'total')]: 41},
		cursor: r('disclosed', 'total'),
	},
	{
		title: 'Enter at the foot of table 二 stays, and the next figure overwrites nothing',
		at: 'disclosure/fees/amount',
		before: {'disclosure/regulations/repealed': 3},
		keys: '5 enter',
		after: {'disclosure/fees/amount': 5},
		notice: /最后一格/,
		cursor: 'disclosure/fees/amount',
	},
	{
		title: 'an arrow takes what was typed and moves',
		keys: '5 right',
		after: {[r('received')]: 5},
		cursor: r('received', 'enterprise'),
	},
	{
		title: 'several keys at once lose nothing',
		keys: '1 tab 2 tab 3 tab 4 tab 5 tab 6 enter 7 enter',
		after: {
			[r('received')]: 1,
			[r('received', 'enterprise')]: 2,
			[r('received', 'research')]: 3,
			[r('received', 'nonprofit')]: 4,
			[r('received', 'legalService')]: 5,
			[r('received', 'otherOrganisation')]: 6,
			[r('carriedOver')]: 7,
		},
		cursor: r('disclosed'),
	},
	// A selected block
	{
		title: 'Enter goes round in a selected block, down its columns, from where it was begun',
		keys: 'shift+down shift+right 1 enter 2 enter 3 enter 4 enter 5 enter',
		after: {
			[r('received')]: 5,
			[r('carriedOver')]: 2,
			[r('received', 'enterprise')]: 3,
			[r('carriedOver', 'enterprise')]: 4,
		},
		cursor: r('carriedOver'),
	},
	{
		title: 'Tab goes round in a selected block along its lines, Shift+Tab back',
		keys: 'shift+down shift+right 1 tab 2 tab 3 tab tab shift+tab 4 tab',
		after: {
			[r('received')]: 1,
			[r('received', 'enterprise')]: 2,
			[r('carriedOver')]: 3,
			[r('carriedOver', 'enterprise')]: 4,
		},
		cursor: r('received'),
	},
	{
		title: 'the block stays selected while Enter goes round in it',
		before: {[r('received')]: 1, [r('carriedOver')]: 2},
		keys: 'shift+down enter delete',
		after: {[r('received')]: null, [r('carriedOver')]: null},
	},
	{
		title: 'in a block Enter skips the total',
		at: r('received', 'otherOrganisation'),
		keys: 'shift+right shift+down enter enter',
		cursor: r('received', 'otherOrganisation'),
	},
	{
		title: 'Esc and arrows end the block',
		keys: 'shift+down enter esc enter',
		cursor: r('disclosed'),
	},
	{
		title:
			'an arrow goes on from where the block was begun, so that a copied line is pasted below itself',
		before: {[r('received')]: 1, [r('received', 'otherOrganisation')]: 6},
		keys: 'shift+end ctrl+c down ctrl+v enter',
		after: {[r('carriedOver')]: 1, [r('carriedOver', 'otherOrganisation')]: 6},
		cursor: r('carriedOver'),
	},
	{
		title: 'a copied line brings its total along as a sum, not as a figure of its own',
		before: {[r('received')]: 1, [r('received', 'enterprise')]: 6},
		keys: 'shift+end ctrl+c down ctrl+v enter',
		after: {[r('carriedOver')]: 1, [r('carriedOver', 'enterprise')]: 6},
		also: (t, {entry}) => t.is(entry(r('carriedOver', 'total')).stated, undefined),
	},
	{
		title: 'Shift+PgDn selects a screen',
		before: {[r('received')]: 1, [r('disclosed')]: 2, [r('unable.notHeld')]: 3},
		keys: 'shift+pagedown delete',
		after: {[r('received')]: null, [r('disclosed')]: null, [r('unable.notHeld')]: null},
	},
	// Editor
	{
		title: 'F2 edits what is there',
		before: {[r('received')]: 12},
		keys: 'f2 3 enter',
		after: {[r('received')]: 123},
		cursor: r('carriedOver'),
	},
	{
		title: 'F2 has a second way',
		before: {[r('received')]: 12},
		keys: 'ctrl+e 3 enter',
		after: {[r('received')]: 123},
	},
	{
		title: 'in F2 the arrows move the caret',
		before: {[r('received')]: 12},
		keys: 'f2 left left 3 enter',
		after: {[r('received')]: 312},
	},
	{
		title: 'F2 while typing gives the arrows to the caret',
		keys: '1 2 f2 left 3 enter',
		after: {[r('received')]: 132},
	},
	{
		title: 'Home and End move the caret',
		before: {[r('received')]: 12},
		keys: 'f2 home 9 end 8 enter',
		after: {[r('received')]: 9128},
	},
	{
		title: 'Backspace and Delete rub out beside the caret',
		before: {[r('received')]: 1234},
		keys: 'f2 backspace home delete enter',
		after: {[r('received')]: 23},
	},
	{
		title: 'Esc leaves the old figure',
		before: {[r('received')]: 12},
		keys: '5 esc',
		cursor: r('received'),
	},
	{
		title: 'Esc after F2 leaves the old figure',
		before: {[r('received')]: 12},
		keys: 'f2 3 esc down',
		cursor: r('carriedOver'),
	},
	{
		title: 'Backspace empties the cell and edits',
		before: {[r('received')]: 12},
		keys: 'backspace 7 enter',
		after: {[r('received')]: 7},
	},
	{
		title: 'Backspace and Esc leave the old figure',
		before: {[r('received')]: 12},
		keys: 'backspace esc',
	},
	{
		title: 'accepting an emptied editor blanks the cell',
		before: {[r('received')]: 12},
		keys: 'backspace enter',
		after: {[r('received')]: null},
	},
	{
		title: 'Delete clears and stays',
		before: {[r('received')]: 12},
		keys: 'delete',
		after: {[r('received')]: null},
		cursor: r('received'),
	},
	// What counts as a figure
	{title: 'full-width digits count', keys: 'text:１２３ enter', after: {[r('received')]: 123}},
	{
		title: 'thousands separators and spaces count',
		keys: 'text:1,295␣ enter',
		after: {[r('received')]: 1295},
	},
	{
		title: 'what an input method commits at once is taken whole',
		keys: 'text:１２，３４５ enter',
		after: {[r('received')]: 12345},
	},
	{
		title: 'a sum is worked out',
		keys: '=12+3*4 enter',
		after: {[r('received')]: 24},
		also: (t, driven) => t.is(driven.entry(r('received')).text, '=12+3*4'),
	},
	{
		title: 'a sum is there for the next edit',
		keys: '=12+3 enter up f2 +1 enter',
		after: {[r('received')]: 16},
	},
	{
		title: 'a full-width sum is worked out',
		keys: 'text:＝１２＋３×４ enter',
		after: {[r('received')]: 24},
	},
	{
		title: 'a sum that does not work out keeps the editor open',
		keys: '=12/0 enter',
		also: (t, driven) => t.is(driven.desk().editor?.why?.key, 'session.badArithmetic'),
	},
	{
		title: 'words keep the editor open with the reason',
		keys: '5 text:个x半 enter',
		also(t, driven) {
			t.is(driven.desk().editor?.text, '5个x半');
			t.truthy(driven.desk().editor?.why);
		},
	},
	{
		title: 'the reason goes when the text changes',
		keys: '5 x enter backspace enter',
		after: {[r('received')]: 5},
	},
	{
		title: 'a stray letter opens nothing and says what to do',
		keys: 'w',
		notice: /不是按键命令/,
		also: (t, driven) => t.is(driven.desk().editor, undefined),
	},
	{
		title: 'minus and fraction are taken as they are',
		keys: '-3 enter 1.5 enter',
		after: {[r('received')]: -3, [r('carriedOver')]: 1.5},
	},
	{
		title: '无 is blank with its text kept',
		keys: 'text:无 enter',
		also: (t, driven) => t.deepEqual(driven.entry(r('received')), {value: null, text: '无'}),
	},
	{
		title: 'a remark behind the figure is kept',
		keys: 'text:22（其中修订16件） enter',
		also: (t, driven) =>
			t.deepEqual(driven.entry(r('received')), {value: 22, remark: '其中修订16件'}),
	},
	{
		title: 'typing the same figure again changes nothing',
		before: {[r('received')]: 12},
		keys: '12 enter',
		also: (t, driven) => t.is(driven.draft().revision, 0),
	},
	// Totals
	{
		title: 'arrows visit totals',
		at: r('received', 'otherOrganisation'),
		keys: 'right',
		cursor: r('received', 'total'),
	},
	{
		title: 'typing on a total states a 核对数',
		at: r('received', 'total'),
		keys: '61 enter',
		also(t, driven) {
			t.is(driven.entry(r('received', 'total')).stated, 61);
			t.is(driven.value(r('received', 'total')), null);
		},
	},
	{
		title: 'typing on a total says that it is computed',
		at: r('received', 'total'),
		keys: '6',
		notice: /核对数/,
	},
	{
		title: 'Delete on a total takes the 核对数 away',
		before: {[r('received', 'total')]: 61},
		at: r('received', 'total'),
		keys: 'delete',
		also: (t, driven) => t.is(driven.entry(r('received', 'total')).stated, undefined),
	},
	{
		title: 'editing an addend keeps the stated total',
		before: {[r('received', 'total')]: 61},
		keys: '5 enter',
		after: {[r('received')]: 5},
		also: (t, driven) => t.is(driven.entry(r('received', 'total')).stated, 61),
	},
	{
		title: '以计算数为准 drops the stated total',
		before: {[r('received', 'total')]: 61},
		at: r('received', 'total'),
		keys: 'c',
		also: (t, driven) => t.is(driven.entry(r('received', 'total')).stated, undefined),
	},
	// Going about
	{title: 'arrows', keys: 'down down right up', cursor: r('carriedOver', 'enterprise')},
	{
		title: 'Home and End',
		at: r('disclosed', 'research'),
		keys: 'end',
		cursor: r('disclosed', 'total'),
	},
	{
		title: 'Home goes to the first column',
		at: r('disclosed', 'research'),
		keys: 'home',
		cursor: r('disclosed'),
	},
	{title: 'Ctrl+End and Ctrl+Home', keys: 'ctrl+end', cursor: r('carriedForward', 'total')},
	{
		title: 'Ctrl+Home goes to the first cell',
		at: r('disclosed', 'research'),
		keys: 'ctrl+home',
		cursor: r('received'),
	},
	{
		title: 'Ctrl+arrow goes to the end of the filled run',
		before: {[r('received')]: 1, [r('carriedOver')]: 2, [r('disclosed')]: 3},
		keys: 'ctrl+down',
		cursor: r('disclosed'),
	},
	{
		title: 'Ctrl+arrow goes over blanks to the next figure',
		before: {[r('received')]: 1, [r('unable.notHeld')]: 3},
		keys: 'ctrl+down',
		cursor: r('unable.notHeld'),
	},
	{
		title: 'Ctrl+arrow goes to the edge where nothing follows',
		keys: 'ctrl+right',
		cursor: r('received', 'total'),
	},
	{title: 'PgDn and PgUp', keys: 'pagedown pageup', cursor: r('received')},
	{
		title: 'Ctrl+PgDn opens the next table',
		keys: 'ctrl+pagedown',
		cursor: 'disputes/review/upheld',
	},
	{
		title: 'Alt+2 opens part 二, and the first time says how the keys count',
		keys: 'alt+2',
		cursor: 'disclosure/regulations/issued',
		notice: /按部分编号.*Alt\+6 第一至第六部分.*Alt\+7 或 F5 校验/,
	},
	{title: 'how the keys count is said once', keys: 'alt+4 alt+3', notice: /^$/},
	{
		title: 'Alt+1 opens the first part, and says once which key opens which',
		keys: 'down alt+1',
		cursor: r('carriedOver'),
		notice: /Alt\+1 至 Alt\+6 第一至第六部分/,
		also: (t, driven) => t.is(driven.desk().tab, 'overview'),
	},
	{title: 'Alt+4 opens part 四', keys: 'alt+4', cursor: 'disputes/review/upheld'},
	{title: 'each table keeps its cursor', keys: 'down alt+2 alt+3', cursor: r('carriedOver')},
	...['alt+7', 'f5', 'v'].map((key) => ({
		title: `${key} opens 校验`,
		keys: key,
		also: (t: import('ava').ExecutionContext, driven: Driven) =>
			t.is(driven.desk().tab, 'findings'),
	})),
	{
		title: 'Alt+7 opens 校验 and Esc returns',
		keys: 'down alt+7 esc',
		cursor: r('carriedOver'),
		also: (t, driven) => t.is(driven.desk().tab, 'requests'),
	},
	{
		title: 'in table 四 Enter goes down through the blocks, then to the next column',
		at: 'disputes/review/upheld',
		keys: '1 enter 2 enter 3 enter 4 enter',
		after: {
			'disputes/review/upheld': 1,
			'disputes/direct/upheld': 2,
			'disputes/afterReview/upheld': 3,
			'disputes/review/corrected': 4,
		},
		cursor: 'disputes/direct/corrected',
	},
	{
		title: 'in table 四 Tab goes on into the next block',
		at: 'disputes/review/pending',
		keys: '1 tab 2 tab',
		after: {'disputes/review/pending': 1, 'disputes/direct/upheld': 2},
		cursor: 'disputes/direct/corrected',
	},
	{
		title: 'in table 四 an arrow down goes to the next block',
		at: 'disputes/review/corrected',
		keys: 'down',
		cursor: 'disputes/direct/corrected',
	},
	{
		title: 'in table 二 down goes over the bands',
		at: 'disclosure/normativeDocuments/inForce',
		keys: 'down down',
		cursor: 'disclosure/penalties/decisions',
	},
	{
		title: 'up and down keep to their column over merged cells',
		at: 'disclosure/normativeDocuments/inForce',
		keys: 'down down down up up up',
		cursor: 'disclosure/normativeDocuments/inForce',
	},
	{title: 'go to an item', keys: 'g 三(三)4 enter', cursor: r('refused.thirdParty')},
	{
		title: 'go to an item with a column',
		keys: 'ctrl+g text:三（三）4␣商业 enter',
		cursor: r('refused.thirdParty', 'enterprise'),
	},
	{title: 'go to an item written in digits', keys: 'g 334 enter', cursor: r('refused.thirdParty')},
	{
		title: 'go to an item of another table',
		keys: 'g text:二（八） enter',
		cursor: 'disclosure/fees/amount',
	},
	{
		title: 'an item that is not there keeps the dialog open',
		keys: 'g 999 enter',
		cursor: r('received'),
		also: (t, driven) => t.is(driven.dialog()?.page, 'questions'),
	},
	{
		title: 'search finds a label in the column of the cursor',
		at: r('received', 'research'),
		keys: '/ text:重复申请 enter',
		cursor: r('declined.repeated', 'research'),
	},
	{
		title: 'an input method’s ／ searches too',
		keys: 'text:／ text:重复申请 enter',
		cursor: r('declined.repeated'),
	},
	{
		title: 'search finds figures, and n goes to the next',
		before: {[r('received')]: 451, [r('disclosed')]: 45},
		keys: 'ctrl+f 45 enter n',
		cursor: r('disclosed'),
	},
	// Blocks
	{
		title: 'Shift+arrows select and Delete clears the block',
		before: {
			[r('received')]: 1,
			[r('received', 'enterprise')]: 2,
			[r('carriedOver')]: 3,
			[r('carriedOver', 'enterprise')]: 4,
		},
		keys: 'shift+down shift+right delete',
		after: {
			[r('received')]: null,
			[r('received', 'enterprise')]: null,
			[r('carriedOver')]: null,
			[r('carriedOver', 'enterprise')]: null,
		},
	},
	{
		title: 'a cleared block is one undo',
		before: {[r('received')]: 1, [r('carriedOver')]: 3},
		keys: 'shift+down delete ctrl+z',
	},
	{
		title: 'Ctrl+A selects the table',
		before: {[r('received')]: 1, [r('other.rest', 'research')]: 3},
		keys: 'ctrl+a delete',
		after: {[r('received')]: null, [r('other.rest', 'research')]: null},
	},
	{
		title: 'copy and paste a figure',
		before: {[r('received')]: 12},
		keys: 'ctrl+c down down ctrl+v',
		after: {[r('disclosed')]: 12},
	},
	{
		title: 'copy and paste a block, after the preview',
		before: {[r('received')]: 1, [r('received', 'enterprise')]: 2},
		keys: 'shift+right ctrl+c down home ctrl+v enter',
		after: {[r('carriedOver')]: 1, [r('carriedOver', 'enterprise')]: 2},
	},
	{
		title: 'cut moves a figure',
		before: {[r('received')]: 12},
		keys: 'ctrl+x down ctrl+v',
		after: {[r('received')]: null, [r('carriedOver')]: 12},
	},
	{
		title: 'one figure fills a selected block',
		before: {[r('received')]: 7},
		keys: 'ctrl+c down shift+down ctrl+v',
		after: {[r('carriedOver')]: 7, [r('disclosed')]: 7},
	},
	{
		title: 'Ctrl+D fills down',
		before: {[r('received')]: 7},
		keys: 'shift+down shift+down ctrl+d',
		after: {[r('carriedOver')]: 7, [r('disclosed')]: 7},
	},
	{
		title: 'Ctrl+D on one cell takes the figure above',
		before: {[r('received')]: 7},
		keys: 'down ctrl+d',
		after: {[r('carriedOver')]: 7},
	},
	{
		title: 'Ctrl+R fills right and leaves totals alone',
		before: {[r('received')]: 7},
		keys: 'shift+end ctrl+r',
		after: {
			[r('received', 'enterprise')]: 7,
			[r('received', 'research')]: 7,
			[r('received', 'nonprofit')]: 7,
			[r('received', 'legalService')]: 7,
			[r('received', 'otherOrganisation')]: 7,
		},
	},
	// Undo
	{
		title: 'undo takes a figure back and goes there',
		before: {[r('received')]: 12},
		keys: '5 enter down ctrl+z',
		cursor: r('received'),
		notice: /已撤销：一、本年新收.*自然人 恢复为 12/,
	},
	{title: 'undo to blank says so', keys: '5 enter ctrl+z', after: {}, notice: /恢复为空白/},
	{title: 'redo brings it again', keys: '5 enter ctrl+z ctrl+y', after: {[r('received')]: 5}},
	{
		title: 'undo has no end',
		keys: '1 enter 2 enter 3 enter ctrl+z ctrl+z ctrl+z',
		cursor: r('received'),
	},
	{
		title: 'a new figure ends what could be redone',
		keys: '5 enter ctrl+z 6 enter ctrl+y',
		after: {[r('received')]: 6},
	},
	{
		title: 'Ctrl+Z while typing gives up what is typed',
		before: {[r('received')]: 12},
		keys: '5 ctrl+z',
	},
	// The rest
	{
		title: 'a remark is typed and kept',
		before: {[r('received')]: 22},
		keys: 'r text:其中网络3件 enter',
		also: (t, driven) => t.is(driven.entry(r('received')).remark, '其中网络3件'),
	},
	{
		title: 'a remark goes with the figure it was written for, and that is said',
		keys: 'text:22（其中修订16件） enter up 23 enter',
		also: (t, driven) => {
			t.deepEqual(driven.entry(r('received')), {value: 23});
			t.regex(driven.notice(), /原备注“其中修订16件”.*Ctrl\+Z 撤销/);
			driven.keys('ctrl+z');
			t.deepEqual(driven.entry(r('received')), {value: 22, remark: '其中修订16件'});
		},
	},
	{
		title: 'another figure with words of its own takes those',
		keys: 'text:22（甲） enter up text:23（乙） enter',
		notice: /原备注“甲”/,
		also: (t, driven) => t.deepEqual(driven.entry(r('received')), {value: 23, remark: '乙'}),
	},
	{
		title: 'the same figure typed again keeps its remark',
		keys: 'text:22（甲） enter up 22 enter',
		notice: /^$/,
		also: (t, driven) => t.deepEqual(driven.entry(r('received')), {value: 22, remark: '甲'}),
	},
	{
		title: 'a remark written on a blank cell waits for its figure',
		keys: 'r text:待核 enter up 5 enter',
		notice: /^$/,
		also: (t, driven) => t.deepEqual(driven.entry(r('received')), {value: 5, remark: '待核'}),
	},
	{
		title: 'F2 keeps the remark in the text',
		keys: 'text:22（甲） enter up f2 home delete delete 31 enter',
		notice: /^$/,
		also: (t, driven) => t.deepEqual(driven.entry(r('received')), {value: 31, remark: '甲'}),
	},
	{
		title: 'a 核对数 typed over another drops its words too',
		at: r('received', 'total'),
		keys: 'text:22（甲） enter',
		also: (t, driven) => {
			driven.dispatch({type: 'goTo', address: r('received', 'total')}).keys('23 enter');
			t.deepEqual(driven.entry(r('received', 'total')), {value: null, stated: 23});
			t.regex(driven.notice(), /原备注“甲”/);
		},
	},
	{
		title: 'a pasted figure drops a stale remark and says so',
		keys: 'text:22（甲） enter up',
		also: (t, driven) => {
			driven.dispatch({type: 'paste', text: '23', time: '2026-01-05T09:00:00.000Z'});
			t.deepEqual(driven.entry(r('received')), {value: 23});
			t.regex(driven.notice(), /原备注“甲”/);
		},
	},
	...(['①', '²', '⁷', '₁', '⒈'] as const).map((mark) => ({
		title: `12${mark} never becomes another figure`,
		keys: `12${mark} enter`,
		also: (t: import('ava').ExecutionContext, driven: Driven) =>
			t.true([null, 12].includes(driven.entry(r('received')).value)),
	})),
	{
		title: '12① is 12 with its mark as remark',
		keys: '12① enter',
		also: (t, driven) => t.deepEqual(driven.entry(r('received')), {value: 12, remark: '①'}),
	},
	...(['ⓐ', 'ⓛ', '①', '⁷', 'ﬀ'] as const).map((sign) => ({
		title: `${sign} is no key of the grid`,
		keys: sign,
		also: (t: import('ava').ExecutionContext, driven: Driven) => {
			t.is(driven.dialog(), undefined);
			t.is(driven.draft().revision, 0);
		},
	})),
	{
		title: 'a remark taken out in F2 is gone',
		before: {[r('received')]: 2},
		keys: 'r text:甲 enter up f2 backspace backspace backspace enter',
		also: (t, driven) => t.deepEqual(driven.entry(r('received')), {value: 2}),
	},
	{
		title: 'Ctrl+S says that everything is saved',
		keys: '5 enter ctrl+s',
		after: {[r('received')]: 5},
		notice: /已全部保存（第 1 次修改）/,
	},
	{
		title: 'Ctrl+S while typing takes the figure first',
		keys: '5 ctrl+s',
		after: {[r('received')]: 5},
		notice: /已全部保存/,
	},
	{
		title: 'a key of the grid while typing waits until the figure is good',
		keys: '5 x ctrl+s',
		also: (t, driven) => t.is(driven.desk().editor?.text, '5x'),
	},
	{
		title: 'Ctrl+C copies and never ends',
		keys: 'ctrl+c',
		also: (t, driven) => t.is(driven.session().ended, undefined),
	},
	{title: 'Ctrl+C elsewhere says how to quit', keys: '5 ctrl+c', notice: /退出请按 Ctrl\+Q/},
	{title: 'Ctrl+Q ends', keys: 'ctrl+q', also: (t, driven) => t.true(driven.session().ended)},
	{title: ':q ends', keys: ': q enter', also: (t, driven) => t.true(driven.session().ended)},
	{
		title: 'an input method’s ： and Chinese name open a command',
		keys: 'text:： text:校验列表 enter',
		also: (t, driven) => t.is(driven.desk().tab, 'findings'),
	},
	{
		title: 'a command by pinyin initials',
		before: {[r('received')]: 1},
		keys: '5 enter : cx enter',
		notice: /恢复为 1/,
	},
	{
		title: 'a command that does not apply says so and does nothing',
		keys: ': text:恢复 enter',
		notice: /此处不能用“恢复”/,
	},
	{
		title: 'a key that has nothing to do says so',
		keys: 'f8',
		notice: /没有须更正、待说明或提示事项/,
	},
	{title: 'nothing to undo is said', keys: 'ctrl+z', notice: /没有可撤销的修改/},
	{title: 'nothing to accept is said', keys: 'a', notice: /没有唯一的建议数/},
	{
		title: 'the mouse is switched off and on',
		keys: 'f7',
		notice: /鼠标已关闭/,
		also: (t, driven) => t.false(driven.session().mouse),
	},
	{
		title: '补 0 asks, says how many, and is one undo',
		before: {[r('received')]: 3},
		keys: 'z',
		also(t, driven) {
			const dialog = driven.dialog();
			t.is(dialog?.page, 'choice');
			driven.keys('enter');
			t.is(driven.value(r('carriedOver')), null, 'a careless Enter fills nothing');
			driven.keys('z up up enter');
			t.is(driven.value(r('carriedOver')), 0);
			t.is(driven.value('disclosure/fees/amount'), null);
			driven.keys('z up enter');
			t.is(driven.value('disclosure/fees/amount'), 0);
			t.is(driven.desk().checked.blanks.length, 0);
			driven.keys('ctrl+z ctrl+z');
			t.deepEqual(driven.draft().figures, {[r('received')]: {value: 3}});
		},
	},
];

for (const {title, before = {}, at, keys, after = {}, cursor, notice, also} of cases) {
	test(title, (t) => {
		const driven = fill(before, at).keys(keys);
		for (const [address, figure] of Object.entries({...before, ...after})) {
			const entry = driven.entry(address);
			if (!(address.endsWith('/total') && also))
				t.is(entry.value ?? entry.stated ?? null, figure, address);
		}

		if (Object.keys(after).length > 0)
			t.deepEqual(
				Object.keys(driven.draft().figures).filter((one) => !(one in before) && !(one in after)),
				[],
			);
		if (cursor) t.is(driven.cursor(), cursor);
		if (notice) t.regex(driven.notice(), notice);
		also?.(t, driven);
		if (!cursor && !notice && !also && Object.keys({...before, ...after}).length === 0) t.fail();
	});
}

test('a refused save changes nothing and brings back what was typed, with the reason', (t) => {
	const driven = fill({[r('received')]: 12});
	driven.drafts.full = true;
	driven.keys('7 enter');
	t.is(driven.value(r('received')), 12);
	t.is(driven.draft().revision, 0);
	t.is(driven.desk().editor?.text, '7');
	t.is(driven.desk().editor?.why?.key, 'draft.diskFull');
	t.is(driven.cursor(), r('received'));
	driven.drafts.full = false;
	driven.keys('enter');
	t.is(driven.value(r('received')), 7);
	t.is(driven.draft().revision, 1);
});

test('a refused save of a whole block changes nothing', (t) => {
	const driven = fill({[r('received')]: 1, [r('carriedOver')]: 2});
	driven.drafts.full = true;
	driven.keys('shift+down delete');
	t.is(driven.value(r('received')), 1);
	t.is(driven.value(r('carriedOver')), 2);
	t.regex(driven.notice(), /磁盘空间不足/);
	t.is(driven.desk().history.done.length, 0);
});

test('a draft opened again goes on where it was, and undo reaches back over the restart', (t) => {
	const driven = fill().keys('5 enter 6 enter');
	driven.dispatch({type: 'goToStart'});
	t.is(driven.ground(), 'start');
	driven.keys('enter');
	t.is(driven.cursor(), r('carriedOver'));
	driven.keys('ctrl+z ctrl+z');
	t.deepEqual(driven.draft().figures, {});
});

test('the one wrong cell is accepted by one key, and taken back by one', (t) => {
	const clean = report('suqian-city-2024');
	const driven = fill({...clean, [r('partlyDisclosed')]: 426}, r('received'), {noLastYear: '首年'});
	t.true(driven.desk().checked.results.some(({status}) => status === 'fail'));
	driven.keys('f8');
	t.is(driven.cursor(), r('partlyDisclosed'));
	driven.keys('a');
	t.is(driven.value(r('partlyDisclosed')), 462);
	t.false(
		driven.desk().checked.results.some(({status, level}) => status === 'fail' && level === 'must'),
	);
	t.is(driven.draft().revision, 1);
	driven.keys('ctrl+z');
	t.is(driven.value(r('partlyDisclosed')), 426);
});

test('where several cells could be wrong nothing is guessed: the clerk picks one', (t) => {
	const clean = report('suqian-city-2024');
	const driven = fill(
		{
			...clean,
			'disputes/review/upheld': (clean['disputes/review/upheld'] ?? 0) + 3,
		},
		'disputes/review/upheld',
		{noLastYear: '首年'},
	);
	driven.keys('f8 f8 a');
	const dialog = driven.dialog();
	t.is(dialog?.page, 'choice');
	t.is(driven.draft().revision, 0);
	driven.keys('enter');
	t.is(driven.draft().revision, 0);
	driven.keys('a down enter');
	t.is(driven.draft().revision, 1);
	t.is(driven.desk().history.steps.at(-1)?.how, 'accepted');
	t.false(
		shownFindings(driven.desk()).some(({status, level}) => status === 'fail' && level === 'must'),
	);
});

test('a finding is copied as a sentence that names unit, place and figures', (t) => {
	const driven = fill({...report('suqian-city-2024'), [r('partlyDisclosed')]: 426});
	driven.keys('alt+7 ctrl+c');
	const request = driven.asked.at(-1);
	t.regex(request?.type === 'copy' ? request.text : '', /^测试市某局 2024年度.*部分公开.*426.*462/);
});

test('b goes from blank to blank, and blanks are progress, not findings', (t) => {
	const driven = fill({[r('received')]: 1, [r('received', 'enterprise')]: 2});
	t.deepEqual(
		shownFindings(driven.desk()).filter(({status}) => status === 'fail'),
		[],
	);
	driven.keys('b');
	t.is(driven.cursor(), r('received', 'research'));
	driven.keys('b');
	t.is(driven.cursor(), r('received', 'nonprofit'));
	driven.keys('B B');
	t.is(driven.cursor(), 'disclosure/fees/amount');
});

test('F8 has a second way and Shift+F8 goes back', (t) => {
	const driven = fill({[r('received', 'total')]: 5, 'disputes/review/total': 7}, r('disclosed'));
	driven.dispatch({type: 'fillZeros', where: 'everywhere', time: ''});
	driven.keys('f8');
	const first = driven.cursor();
	driven.keys(']');
	const second = driven.cursor();
	t.not(first, second);
	driven.keys('shift+f8');
	t.is(driven.cursor(), first);
	driven.keys('[');
	t.not(driven.cursor(), first);
});
