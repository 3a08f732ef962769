import {tally} from '../../../check/tally.ts';
import type {Draft, ReviewMark} from '../../../draft/draft.ts';
import {paragraphsOf, partIds} from '../../../draft/paragraph.ts';
import {plainTime} from '../../../draft/plain-time.ts';
import {mentionsOf} from '../../../report/mentions-of.ts';
import {piecesOf} from '../../../report/pieces-of.ts';
import {markWords, stageWords} from '../../../report/review/review-lines.ts';
import {type ReviewState, reviewState} from '../../../report/review/review-state.ts';
import type {ReviewStep} from '../../../report/review/review-steps.ts';
import {type Sources, sourcesOf} from '../../../report/sources.ts';
import {say} from '../../../text/say.ts';
import type {ExportSubject} from '../kind.ts';
import type {ReviewSheet, SheetStep} from './review-sheet.ts';

/** The 审签单 of a draft: what is looked at, and a box for each who looks. */
export function reviewSheetOf(subject: ExportSubject): {make: 'sheet'; sheet: ReviewSheet} {
	const {draft, form, rules, checked, forms = [], codes, time = '', reviewSteps = []} = subject;
	const {header, revision} = draft;
	const {unit, year, lastYear} = header;
	const shown = {dataCode: codes?.figures ?? '', fullCode: codes?.full ?? ''};
	const state = reviewState(reviewSteps, header, shown);
	const sources = sourcesOf(
		draft,
		form,
		forms.find(({id}) => id === lastYear?.form),
	);
	const counts = tally(checked, rules);
	const filled = form.cells.length - counts.blanks;
	return {
		make: 'sheet',
		sheet: {
			title: '政府信息公开工作年度报告审签单',
			rows: [
				['单位', unit],
				['年度', `${year}年度`],
				['适用格式', form.basis.document],
				['稿次', draftWords(state, revision)],
				['数据校验码', shown.dataCode],
				['全文校验码', shown.fullCode],
				['打印时间', plainTime(time)],
				['正文', textWords(draft, sources)],
				['统计表', `共 ${form.cells.length} 格，已填 ${filled} 格，未填 ${counts.blanks} 格`],
				[
					'校验',
					`须更正 ${counts.must}　待说明 ${counts.explain}（已说明 ${counts.explained}）　提示 ${counts.hint}　未能校验 ${counts.unchecked}`,
				],
				['信息处理费', feesWords(draft)],
				...reviewSteps
					.filter(({secrecy}) => secrecy)
					.map(({name}) => [name, secrecyWords(state.done.get(name))] as const),
			],
			steps: reviewSteps.map((step) => stepOf(step, state.done.get(step.name))),
			foot: '本单记录审签过程，供打印后签名，不是电子签名；校验码相符，说明所审的就是这一稿：gouji review 草稿 --code 校验码。',
		},
	};
}

function draftWords(state: ReviewState, revision: number): string {
	return `${stageWords(state, 'zh')}　第 ${revision} 次修改`;
}

// Figures that stand in the text by hand are counted: nobody but the readers compares those that are not tied.
function textWords({paragraphs}: Draft, sources: Sources): string {
	let characters = 0;
	let references = 0;
	let typed = 0;
	let tied = 0;
	let checked = 0;
	for (const {text, ties = []} of partIds.flatMap((part) => paragraphsOf(paragraphs, part))) {
		for (const piece of piecesOf(text, sources)) {
			const words = piece.kind === 'text' ? piece.text : piece.shown;
			characters += words.replaceAll(/\s/gu, '').length;
			if (piece.kind === 'reference') references += 1;
		}

		for (const {at, length} of mentionsOf(text, sources)) {
			typed += 1;
			const tie = ties.find((one) => one.at < at + length && at < one.at + one.length);
			if (tie?.means === 'none') checked += 1;
			else if (tie) tied += 1;
		}
	}

	return `${characters} 字，数字：引用 ${references} 个，手填 ${typed} 个（已对应 ${tied}，正文自有已核 ${checked}，未核 ${typed - tied - checked}）`;
}

function feesWords({header: {fees}}: Draft): string {
	if (fees === undefined) return '未填';
	if (fees === 'none') return '无';
	const {notices, total, paid} = fees;
	const yuan = (value: number | null) => (value === null ? '未填' : `${value.toFixed(2)} 元`);
	return `收费通知 ${notices ?? '未填'} 件，总金额 ${yuan(total)}，实收 ${yuan(paid)}`;
}

function secrecyWords(mark: ReviewMark | undefined): string {
	return mark
		? `${say('zh', `review.decision.${mark.decision}`)}　${mark.name}　${plainTime(mark.time).slice(0, 10)}`
		: say('zh', 'review.open');
}

function stepOf({name, does}: ReviewStep, mark: ReviewMark | undefined): SheetStep {
	if (!mark) return {name, does, opinion: '', by: '', date: ''};
	const {name: by, time} = mark;
	const opinion = markWords({...mark, name: '', time: ''}, 'zh')
		.replaceAll(/　{2,}/g, '　')
		.trim();
	return {name, does, opinion, by, date: plainTime(time).slice(0, 10)};
}
