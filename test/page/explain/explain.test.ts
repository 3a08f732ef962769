import test from 'ava';
import {shownFindings} from '../../../source/desk/shown-findings.ts';
import {fill, report, time} from '../drive.ts';

test('a finding is explained, lapses when its figures change, and returns with them', (t) => {
	const last = report('suqian-city-2023');
	const lastYear = {
		year: 2023,
		form: '2021',
		figures: Object.fromEntries(Object.entries(last).map(([address, value]) => [address, {value}])),
		origin: '2023.xlsx',
	};
	const inForce = 'disclosure/normativeDocuments/inForce';
	const driven = fill({...report('suqian-city-2024'), [inForce]: 600}, inForce, {lastYear});
	const explained = () => driven.desk().checked.summary.explained;
	const index = shownFindings(driven.desk()).findIndex(
		({status, level}) => status === 'fail' && level === 'explain',
	);
	driven.keys('alt+7').dispatch({type: 'point', target: {on: 'line', index}, how: 'once', time});
	t.is(explained(), 0);
	driven.keys('e');
	const {lines} = driven.questions();
	t.regex(JSON.stringify(lines), /相关数据?.*现行有效件数 600.*上年/);
	// A text typed where there is only something to choose is not swallowed without a word.
	t.is(driven.keys('text:上年漏登').questions().why?.key, 'session.choiceField');
	t.is(driven.keys('right').questions().why, undefined);
	driven.keys('left');
	t.is(driven.keys('enter enter').questions().fields[1]?.why?.key, 'session.wordsNeeded');
	driven.keys('text:…… enter');
	t.is(driven.questions().fields[1]?.why?.key, 'session.wordsNeeded');
	driven.keys('ctrl+u text:上年公布数有误 enter');
	t.is(explained(), 1);
	t.regex(driven.notice(), /已说明.*自动失效/);
	driven.keys('alt+2 700 enter');
	t.is(explained(), 0);
	driven.keys('ctrl+z');
	t.is(explained(), 1);
});
