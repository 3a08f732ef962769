import test from 'ava';
import {resolveResult, resolveWord} from '../../source/ledger/resolve-value.ts';
import type {ValueKind} from '../../source/ledger/role.ts';
import {wordBook} from '../../source/ledger/word-book.ts';
import {words} from './taken-of.ts';

const book = wordBook(words);

const known: ReadonlyArray<[kind: ValueKind, word: string, id: string]> = [
	['type', '自然人', 'person'],
	['type', '自然人 ', 'person'],
	['type', '法人或其他组织-商业企业', 'enterprise'],
	['type', '法人或其他组织（社会公益组织）', 'nonprofit'],
	['type', '法人或其他组织-其他', 'otherOrganisation'],
	['result', '（一）予以公开', 'disclosed'],
	['result', '三（一）予以公开', 'disclosed'],
	['result', '（三）不予公开-7.属于行政执法案卷', 'refused.enforcementFile'],
	['result', '不予公開：國家秘密', 'refused.stateSecret'],
	['result', '（四）无法提供-1.本机关不掌握相关政府信息', 'unable.notHeld'],
	['result', '（六）其他处理-3.其他', 'other.rest'],
	['result', '（六）其他处理3.其他', 'other.rest'],
	['result', '（五）不予处理2.重复申请', 'declined.repeated'],
	['type', '法人或其他组织1.商业企业', 'enterprise'],
	['result', '３．危及“三安全一稳定”', 'refused.security'],
	['result', '属于三类内部事物信息', 'refused.internalAffairs'],
	['review', '驳回诉讼请求', 'upheld'],
	['suit', '驳回起诉', 'other'],
	['suitKind', '复议后', 'afterReview'],
];

test('a word is known whatever its numbering, brackets, width, script, group and one slip', (t) => {
	for (const [kind, word, id] of known)
		t.deepEqual(resolveWord(kind, word, book), {is: 'known', id}, word);
});

const asked: ReadonlyArray<[kind: ValueKind, word: string, propose?: string]> = [
	['type', '法人'],
	['type', '律所', 'legalService'],
	['type', '高校', 'research'],
	['type', '自然人、企业', 'person'],
	['type', '有限责任公司分公司'],
	['result', '不予公开'],
	['result', '其他', 'other.rest'],
	['result', '咨询', 'none'],
	['result', '加工分析', 'unable.needsCreation'],
	['result', '行政查询', 'refused.administrativeQuery'],
	['result', '不属于国家秘密'],
	['result', '见答复书'],
	['result', '属于四类内部事务信息'],
	['review', '调解'],
];

test('a group, a judgement and an unknown word are asked, with what is proposed', (t) => {
	for (const [kind, word, propose] of asked) {
		const resolved = resolveWord(kind, word, book);
		t.is(resolved.is, 'asked', word);
		t.is(resolved.is === 'asked' ? resolved.propose : '', propose, word);
	}
});

const pairs: ReadonlyArray<[result: string, detail: string, id: string | undefined]> = [
	['不予公开', '第三方不同意', 'refused.thirdParty'],
	['不予公开', '行政查询', 'refused.administrativeQuery'],
	['无法提供', '需加工汇总', 'unable.needsCreation'],
	['其他', '终止办理', undefined],
	['其他', '其他', 'other.rest'],
	['不予处理', '国家秘密', undefined],
	['区分处理', '部分公开、部分不掌握', 'partlyDisclosed'],
	['部分公开', '其余涉第三方', 'partlyDisclosed'],
	['予以公开', '已主动公开，告知途径', 'disclosed'],
	['公开', '不掌握', undefined],
	['公开', '其中属于国家秘密的不公开', undefined],
	['信息不存在', '', 'unable.notHeld'],
	['非本机关', '告知向其他机关申请', 'unable.notHeld'],
];

test('a detail is read within the group beside it, and what contradicts is asked', (t) => {
	for (const [result, detail, id] of pairs) {
		const resolved = resolveResult(result, detail, book);
		t.is(resolved.is === 'known' ? resolved.id : undefined, id, `${result}|${detail}`);
	}
});

test('no slip leads from one result to its sibling', (t) => {
	const lists = Object.entries(words.values.result);
	for (const [id, list] of lists)
		for (const word of list)
			for (let at = 0; at < word.length; at++) {
				const slipped = `${word.slice(0, at)}某${word.slice(at + 1)}`;
				const resolved = resolveWord('result', slipped, book);
				if (resolved.is === 'known') t.is(resolved.id, id, slipped);
			}
});

test('what the office has answered goes before what is shipped, with its detail or without', (t) => {
	const own = wordBook(words, {
		values: {
			result: {'其他|终止办理': 'other.notCorrected', 公开: 'partlyDisclosed'},
			type: {法人: 'enterprise'},
		},
	});
	t.like(resolveResult('其他', '终止办理', own), {id: 'other.notCorrected'});
	t.like(resolveWord('result', '（公开）', own), {id: 'partlyDisclosed'});
	t.like(resolveWord('type', '法人', own), {id: 'enterprise'});
	t.like(resolveResult('公开', '不掌握', own), {id: 'partlyDisclosed'});
	const bare = wordBook(words, {values: {result: {终止办理: 'other.feeUnpaid'}}});
	t.like(resolveResult('其他', '终止办理', bare), {id: 'other.feeUnpaid'});
});
