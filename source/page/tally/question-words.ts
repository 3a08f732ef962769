import type {Form} from '../../form/form.ts';
import {plainLabel, rowName} from '../../form/label-of.ts';
import type {LedgerQuestion} from '../../ledger/ledger-finding.ts';
import {type Language, type Message, type MessageKey, say, sentences} from '../../text/say.ts';

/** A question of the ledger, or what was answered to it, in the words of the form. */
export function questionWords(
	question: LedgerQuestion,
	form: Form,
	language: Language,
	answer?: string,
): Message {
	const {asks, lines, propose, byLine} = question;
	const asked = askedWords(asks, language);
	const count = lines.length;
	const isWord = 'word' in asks;
	if (answer !== undefined)
		return {
			key: isWord ? 'session.tally.answered' : 'session.tally.ruleAnswered',
			values: {asked, answer: answerWords(question, answer, form, language)},
		};
	if (byLine) return {key: 'session.tally.byLine', values: {lines: count}};
	return propose
		? {
				key: isWord ? 'session.tally.question' : 'session.tally.rule',
				values: {asked, lines: count, propose: answerWords(question, propose, form, language)},
			}
		: {
				key: isWord ? 'session.tally.questionOpen' : 'session.tally.ruleOpen',
				values: {asked, lines: count},
			};
}

// Of a rule what it is about is said; of a word the word.
function askedWords(asks: LedgerQuestion['asks'], language: Language): string {
	if ('word' in asks) return asks.word;
	if ('head' in asks) return asks.head;
	const key = ruleKeys[asks.rule];
	return key ? say(language, key) : asks.rule;
}

const ruleKeys: Readonly<Record<string, MessageKey>> = {
	twice: 'ledger.twice',
	mergedResult: 'ledger.mergedResult',
	shortDates: 'ledger.shortDate',
	answeredAgain: 'ledger.answeredAgain',
	submitted: 'ledger.submitted',
	empty: 'ledger.emptyLedger',
	hiddenSheets: 'ledger.hiddenSheetsAsk',
	offices: 'ledger.officesAsk',
};

/** What an answer means: a row or a column of the form, or a choice of a rule. */
export function answerWords(
	{asks}: LedgerQuestion,
	id: string,
	form: Form,
	language: Language,
): string {
	if (!('word' in asks)) {
		const key = `session.tally.first.${id}`;
		return key in sentences() ? say(language, key as MessageKey) : id;
	}

	const section = (name: string) => form.sections.find((one) => one.id === name);
	if (id === 'none') return say(language, 'session.tally.none');
	if (asks.values === 'type') {
		const column = section('requests')?.columns.find((one) => one.id === id);
		return column ? plainLabel(column.label) : id;
	}

	if (asks.values === 'result') {
		if (id === 'pending') return say(language, 'session.tally.pending');
		const row = section('requests')?.rows.find((one) => one.id === id);
		return row ? rowName(row) : id;
	}

	const disputes = section('disputes');
	if (asks.values === 'suitKind') {
		const row = disputes?.rows.find((one) => one.id === id);
		return row ? rowName(row) : id;
	}

	if (id === 'pending') return say(language, 'session.tally.pendingSuit');
	const column = disputes?.columns.find((one) => one.id === id);
	return column ? plainLabel(column.label) : id;
}
