import test from 'ava';
import {newView} from '../../../source/look/view.ts';
import {paintScreen} from '../../../source/pages.ts';
import {type Driven, fill, report} from '../drive.ts';
import {screenOf} from '../screen-of.ts';

const partly = 'requests/partlyDisclosed/person';
const licences = 'disclosure/licences/decisions';
const coloured = (driven: Driven, color = true) =>
	paintScreen({color, wideAmbiguous: false}, driven.session(), newView()).lines.join('\n');

test('where few cells are blank each has a faint mark, and a new draft is not full of them', (t) => {
	const figures = report('suqian-city-2024');
	delete figures[partly];
	const driven = fill(figures, 'requests/received/person');
	for (const [columns, rows] of [
		[60, 20],
		[120, 40],
	] as const) {
		const row = screenOf(driven, columns, rows)
			.split('\n')
			.find((line) => /（二）部分公/.test(line))!;
		t.regex(row, /│ +_[ !]│ +\d+ │/);
	}

	t.notRegex(screenOf(fill(), 120, 40), /_ │/);
});

test('digits stand by threes where that is chosen, and are typed and kept without', (t) => {
	const driven = fill({[licences]: 11_398_889, 'disclosure/fees/amount': 96_171.6252}, licences);
	t.regex(screenOf(driven, 120, 40), /11398889/);
	driven.keys('ctrl+k text:千分位 enter');
	t.like(driven.asked.at(-1), {type: 'keepSettings', settings: {grouped: true}});
	for (const [columns, rows] of [
		[60, 20],
		[80, 24],
		[200, 50],
	] as const) {
		t.regex(screenOf(driven, columns, rows), /11,398,889/);
	}

	t.regex(screenOf(driven, 120, 40), /96,171\.6252/);
	driven.keys('f2 end backspace enter');
	t.is(driven.value(licences), 1_139_888);
	t.regex(screenOf(driven, 80, 24), /1,139,888/);
});

test('without colours, and with nothing faint, by a command that is kept; NO_COLOR stays without', (t) => {
	const driven = fill({...report('suqian-city-2024'), [partly]: 426}, partly);
	const colours = /\u001B\[3[1-6]m/;
	t.regex(coloured(driven), colours);
	driven.keys('ctrl+k text:显示样式 enter');
	t.regex(driven.notice(), /不用暗淡字/);
	t.regex(coloured(driven), colours);
	t.notRegex(coloured(driven), /\u001B\[2m/);
	t.notRegex(coloured(driven, false), colours);
	driven.keys('ctrl+k text:显示样式 enter');
	t.like(driven.asked.at(-1), {type: 'keepSettings', settings: {theme: 'plain'}});
	t.notRegex(coloured(driven), colours);
	driven.keys('ctrl+k text:显示样式 enter');
	t.regex(coloured(driven), colours);
});

test('every list says which of how many is chosen', (t) => {
	const driven = fill(
		{...report('suqian-city-2024'), [partly]: 426, 'requests/received/person': 1.5},
		partly,
	);
	driven.keys('ctrl+f text:公开 down');
	t.regex(screenOf(driven, 80, 24), /── 查找.* 2\/\d+ ──/);
	driven.keys('esc ctrl+k down');
	t.regex(screenOf(driven, 80, 24), /── 命令.* 2\/\d+ ──/);
	driven.keys('esc v down');
	t.regex(screenOf(driven, 80, 24), /^ 2\/\d+　须更正/m);
	driven.keys('esc z down');
	t.notRegex(screenOf(driven, 80, 24), /undefined/);
});
