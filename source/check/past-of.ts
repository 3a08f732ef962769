import type {TextChange} from '../draft/change-text.ts';
import type {Fees} from '../draft/draft.ts';
import type {ParagraphId, PartId} from '../draft/paragraph.ts';
import type {CellChange, Change, HeaderChange, Step} from '../draft/transaction.ts';
import type {Address, Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {type Language, type Message, say} from '../text/say.ts';
import {partsInHistory, pastOfText} from './past-text.ts';
import {saySource} from './say-source.ts';

/** One accepted change as people read it, on the screen and without one. */
export type Past = {
	revision: number;
	/** ISO 8601. */
	time: string;
	who?: string;
	/** 填写, 粘贴, 导入（年报.xlsx，工作表“三”，D7）, 撤销第 3 次（填写） … */
	how: Message;
	/** `三（一）予以公开 · 自然人 12 → 21`; of several cells the first and how many; in the past of a cell without its name. */
	what: string;
};

/**
The accepted changes of a draft, or those of one of its cells, oldest first: when, who, how, what, from → to, where from.

@param address - of the cell; absent: the whole draft
*/
export function pastOf(
	steps: readonly Step[],
	form: Form,
	language: Language,
	address?: Address,
): Past[] {
	const parts = partsInHistory(steps);
	const byRevision = new Map(steps.map((step) => [step.revision, step]));
	return steps.flatMap((step): Past[] => {
		const cells = step.changes.filter((change): change is CellChange => 'address' in change);
		const here = address === undefined ? cells : cells.filter((one) => one.address === address);
		if (address !== undefined && here.length === 0) return [];
		const {revision, time, who, of} = step;
		const how = howOf(step, here, of === undefined ? undefined : byRevision.get(of), language);
		const what = [
			whatOf(step, here, form, language, address !== undefined),
			address === undefined ? textOf(step, parts, form, language) : '',
			step.because,
		]
			.filter(Boolean)
			.join('  ');
		return [{revision, time, ...(who && {who}), how, what}];
	});
}

function howOf(
	step: Step,
	here: readonly CellChange[],
	meant: Step | undefined,
	language: Language,
): Message {
	const {how, from, of, changes} = step;
	const source = here.find(({field}) => field === 'source')?.after;
	// Of several cells the file alone is named.
	const cells = new Set(here.map((one) => one.address)).size;
	if (how === 'imported' && cells > 1 && from !== undefined)
		return {key: 'past.importedFrom', values: {source: from}};
	if (how === 'imported' && typeof source === 'string')
		return {key: 'past.importedFrom', values: {source: saySource(source, language)}};
	if (how === 'typed' && of !== undefined) return {key: 'past.broughtBack', values: {revision: of}};
	if ((how === 'undo' || how === 'redo') && of !== undefined)
		return {
			key: `past.${how}`,
			values: {revision: of, how: meant ? say(language, howKey(meant)) : ''},
		};
	return {key: howKey({how, changes})};
}

// What is loaded or declared of last year is kept in the header, and is no detail of the return.
function howKey({how, changes}: Pick<Step, 'how' | 'changes'>): Message['key'] {
	const headers = changes.flatMap((one) => ('header' in one ? [one] : []));
	if (how !== 'header' || headers.length < changes.length) return `how.${how}`;
	const given = headers.find(({after}) => after !== undefined) ?? headers[0];
	if (given?.header === 'lastYear') return 'past.lastYear';
	return given?.header === 'noLastYear' ? 'past.noLastYear' : `how.${how}`;
}

function whatOf(
	{changes}: Step,
	here: readonly CellChange[],
	form: Form,
	language: Language,
	isOfCell: boolean,
): string {
	const [only, ...others] = new Set(here.map(({address}) => address));
	if (only === undefined) return otherWords(changes, language);
	const cell = form.cell.get(only);
	const label = cell ? labelOf(cell) : only;
	if (others.length > 0)
		return say(language, 'line.cells', {first: label, count: others.length + 1});
	return [isOfCell ? '' : label, arrowOf(here, language)].filter(Boolean).join('  ');
}

function textOf(
	{changes}: Step,
	parts: ReadonlyMap<ParagraphId, PartId>,
	form: Form,
	language: Language,
): string {
	const texts = changes.filter((change): change is TextChange => 'paragraph' in change);
	return pastOfText(texts, parts, form, language);
}

function arrowOf(here: readonly CellChange[], language: Language): string {
	const figure = here.find(({field}) => field === 'value' || field === 'stated');
	const text = here.find(({field}) => field === 'text');
	const remark = here.find(({field}) => field === 'remark');
	const shown = (side: 'before' | 'after') => figure?.[side] ?? text?.[side] ?? '□';
	const arrow = figure || text ? `${shown('before')} → ${shown('after')}` : '';
	const {before = '□', after = '□'} = remark ?? {};
	const words = remark ? say(language, 'past.remark', {before, after} as never) : '';
	return [arrow, words].filter(Boolean).join('  ');
}

function otherWords(changes: readonly Change[], language: Language): string {
	const said = changes.flatMap((change): string[] => {
		if ('header' in change) return [headerWords(change, language)];
		if (!('explanation' in change)) return [];
		const {reason = '', words = ''} = change.after ?? {};
		return [[reason, words].filter(Boolean).join(say(language, 'check.comma'))];
	});
	return said.filter(Boolean).join(say(language, 'check.semicolon'));
}

function headerWords(change: HeaderChange, language: Language): string {
	switch (change.header) {
		case 'handedIn': {
			const last = change.after?.at(-1);
			return last ? say(language, 'line.handIn', {number: last.number, file: last.file}) : '';
		}

		case 'unconfirmed': {
			const told = change.after?.filter((one) => !change.before?.includes(one)) ?? [];
			return told
				.map(({code}) => say(language, `${code}Short`))
				.join(say(language, 'check.semicolon'));
		}

		case 'lastYear':
			return change.after?.origin ?? '';
		case 'noLastYear':
			return change.after ?? '';
		case 'fees': {
			const [before, after] = [change.before, change.after].map((fees) =>
				feesWords(fees, language),
			);
			return say(language, 'past.fees', {before, after} as never);
		}

		case 'review': {
			const mark = change.after?.at(-1);
			if (!mark) return '';
			const {step, name, opinion = '', decision} = mark;
			const decided = say(language, `past.review.${decision}`);
			return [step, decided, name, opinion].filter(Boolean).join('  ');
		}

		case 'ledger':
			return change.after?.file ?? '';
		case 'summed':
			return change.after?.title ?? '';
		default: {
			const {before, after} = change;
			return `${before ?? '□'} → ${after ?? '□'}`;
		}
	}
}

function feesWords(fees: Fees | 'none' | undefined, language: Language): string {
	if (fees === undefined) return '□';
	if (fees === 'none') return '无';
	const {notices, total, paid} = fees;
	return say(language, 'past.fee', {
		notices: notices ?? '□',
		total: total ?? '□',
		paid: paid ?? '□',
	});
}
