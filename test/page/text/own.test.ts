import test from 'ava';
import {newView} from '../../../source/look/view.ts';
import {paintScreen} from '../../../source/pages.ts';
import {ownFigures} from '../../../source/report/own-figures.ts';
import {sourcesOf} from '../../../source/report/sources.ts';
import {type Driven, forms} from '../drive.ts';
import {writing} from './text.ts';

const texts = [
	'2024年，受理政府信息公开申请3525件，全市政府网站公开政府信息８６，０１２条。',
	'开展业务培训3次，培训3次以上的有2家。',
];
const header = {
	lastYear: {
		year: 2023,
		form: '2021',
		figures: {},
		origin: '上年',
		text: {overview: ['全市政府网站公开政府信息79000条，开展业务培训2次。']},
	},
};

function screen(driven: Driven): string[] {
	driven.dispatch({type: 'resize', columns: 100, rows: 24});
	const {lines} = paintScreen({color: false, wideAmbiguous: false}, driven.session(), newView());
	return lines.map((line) => line.replaceAll(/\u001B\[[\d;]*m/g, ''));
}

const own = (driven: Driven) => {
	const {draft, form, history} = driven.desk();
	const last = forms.find(({id}) => id === draft.header.lastYear?.form);
	return ownFigures(draft, sourcesOf(draft, form, last), history.steps);
};

test('the figures of the text alone are listed with last year’s, source and who checked them', (t) => {
	const driven = writing(texts, {header});
	t.deepEqual(
		own(driven).map(({words, number, last}) => [number, words, last]),
		[
			[1, '８６，０１２条', '79000条'],
			[2, '3次', '2次'],
			[2, '3次', undefined],
			[2, '2家', undefined],
		],
	);
	driven.keys('w x e text:网站后台统计 enter');
	const [, second, third] = own(driven);
	t.is(second!.checked, undefined, 'x went on to the next, and e names that one');
	t.is(second!.source, '网站后台统计');
	t.is(third!.source, undefined, 'the same words again are another figure');
	t.truthy(own(driven)[0]!.checked?.time);
	const shown = screen(driven);
	t.true(shown.some((line) => line.includes('已核1/4')));
	t.true(shown.some((line) => /一2 +3次 +开展业务培训3次.*上年 2次 +有来源 +未核/.test(line)));
	t.true(shown.some((line) => line.includes('来源：网站后台统计')));
	driven.keys('enter');
	t.is(driven.desk().text.figure, texts[1]!.indexOf('3次'), 'Enter goes to the figure');
});

test('a mark and a source go with an undo, and lapse with the figure', (t) => {
	const driven = writing(texts.slice(1), {header});
	driven.keys('w x x');
	t.deepEqual(
		own(driven).map(({checked}) => checked !== undefined),
		[true, true, false],
	);
	driven.keys('up x esc');
	t.is(own(driven)[1]!.checked, undefined, 'x on a checked one takes it back');
	driven.keys('ctrl+z ctrl+z');
	t.deepEqual(
		own(driven).map(({checked}) => checked !== undefined),
		[true, false, false],
	);
	driven.keys('w e text:签到表 enter esc');
	t.is(own(driven)[0]!.source, '签到表');
	// Behind the digit: 3次 becomes 35次.
	driven.keys('esc enter home').dispatch({type: 'caret', to: 'right'});
	for (let step = 0; step < 6; step++) driven.dispatch({type: 'caret', to: 'right'});
	driven.keys('text:5 esc');
	t.is(own(driven)[0]!.words, '35次');
	t.is(own(driven)[0]!.source, undefined, 'another figure has another source');
	driven.keys('ctrl+z');
	t.is(own(driven)[0]!.source, '签到表', 'the source is that of the figure that is back');
});
