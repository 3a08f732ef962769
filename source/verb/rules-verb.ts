import '../text/verb-text.ts';
import {sayWords} from '../check/say-result.ts';
import {sayExample} from '../check/say-rule.ts';
import type {Words} from '../form/schema.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import type {Call, Exit} from './call.ts';

/** `rules`: the rule book, made from the form files. */
export function rulesVerb(call: Call, formId?: string): Exit {
	const forms = call.forms.forms.filter((form) => formId === undefined || form.id === formId);
	if (call.json) {
		const told = forms.map((form) => ({
			form: form.id,
			document: form.basis.document,
			rules: call.forms.rules[form.id] ?? [],
		}));
		call.print(printableJson({forms: told}));
		return forms.length > 0 ? 0 : 2;
	}

	if (forms.length === 0) {
		call.warn(say(call.language, 'form.unknown', {form: formId ?? ''}));
		return 2;
	}

	for (const form of forms) {
		call.print(`${form.basis.document}`);
		for (const rule of call.forms.rules[form.id] ?? []) {
			const {language} = call;
			const words = (text: Words) => sayWords(text, language);
			call.print('');
			const stage = rule.stage === 'on' ? '' : ` · ${say(language, `line.stage.${rule.stage}`)}`;
			call.print(
				`${rule.id}  ${say(language, `line.level.${rule.level}`)}${stage}  ${words(rule.title)}`,
			);
			call.print(say(language, 'line.rule.basis', {basis: words(rule.basis)}));
			call.print(say(language, 'line.rule.advice', {advice: words(rule.advice)}));
			for (const which of ['pass', 'fail'] as const) {
				const example = sayExample(rule.examples[which], form, language);
				call.print(say(language, `line.rule.${which}`, {example}));
			}
		}

		call.print('');
	}

	return 0;
}
