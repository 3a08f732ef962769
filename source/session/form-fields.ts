import type {Field, FormDialog, Words} from './dialog.ts';
import {typed} from './typing.ts';

/** A field to type in. */
export function textField(id: string, label: Words, text = '', unit?: Words): Field {
	return {
		kind: 'text',
		id,
		label,
		typing: typed(text),
		...(text !== '' && {fresh: true}),
		...(unit && {unit}),
	};
}

/** A row of choices; `chosen` is the id of the one chosen first. */
export function choiceField(
	id: string,
	label: Words,
	choices: Extract<Field, {kind: 'choice'}>['choices'],
	chosen?: string,
): Field {
	const at = choices.findIndex((choice) => choice.id === chosen);
	return {kind: 'choice', id, label, choices, chosen: Math.max(0, at)};
}

/** What stands in a field: its text without the spaces around it, or the id of its choice. */
export function filledIn({fields}: Pick<FormDialog, 'fields'>, id: string): string {
	const field = fields.find((one) => one.id === id);
	if (!field) return '';
	return field.kind === 'text' ? field.typing.text.trim() : (field.choices[field.chosen]?.id ?? '');
}

/** The dialog with a reason at one field, which takes the keys. */
export function withReason(
	dialog: FormDialog,
	id: string,
	why: NonNullable<Field['why']>,
): FormDialog {
	const focus = dialog.fields.findIndex((field) => field.id === id);
	return {
		...dialog,
		focus: Math.max(0, focus),
		fields: dialog.fields.map((field) => (field.id === id ? {...field, why} : field)),
	};
}

/** The dialog with the keys at another field, whose text is selected. */
export function focusOn(dialog: FormDialog, focus: number): FormDialog {
	return {
		...dialog,
		focus,
		fields: dialog.fields.map((field, index) =>
			index === focus && field.kind === 'text' && field.typing.text !== ''
				? {...field, fresh: true}
				: field,
		),
	};
}
