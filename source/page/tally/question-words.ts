import type {Form} from '../../form/form.ts';
import {answerWords} from '../../ledger/answer-words.ts';
import type {LedgerQuestion} from '../../ledger/ledger-finding.ts';
import {type Language, type Message, type MessageKey, say} from '../../text/say.ts';

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
	// A sentence does not leave the reader.
	if ('word' in asks) return asks.word.includes('…') ? '…' : asks.word;
	if ('head' in asks) return say(language, 'ledger.headAsk', {head: asks.head});
	const key = ruleKeys[asks.rule];
	return key ? say(language, key) : asks.rule;
}

const ruleKeys: Readonly<Record<string, MessageKey>> = {
	twice: 'ledger.twiceAsk',
	mergedResult: 'ledger.mergedResult',
	shortDates: 'ledger.shortDate',
	answeredAgain: 'ledger.answeredAgainAsk',
	submitted: 'ledger.submitted',
	empty: 'ledger.emptyLedger',
	hiddenSheets: 'ledger.hiddenSheetsAsk',
	otherSheets: 'ledger.otherSheetsAsk',
	offices: 'ledger.officesAsk',
};
