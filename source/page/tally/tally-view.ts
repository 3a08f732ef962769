import type {Desk} from '../../desk/desk.ts';
import {openDesk} from '../../desk/open-desk.ts';
import type {Session} from '../../desk/session.ts';
import {emptyDraft} from '../../draft/draft.ts';
import {isBookable} from '../../ledger/is-bookable.ts';
import {type Judged, judgeLedger} from '../../ledger/judge-ledger.ts';
import {findingLevels} from '../../ledger/ledger-finding.ts';
import {type Mapping, mergeMappings} from '../../ledger/mapping.ts';
import {lineRanges} from '../../ledger/places.ts';
import {lineKinds} from '../../ledger/taken.ts';
import {wordBook} from '../../ledger/word-book.ts';
import {workingDaysBy} from '../../ledger/work-calendar.ts';
import {say} from '../../text/say.ts';
import {questionWords} from './question-words.ts';
import type {Tally, TallyLine} from './state.ts';

/** A ledger as it is counted with the answers so far, and what the page shows of it. */
export type TallyView = {desk: Desk; judged: Judged; lines: readonly TallyLine[]; isWhole: boolean};

/** What a question about a column says already. */
const ofHeads = new Set<string>(['ledger.askHead', 'ledger.besideHead', 'ledger.sameHeads']);
const known = new WeakMap<Mapping, {desk: Desk | undefined; view: TallyView | undefined}>();

/** What the page shows: counted anew with each answer, and not with each key. */
export function tallyView(session: Session, own: Tally): TallyView | undefined {
	const before = known.get(own.answers);
	if (before && before.desk === session.desk) return before.view;
	const desk = tallyDesk(session, own);
	const view = desk && made(session, desk, own);
	known.set(own.answers, {desk: session.desk, view});
	return view;
}

/** The desk it goes into: the open one, or that of a draft which is not there yet. */
function tallyDesk(session: Session, {newDraft}: Tally): Desk | undefined {
	if (!newDraft) return session.desk;
	const draft = emptyDraft('', newDraft.form, newDraft.header);
	return openDesk(session, {draft, steps: [], readOnly: false});
}

function made(session: Session, desk: Desk, {given, answers, answered}: Tally): TallyView {
	const {taken, remembered, words, calendar} = given;
	const {unit, year} = desk.draft.header;
	const mapping = mergeMappings(remembered, answers);
	const judged = judgeLedger([taken], {
		year,
		unit,
		mapping,
		book: wordBook(words, mapping),
		workingDays: workingDaysBy(calendar),
	});
	const {language} = session;
	const finding = ({
		rule,
		lines,
		key,
		values,
		unchecked,
	}: Judged['findings'][number]): TallyLine => {
		const level = unchecked ? 'unchecked' : findingLevels[rule];
		const ranges = lineRanges(lines);
		const places = ranges.slice(0, 5).join(' ') + (ranges.length > 5 ? ' …' : '');
		const count = lines.length > 1 ? say(language, 'ledger.lines', {count: lines.length}) : '';
		const text = [`${say(language, key, values)}${count}`, places].filter(Boolean).join('  ');
		return {kind: 'finding', mark: level, words: text};
	};
	const tables = desk.form.sections.flatMap((section): TallyLine[] => {
		const own = desk.form.cells.filter(
			(cell) =>
				cell.section === section.id &&
				cell.kind !== 'total' &&
				judged.figures[cell.address] !== undefined,
		);
		const changed = own.filter(
			({address}) => desk.draft.figures[address]?.value !== judged.figures[address],
		).length;
		const values = {title: section.title, changed, same: own.length - changed};
		return own.length === 0 ? [] : [{kind: 'table', words: {key: 'session.tally.table', values}}];
	});
	const sheets = judged.sheets.map(({sheet, label}): TallyLine => {
		const kinds = lineKinds
			.filter((kind) => sheet.kinds[kind] > 0)
			.map((kind) => `${say(language, `ledger.kind.${kind}`)} ${sheet.kinds[kind]}`)
			.join(language === 'zh' ? '，' : ', ');
		return {
			kind: 'note',
			mark: 'faint',
			words: {key: 'ledger.read', values: {sheet: label, lines: sheet.read, kinds}},
		};
	});
	// Of an answered column the ledger is being read again.
	const waiting = judged.questions.filter(
		({asks}) => !('head' in asks) || answers.heads?.[asks.head] === undefined,
	);
	const asked = new Set(judged.questions.flatMap(({asks}) => ('word' in asks ? [asks.word] : [])));
	const rest = judged.findings.filter(({values}) => !asked.has(String(values?.word ?? '')));
	const musts = rest.filter(
		({rule, key, unchecked}) =>
			!unchecked &&
			findingLevels[rule] === 'must' &&
			rule !== 'L-TWICE' &&
			rule !== 'L-RULE' &&
			!ofHeads.has(key),
	);
	return {
		desk,
		judged,
		isWhole: isBookable(judged),
		lines: [
			...waiting.map(
				(question): TallyLine => ({
					kind: 'question',
					question,
					words: questionWords(question, desk.form, language),
				}),
			),
			...musts.map(finding),
			...answered.map(
				({question, answer}): TallyLine => ({
					kind: 'question',
					question,
					answer,
					words: questionWords(question, desk.form, language, answer),
				}),
			),
			...tables,
			...rest
				.filter(({rule, unchecked}) => unchecked || findingLevels[rule] !== 'must')
				.map(finding),
			...sheets,
		],
	};
}
