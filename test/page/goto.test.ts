import test from 'ava';
import {fill} from './drive.ts';

const from = 'requests/disclosed/person';
const ways: Array<[typed: string, to: string]> = [
	['三(三)4␣商业企业', 'requests/refused.thirdParty/enterprise'],
	['三（三）4　商业企业', 'requests/refused.thirdParty/enterprise'],
	['三(三)4商业企业', 'requests/refused.thirdParty/enterprise'],
	['334␣总计', 'requests/refused.thirdParty/total'],
	['334', 'requests/refused.thirdParty/person'],
	['重复申请␣科研', 'requests/declined.repeated/research'],
	['重复申请科研机构', 'requests/declined.repeated/research'],
	['商业企业', 'requests/disclosed/enterprise'],
	['法律服务', 'requests/disclosed/legalService'],
	['行政处罚', 'disclosure/penalties/decisions'],
	['未审结', 'disputes/review/pending'],
];

for (const [typed, to] of ways)
	test(`g takes ${typed}`, (t) => {
		const driven = fill({}, from).keys('g').keys(`text:${typed} enter`);
		t.is(driven.cursor(), to);
		t.is(driven.dialog(), undefined);
	});

test('an item or a column that is not there is named, and nothing moves', (t) => {
	for (const typed of ['三(九)1', '三(三)4␣国有企业', '甲乙丙']) {
		const driven = fill({}, from).keys(`g text:${typed} enter`);
		t.is(driven.questions().fields[0]?.why?.key, 'session.noSuchItem');
		t.is(driven.cursor(), from);
	}
});

test('Ctrl+F finds the heads of columns, from the row of the cursor', (t) => {
	const driven = fill({}, from).keys('ctrl+f text:商业 enter');
	t.is(driven.cursor(), 'requests/disclosed/enterprise');
	const other = fill({}, from).keys('ctrl+f text:纠正 enter');
	t.is(other.cursor(), 'disputes/review/corrected');
	const decisions = fill({}, from).keys('ctrl+f text:收费金额 enter');
	t.is(decisions.cursor(), 'disclosure/fees/amount');
});
