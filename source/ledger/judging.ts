import '../text/ledger-text.ts';
import type {ledgerFindingText} from '../text/ledger-finding-text.ts';
import type {MessageKey, Values} from '../text/say.ts';
import {type Day, dayOf} from './day.ts';
import type {JudgeWish} from './judge-wish.ts';
import {leadingResult} from './leading-result.ts';
import type {FindingRule, LedgerFinding, LedgerQuestion} from './ledger-finding.ts';
import {type LineValue, type Lookup, lookup} from './line-values.ts';
import type {LineAnswer, Mapping, Rules} from './mapping.ts';
import {meanings} from './meanings.ts';
import type {PlacedSheet} from './places.ts';
import type {Role, ValueKind} from './role.ts';

export type LedgerKey = keyof typeof ledgerFindingText & MessageKey;

/** What is known and found while the lines of a ledger are judged. */
export type Judging = {
	wish: JudgeWish;
	rules: Rules;
	start: Day;
	end: Day;
	words: Lookup;
	/** Lines from which nothing is booked. */
	open: Set<string>;
	/** Tables of which no figure can be given. */
	without: Set<string>;
	answerFor(place: string): LineAnswer | undefined;
	/** A finding at one line, or together with others of its kind (`join`). */
	say(rule: FindingRule, lines: readonly string[], key: LedgerKey, values?: Values): void;
	join(rule: FindingRule, place: string, key: LedgerKey, values?: Values): void;
	unchecked(rule: FindingRule, place: string, key: LedgerKey, values?: Values): void;
	/** A must finding: the line stays open. */
	refuse(rule: FindingRule, place: string, key: LedgerKey, values?: Values): void;
	/** A question of a rule, about these lines. */
	ask(
		rule: string,
		lines: readonly string[],
		key: LedgerKey,
		choices: readonly string[],
		propose?: string,
		values?: Values,
	): void;
	/** A question about a word. */
	askWord(kind: ValueKind, value: Extract<LineValue, {is: 'asked'}>, place: string): void;
	/** A question about a column, which stands under a head in this line. */
	askHead(head: string, place: string, choices: readonly Role[], propose?: Role): void;
	told(): {findings: LedgerFinding[]; questions: LedgerQuestion[]};
	mappingUsed(sheets: readonly PlacedSheet[]): Mapping;
};

type Growing = {
	rule: FindingRule;
	lines: string[];
	key: LedgerKey;
	values?: Values;
	unchecked?: true;
};

/** Begins a judgement. */
export function judging(wish: JudgeWish, sheets: readonly PlacedSheet[]): Judging {
	const rules = wish.mapping.rules ?? {};
	const words = lookup(wish.book);
	const open = new Set<string>();
	const findings: Growing[] = [];
	const joined = new Map<string, Growing>();
	const questions = new Map<string, LedgerQuestion & {lines: string[]}>();
	const question = (
		key: string,
		make: () => Omit<LedgerQuestion, 'lines'>,
		places: readonly string[],
	) => {
		const known = questions.get(key) ?? {...make(), lines: []};
		for (const place of places) if (known.lines.at(-1) !== place) known.lines.push(place);
		questions.set(key, known);
	};

	const said = new Set<string>();
	const say: Judging['say'] = (rule, places, key, values) => {
		// A line may have two cells with one fault: it is one finding.
		const id = `${rule} ${key} ${places.join()} ${JSON.stringify(values ?? {})}`;
		if (places.length === 1 && said.has(id)) return;
		said.add(id);
		findings.push({rule, lines: [...places], key, ...(values && {values})});
	};

	const join: Judging['join'] = (rule, place, key, values) => {
		const id = `${rule} ${key} ${JSON.stringify(values ?? {})}`;
		const known = joined.get(id);
		if (known) {
			if (known.lines.at(-1) !== place) known.lines.push(place);
			return;
		}

		const fresh: Growing = {rule, lines: [place], key, ...(values && {values})};
		joined.set(id, fresh);
		findings.push(fresh);
	};

	return {
		wish,
		rules,
		start: dayOf(wish.year, 1, 1)!,
		end: dayOf(wish.year, 12, 31)!,
		words,
		open,
		without: new Set(),
		answerFor: (place) => rules.lines?.[place],
		say,
		join,
		unchecked(rule, place, key, values) {
			join(rule, place, key, values);
			const id = `${rule} ${key} ${JSON.stringify(values ?? {})}`;
			joined.get(id)!.unchecked = true;
		},
		refuse(rule, place, key, values) {
			open.add(place);
			say(rule, [place], key, values);
		},
		ask(rule, places, key, choices, propose, values) {
			for (const place of places) open.add(place);
			const finding = rule === 'twice' ? 'L-TWICE' : 'L-RULE';
			if (places.length === 0) say(finding, [], key, values);
			for (const place of places)
				if (key === 'ledger.twice') say(finding, [place], key, values);
				else join(finding, place, key, values);
			question(`rule ${rule}`, () => ({asks: {rule}, choices, ...(propose && {propose})}), places);
		},
		askWord(kind, {word, resolved}, place) {
			open.add(place);
			const isSentence = word.includes('…');
			join('L-VALUE', place, isSentence ? 'ledger.sentence' : 'ledger.unknownWord', {
				word: isSentence ? '…' : word,
				kind,
			});
			question(`word ${kind} ${word}`, () => {
				const leading = kind === 'result' ? leadingResult(word, sheets, words) : undefined;
				const propose = leading ?? resolved.propose;
				return {
					asks: {values: kind, word},
					choices: meanings[kind === 'review' || kind === 'suit' ? 'outcome' : kind],
					...(propose && {propose}),
					...(isSentence && {byLine: true as const}),
				};
			}, [place]);
		},
		askHead(head, place, choices, propose) {
			const asked = () => ({asks: {head}, choices, ...(propose && {propose})});
			question(`head ${head}`, asked, [place]);
		},
		told: () => ({findings, questions: [...questions.values()]}),
		mappingUsed(all) {
			const heads: Record<string, string> = {};
			for (const {sheet} of all)
				for (const {path, role} of sheet.columns ?? []) heads[path.join('/')] = role;
			const values = Object.fromEntries(
				Object.entries(words.used)
					.filter(([, map]) => map.size > 0)
					.map(([kind, map]) => [kind, Object.fromEntries(map)]),
			);
			return {heads, values, rules} as Mapping;
		},
	};
}
