import type {Draft} from '../draft/draft.ts';
import type {Form} from '../form/form.ts';
import {codeTexts} from '../report/review/code-texts.ts';
import type {Codes} from '../report/review/review-state.ts';
import {shownText} from '../report/shown-text.ts';
import {sourcesOf} from '../report/sources.ts';
import {digestOf} from './writing/digest-of.ts';

/** 数据校验码 and 全文校验码 of a state of a draft. */
export function codesOf(draft: Draft, form: Form, forms: readonly Form[]): Codes {
	const texts = codeTexts(draft, form, shownIn(draft, form, forms));
	return {dataCode: code(texts.figures), fullCode: code(texts.full)};
}

/** How the text of a draft is shown: each reference as the figure it stands for. */
export function shownIn(
	draft: Draft,
	form: Form,
	forms: readonly Form[],
): (text: string) => string {
	const last = forms.find(({id}) => id === draft.header.lastYear?.form);
	const sources = sourcesOf(draft, form, last);
	return (text) => shownText(text, sources);
}

function code(text: string): string {
	return digestOf(new TextEncoder().encode(text)).slice(0, 12);
}
