import '../text/ledger-text.ts';
import type {Form} from '../form/form.ts';
import {plainLabel, rowName} from '../form/label-of.ts';
import {type Language, type MessageKey, say, sentences} from '../text/say.ts';
import type {LedgerQuestion} from './ledger-finding.ts';

/** What an answer means: a row or a column of the form, or a choice of a rule. */
export function answerWords(
	{asks}: LedgerQuestion,
	id: string,
	form: Form,
	language: Language,
): string {
	if ('head' in asks) {
		const key = `ledger.role.${id}`;
		return say(language, key in sentences() ? (key as MessageKey) : 'ledger.role.thisOne');
	}

	if (!('word' in asks)) {
		const key = `ledger.answer.${id}`;
		return key in sentences() ? say(language, key as MessageKey) : id;
	}

	const section = (name: string) => form.sections.find((one) => one.id === name);
	if (id === 'none') return say(language, 'ledger.answer.none');
	if (asks.values === 'type') {
		const column = section('requests')?.columns.find((one) => one.id === id);
		return column ? plainLabel(column.label) : id;
	}

	if (asks.values === 'result') {
		if (id === 'pending') return say(language, 'ledger.answer.pending');
		const row = section('requests')?.rows.find((one) => one.id === id);
		return row ? rowName(row) : id;
	}

	const disputes = section('disputes');
	if (asks.values === 'suitKind') {
		const row = disputes?.rows.find((one) => one.id === id);
		return row ? rowName(row) : id;
	}

	if (id === 'pending') return say(language, 'ledger.answer.pendingSuit');
	const column = disputes?.columns.find((one) => one.id === id);
	return column ? plainLabel(column.label) : id;
}
