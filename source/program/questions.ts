import type {Message} from '../text/say.ts';
import type {QuestionsAction} from './action.ts';
import {close, put} from './layer.ts';
import type {Line, Words} from './line.ts';
import {waitedFor} from './pending.ts';
import type {Layer, Program} from './program.ts';
import {typingHandlers} from './type-in.ts';
import {type Typing, typed} from './typing.ts';
import {type Handlers, stay, type Updated} from './updated.ts';

/** A place to type in, or a row of choices (←/→). */
export type Field =
	| {
			kind: 'text';
			id: string;
			label: Words;
			typing: Typing;
			unit?: Words;
			/** All of it is selected, as in any dialog: what is typed replaces it. */
			fresh?: boolean;
			why?: Message;
	  }
	| {
			kind: 'choice';
			id: string;
			label: Words;
			choices: ReadonlyArray<{id: string; label: Words}>;
			chosen: number;
			why?: Message;
	  };

/**
Fields to fill, with lines above them (an introduction, a list of what is in order). Enter goes on from one to the next; on
the last, and on the line below it that says what is done, it accepts.
*/
export type Questions = {
	title: Words;
	lines: readonly Line[];
	fields: readonly Field[];
	/** The field that takes the keys; behind the last of several the line that accepts. */
	focus: number;
	/** What Enter does at the end. */
	accept: Message;
	/** Something was typed or chosen that nobody has taken yet. */
	touched?: true;
	why?: Message;
};

/** A page of questions. */
export type QuestionsLayer = Layer & Questions;

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
export function filledIn({fields}: Pick<Questions, 'fields'>, id: string): string {
	const field = fields.find((one) => one.id === id);
	if (!field) return '';
	return field.kind === 'text' ? field.typing.text.trim() : (field.choices[field.chosen]?.id ?? '');
}

/** Whether Enter accepts, rather than going on to the next field. */
export function isAtEnd({focus, fields}: Pick<Questions, 'focus' | 'fields'>): boolean {
	return focus >= fields.length - 1;
}

/** The questions with a reason at one field, which takes the keys. */
export function withReason<Own extends Questions>(own: Own, id: string, why: Message): Own {
	const focus = own.fields.findIndex((field) => field.id === id);
	return {
		...own,
		focus: Math.max(0, focus),
		fields: own.fields.map((field) => (field.id === id ? {...field, why} : field)),
	};
}

/** The questions with the keys at another field, whose text is selected. */
export function focusOn<Own extends Questions>(own: Own, focus: number): Own {
	return {
		...own,
		focus,
		fields: own.fields.map((field, index) =>
			index === focus && field.kind === 'text' && field.typing.text !== ''
				? {...field, fresh: true}
				: field,
		),
	};
}

/**
The handlers of a page of questions.

@param accept - what Enter on the last field makes of them
@param fit - the questions as they are to be once something else is chosen, or typed and left
@param leave - Esc; absent: the layer closes
*/
export function questionsHandlers<S extends Program, Own extends QuestionsLayer, Next>({
	accept,
	fit = (own) => own,
	leave = (session, own) => stay(close(session, own)),
}: {
	accept(session: S, own: Own, time: string): Updated<S, Next>;
	fit?(own: Own): Own;
	leave?(session: S, own: Own): Updated<S, Next>;
}): Handlers<S, Own, QuestionsAction, Next> {
	const typing = typingHandlers<S, Own>((session, own, by, replaces) => {
		const here = own.fields[own.focus];
		// Nothing is typed into the line that accepts, nor into choices; of those it is said, for a text would be lost there.
		if (!here) return session;
		if (here.kind === 'choice')
			return replaces ? put(session, {...own, why: {key: 'session.choiceField'}}) : session;
		return put(session, {
			...own,
			why: undefined,
			...(replaces && {touched: true}),
			fields: own.fields.map((field, index) => {
				if (index !== own.focus || field.kind !== 'text') return field;
				// A text that is selected goes when something is typed over it or rubbed out.
				const before = field.fresh && replaces ? {text: '', caret: 0} : field.typing;
				return {...field, typing: by(before), fresh: false, why: undefined};
			}),
		});
	});
	// What was typed may change what is asked for: the questions are fitted before the keys go elsewhere.
	const focus = (session: S, own: Own, to: number) => {
		const fitted = fit(own);
		if (to === own.fields.length) return stay(put(session, focusOn(fitted, fitted.fields.length)));
		const at = fitted.fields.findIndex(({id}) => id === own.fields[to]?.id);
		return stay(put(session, focusOn(fitted, at < 0 ? fitted.focus : at)));
	};

	const within = ({fields}: Own, to: number) => Math.max(0, Math.min(fields.length - 1, to));
	return {
		...typing,
		choose(session, {by}, own) {
			if (by === 'up' || by === 'down')
				return focus(session, own, within(own, own.focus + (by === 'down' ? 1 : -1)));
			const field = own.fields[own.focus];
			if (field?.kind !== 'choice') return typing.caret(session, {type: 'caret', to: by}, own);
			const {length} = field.choices;
			const chosen = (field.chosen + (by === 'right' ? 1 : -1) + length) % length;
			const fields = own.fields.map((one) => (one === field ? {...field, chosen} : one));
			return stay(put(session, fit({...own, fields, why: undefined, touched: true})));
		},
		nextField(session, {by}, own) {
			const {length} = own.fields;
			// From the last on to the line that accepts, and from there round.
			const isAround = by === 1 ? own.focus === length - 1 : length === 1;
			if (own.focus === length) return focus(session, own, by === 1 ? 0 : length - 1);
			if (isAround) return focus(session, own, length);
			return focus(session, own, (own.focus + by + length) % length);
		},
		confirm(session, {time}, own) {
			// What was asked for is under way; its answer closes the page or says what is wrong.
			if (waitedFor(session)) return stay(session);
			return isAtEnd(own) ? accept(session, own, time) : focus(session, own, own.focus + 1);
		},
		acceptAll: (session, {time}, own) =>
			waitedFor(session) ? stay(session) : accept(session, own, time),
		close: (session, _action, own) => leave(session, own),
		point: (session, {target}, own) =>
			target.on === 'field' ? focus(session, own, target.index) : stay(session),
		wheel: (session, {by}, own) => focus(session, own, within(own, own.focus + by)),
	};
}
