import {readFileSync} from 'node:fs';
import type {Desk} from '../../source/desk/desk.ts';
import {firstSession} from '../../source/desk/first-session.ts';
import {cursorOf} from '../../source/desk/selection.ts';
import type {Session} from '../../source/desk/session.ts';
import type {Draft, Entry, Header} from '../../source/draft/draft.ts';
import {Failure} from '../../source/failure.ts';
import {type Forms, loadForms} from '../../source/files/load-forms.ts';
import type {Address} from '../../source/form/form.ts';
import type {Browse} from '../../source/page/browse/state.ts';
import type {History} from '../../source/page/history/state.ts';
import type {Preview} from '../../source/page/preview/state.ts';
import type {Search} from '../../source/page/search/state.ts';
import {type Action, loadPages, respond} from '../../source/pages.ts';
import type {Choice} from '../../source/program/choice.ts';
import {groundOf, topOf} from '../../source/program/layer.ts';
import type {Questions} from '../../source/program/questions.ts';
import type {
	Answer,
	FilePurpose,
	NewDraft,
	Outcome,
	Request,
} from '../../source/program/request.ts';
import {createStore, type Store} from '../../source/program/store.ts';
import {type Message, say} from '../../source/text/say.ts';
import type {Reading} from '../../source/workbook/reading.ts';
import {type MemoryStore, memoryStore} from './memory-store.ts';

await loadPages();
export const {forms, rules} = loadForms();
export const time = '2026-01-05T09:00:00.000Z';

/** What lies over the start page or the open draft. */
export type Dialog =
	| ({page: 'questions'; name: string} & Questions)
	| Choice
	| Preview
	| Browse
	| History
	| Search
	| {page: 'bin' | 'help' | 'palette'};

/** A running program without a screen: keys go in, the draft and the cursor come out. */
export type Driven = {
	store: Store<Session, Action>;
	drafts: MemoryStore;
	/** Everything that was asked of the world and not answered here. */
	asked: Request[];
	session(): Session;
	/** The page under all others. */
	ground(): string;
	/** The page over it, if there is one. */
	dialog(): Dialog | undefined;
	/** The questions on top. @throws TypeError where there are none */
	questions(): Questions;
	/** The question on top. @throws TypeError where there is none */
	choice(): Choice;
	desk(): Desk;
	draft(): Draft;
	cursor(): Address;
	/** What a cell holds. */
	entry(address: Address): Entry;
	value(address: Address): number | null;
	notice(): string;
	/**
	Presses keys: names parted by spaces (`5 enter ctrl+z`); a text that is no key name is typed, letter by letter.
	`text:` types what follows as one piece; `␣` stands for a space.
	*/
	keys(keys: string): Driven;
	dispatch(...actions: Action[]): Driven;
	/** Lets the hands rest until what they typed is kept. */
	rest(): Driven;
	/** Answers the request that was asked last and is not answered yet. */
	answer(outcome: Outcome): Driven;
	fail(why: Message): Driven;
	/** Opens a file, in which this is read. */
	read(reading: Reading, more?: {purpose?: FilePurpose; newDraft?: NewDraft}): Driven;
	/** Exports the open draft, of which this is said. */
	exported(outcome: Omit<Extract<Outcome, {type: 'exported'}>, 'type'>): Driven;
};

const named =
	/^(?:(?:ctrl|alt|shift)\+)*(?:up|down|left|right|enter|tab|esc|backspace|delete|home|end|pageup|pagedown|f\d{1,2})$|^(?:ctrl|alt)\+(?:shift\+)?.$/;

/** Starts the program on the start page; `answer` answers what the drafts in memory do not, and openings before them. */
export function start(
	answer: (request: Request) => Outcome | undefined = () => undefined,
	columns = 120,
	known: Forms = {forms, rules},
	more: Partial<Pick<Session, 'demo'>> = {},
): Driven {
	const drafts = memoryStore();
	const asked: Request[] = [];
	let open: ReturnType<MemoryStore['open']> | undefined;
	const unanswered: number[] = [];
	const come = (request: Request, id: number): Outcome | undefined => {
		switch (request.type) {
			case 'create':
			case 'open': {
				const said = request.type === 'open' ? answer(request) : undefined;
				if (said) return said;
				open =
					request.type === 'create'
						? drafts.create(request.form, request.header)
						: drafts.open(request.id);
				if (request.type === 'create' && request.first) open.commit(request.first);
				const {draft, steps, notes, readOnly} = open;
				return {type: 'opened', draft, steps, notes, readOnly};
			}

			case 'save':
				try {
					return {type: 'saved', draft: open!.commit(request.transaction)};
				} catch (error) {
					if (!(error instanceof Failure)) throw error;
					return {type: 'refused', why: {key: error.code, values: error.values}};
				}

			case 'list': {
				const summaries = [...drafts.drafts.values()].map(({draft}) => ({
					id: draft.id,
					unit: draft.header.unit,
					year: draft.header.year,
					form: draft.form,
					revision: draft.revision,
					savedAt: time,
					blanks: 0,
					mustFindings: 0,
					handedIn: false,
				}));
				return {type: 'listed', drafts: summaries, bin: [], recent: []};
			}

			default: {
				asked.push(request);
				const outcome = answer(request);
				if (!outcome && id !== -1) unanswered.push(id);
				return outcome;
			}
		}
	};

	const store = createStore<Session, Action>(
		firstSession({language: 'zh', ...known, ...more, thisYear: 2026, size: {columns, rows: 40}}),
		(request, id) => {
			const outcome = come(request, id);
			return outcome && {status: 'done', outcome};
		},
		respond,
	);
	const answered = (given: Answer) => {
		store.dispatch({type: 'answered', to: unanswered.pop() ?? -1, answer: given});
		return driven;
	};
	const driven: Driven = {
		store,
		drafts,
		asked,
		session: () => store.get(),
		ground: () => groundOf(store.get()).page,
		dialog() {
			const top = topOf(store.get());
			if (top === groundOf(store.get())) return undefined;
			if (!('fields' in top)) return top as unknown as Dialog;
			return {...(top as unknown as Questions), page: 'questions', name: top.page};
		},
		questions() {
			const top = topOf(store.get());
			if (!('fields' in top)) throw new TypeError(`${top.page} is on top`);
			return top as unknown as Questions;
		},
		choice() {
			const top = topOf(store.get());
			if (top.page !== 'choice') throw new TypeError(`${top.page} is on top`);
			return top as Choice;
		},
		desk() {
			const {desk} = store.get();
			if (!desk) throw new TypeError('no draft is open');
			return desk;
		},
		draft: () => driven.desk().draft,
		cursor: () => cursorOf(driven.desk()),
		entry: (address) => driven.draft().figures[address] ?? {value: null},
		value: (address) => driven.entry(address).value,
		notice() {
			const {notice} = store.get();
			return notice ? say('zh', notice.message.key, notice.message.values) : '';
		},
		keys(keys) {
			for (const part of keys.split(' ').filter(Boolean)) {
				if (named.test(part)) store.dispatch({type: 'key', key: {name: part}, time});
				else if (part.startsWith('text:'))
					store.dispatch({
						type: 'key',
						key: {name: 'text', text: part.slice('text:'.length).replaceAll('␣', ' ')},
						time,
					});
				else
					for (const letter of part.replaceAll('␣', ' '))
						store.dispatch({type: 'key', key: {name: 'text', text: letter}, time});
			}

			return driven;
		},
		rest() {
			const later = new Date(Date.parse(time) + 2000).toISOString();
			return driven.answer({type: 'rested', time: later});
		},
		dispatch(...actions) {
			for (const action of actions) store.dispatch(action);
			return driven;
		},
		answer: (outcome) => answered({status: 'done', outcome}),
		fail: (why) => answered({status: 'failed', why}),
		read(reading, {purpose = 'import', newDraft} = {}) {
			const path = '/tmp/年报.xlsx';
			driven.dispatch({type: 'openFile', path, purpose, ...(newDraft && {newDraft})});
			return driven.answer({type: 'fileRead', path, reading, time});
		},
		exported(outcome) {
			const request = {type: 'export', kind: 'return', draft: driven.draft()} as const;
			const to = {folder: '.', name: 'a', force: false, time};
			driven.dispatch({type: 'exportNow', request: {...request, ...to}});
			return driven.answer({type: 'exported', ...outcome});
		},
	};
	return driven;
}

/** The program with a new draft of 2024 open, on the first cell of table 三 unless another is named. */
export function fill(
	figures: Readonly<Record<Address, number | Entry>> = {},
	at: Address = 'requests/received/person',
	header: Partial<Header> = {},
): Driven {
	const driven = start();
	const {draft} = driven.drafts.create('2021', {unit: '测试市某局', year: 2024, ...header});
	const entries = Object.entries(figures).map(([address, figure]) => {
		if (typeof figure !== 'number') return [address, figure] as const;
		const isEntry = forms[0]?.cell.get(address)?.kind === 'entry';
		const entry: Entry = isEntry ? {value: figure} : {value: null, stated: figure};
		return [address, entry] as const;
	});
	driven.drafts.drafts.get(draft.id)!.draft = {...draft, figures: Object.fromEntries(entries)};
	driven.dispatch({type: 'openDraft', id: draft.id}, {type: 'goTo', address: at});
	return driven;
}

/** The figures of a published report in `test/fixtures/reports`. */
export function report(name: string): Record<Address, number> {
	const path = new URL(`../fixtures/reports/${name}.json`, import.meta.url);
	const {cells} = JSON.parse(readFileSync(path, 'utf8')) as {cells: Record<Address, number | null>};
	return Object.fromEntries(
		Object.entries(cells).flatMap(([address, figure]) =>
			figure === null ? [] : [[address, figure] as const],
		),
	);
}
