import {readFileSync} from 'node:fs';
import {respond} from '../../source/command/respond.ts';
import type {Draft, Entry, Header} from '../../source/draft/draft.ts';
import {Failure} from '../../source/failure.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import type {Address} from '../../source/form/form.ts';
import type {Action} from '../../source/session/action.ts';
import {firstSession} from '../../source/session/first-session.ts';
import type {Request} from '../../source/session/request.ts';
import {cursorOf} from '../../source/session/selection.ts';
import type {Desk, Session} from '../../source/session/session.ts';
import {createStore, type Store} from '../../source/session/store.ts';
import {say} from '../../source/text/say.ts';
import {type MemoryStore, memoryStore} from './memory-store.ts';

export const {forms, rules} = loadForms();
export const time = '2026-01-05T09:00:00.000Z';

/** A running program without a screen: keys go in, the draft and the cursor come out. */
export type Driven = {
	store: Store;
	drafts: MemoryStore;
	/** Everything that was asked of the world and not answered here. */
	asked: Request[];
	session(): Session;
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
};

const named =
	/^(?:(?:ctrl|alt|shift)\+)*(?:up|down|left|right|enter|tab|esc|backspace|delete|home|end|pageup|pagedown|f\d{1,2})$|^(?:ctrl|alt)\+(?:shift\+)?.$/;

/** Starts the program on the start page; `answer` answers what the drafts in memory do not. */
export function start(
	answer: (request: Request) => Action | readonly Action[] | undefined = () => undefined,
	columns = 120,
): Driven {
	const drafts = memoryStore();
	const asked: Request[] = [];
	let open: ReturnType<MemoryStore['open']> | undefined;
	const perform = (request: Request): Action | readonly Action[] | undefined => {
		switch (request.type) {
			case 'create':
			case 'open': {
				const reading = request.type === 'open' ? request.reading : undefined;
				open =
					request.type === 'create'
						? drafts.create(request.form, request.header)
						: drafts.open(request.id);
				if (request.type === 'create' && request.first) open.commit(request.first);
				const {draft, steps, notes, readOnly} = open;
				return {type: 'opened', draft, steps, notes, readOnly, ...(reading && {reading})};
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

			default:
				asked.push(request);
				return answer(request);
		}
	};

	const store = createStore(
		firstSession({language: 'zh', forms, rules, thisYear: 2026, size: {columns, rows: 40}}),
		perform,
		respond,
	);
	const driven: Driven = {
		store,
		drafts,
		asked,
		session: () => store.get(),
		desk() {
			const {at} = store.get();
			if (at.page !== 'desk') throw new TypeError('no draft is open');
			return at.desk;
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
		dispatch(...actions) {
			for (const action of actions) store.dispatch(action);
			return driven;
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
