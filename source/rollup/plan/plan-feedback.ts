import type {RuleBooks} from '../../check/check-return.ts';
import type {Form} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {type Language, type Message, type MessageKey, say} from '../../text/say.ts';
import type {Feedback, FeedbackLine} from '../planned.ts';
import type {FileRolled, RolledUp, UnitRolled} from '../rolled-up.ts';
import {sentences, withoutStop} from './sentences.ts';
import {unitFindings} from './unit-findings.ts';

/** What an office says in every 退回单, where it has said it. */
export type FeedbackWish = {
	language: Language;
	books: RuleBooks;
	/** Whom to ask, and by when where the roster names no date. */
	contact?: string;
	deadline?: string;
};

/** Whether a unit has something to mend: not adopted, and its files cannot be read or its return is not right. */
export function isFaulty({
	unit,
	state,
	ground,
	head,
	counts,
	across,
	files,
	decision,
}: UnitRolled): boolean {
	if (state === 'exempt' || state === 'adopted' || unit.requirement === 'exempt') return false;
	if (decision?.what === 'sendBack') return state === 'sentBack';
	if (!head) return ground === 'files' && files.some((file) => sayFile(file) !== undefined);
	return (
		counts.blocks > 0 ||
		across.some(({rule, blocks, status}) => rule !== 'G2-TWICE' && blocks && status === 'fail')
	);
}

/** 审核反馈意见（退回修改） to one unit: what to mend, cell by cell. Of other units it names none and shows no figure. */
export function planFeedback(one: UnitRolled, rolled: RolledUp, wish: FeedbackWish): Feedback {
	const {unit, head, decision} = one;
	const {language} = wish;
	const form = wish.books.forms.find(({id}) => id === head?.read.form) ?? rolled.form;
	// What came instead of a return says it all.
	const said = head ? unitFindings(one, form, wish.books.rules[form.id] ?? [], language) : [];
	const files = one.files.flatMap((file) => (head ? [] : (sayFile(file) ?? [])));
	const because = decision?.what === 'sendBack' && decision.because ? [decision.because] : [];
	const lines: FeedbackLine[] = [
		...said,
		...[...files.map(({key, values}) => say(language, key, values)), ...because].map((problem) => ({
			...nowhere,
			problem,
		})),
	].map((line, index) => ({number: index + 1, ...line}));
	const values = {unit: unit.name, year: rolled.year, office: rolled.office ?? ''};
	const blanks = sayBlanks(one, form, language);
	const deadline = wish.deadline ?? unit.deadline;
	const name = pathOf(head?.files[0]);
	const opening = [
		say(language, 'rollUp.feedback.to', values),
		...(name
			? [say(language, 'rollUp.feedback.file', {file: name, number: head?.number ?? 1})]
			: []),
		say(language, askKey(head), {
			...values,
			count: lines.length + (blanks ? 1 : 0),
		}),
	];
	const closing = [
		...(deadline ? [say(language, 'rollUp.feedback.deadline', {deadline})] : []),
		...(wish.contact ? [say(language, 'rollUp.feedback.contact', {contact: wish.contact})] : []),
		...(rolled.office ? [rolled.office] : []),
	];
	return {
		unit: unit.code,
		name: `${unit.code}-${unit.name}`,
		title: say(language, 'rollUp.feedback.title', values),
		opening,
		lines,
		...(blanks && {blanks}),
		closing,
		message: messageOf(opening, lines, blanks, closing, language),
	};
}

// A whole report is more than its tables: what is to be mended may stand in its text.
function askKey(head: UnitRolled['head']): MessageKey {
	if (!head) return 'rollUp.feedback.askAgain';
	return head.read.text ? 'rollUp.feedback.askWhole' : 'rollUp.feedback.ask';
}

/** A line that speaks of no cell. */
export const nowhere: Omit<FeedbackLine, 'number'> = {
	table: '',
	row: '',
	column: '',
	source: '',
	figure: '',
	level: 'must',
	problem: '',
	advice: '',
	basis: '',
};

// A file that gave no return of the year, as its unit is told.
function sayFile({found, is, year}: FileRolled): Message | undefined {
	const file = pathOf({found}) ?? '';
	const {failure} = found.record;
	if ((is === 'unreadable' || is === 'notReturn') && failure)
		return {key: failure.code as MessageKey, values: {...failure.values, file}};
	if (is === 'otherYear')
		return {key: 'rollUp.feedback.otherYear', values: {file, found: year ?? ''}};
	return undefined;
}

function sayBlanks({head, counts}: UnitRolled, form: Form, language: Language): string | undefined {
	if (!head || counts.blanks === 0) return undefined;
	const faulted = new Set(head.read.faults.map(({address}) => address));
	const blank = form.cells.filter(
		({kind, address}, index) =>
			kind === 'entry' && (head.figures[index] ?? null) === null && !faulted.has(address),
	);
	const labels = blank.slice(0, 5).map((cell) => labelOf(cell));
	const first = labels.join('、') + (blank.length > labels.length ? '…' : '');
	return say(language, 'rollUp.feedback.blanks', {count: blank.length, first});
}

function messageOf(
	opening: readonly string[],
	lines: readonly FeedbackLine[],
	blanks: string | undefined,
	closing: readonly string[],
	language: Language,
): string {
	const said = lines.map(({number, source, problem, advice}) => {
		const where = source ? say(language, 'rollUp.feedback.at', {source}) : '';
		return `${number}. ${withoutStop(sentences([problem, advice], language))}${where}`;
	});
	return [...opening, ...said, ...(blanks ? [blanks] : []), ...closing].join('\n');
}

function pathOf(file: Pick<FileRolled, 'found'> | undefined): string | undefined {
	const {path, inside} = file?.found ?? {};
	return (inside ?? path)?.split('/').at(-1);
}
