import type {meanings} from './meanings.ts';
import type {Role} from './role.ts';

type Meaning<Kind extends keyof typeof meanings> = (typeof meanings)[Kind][number];

/** What a person says of one line. */
export type LineAnswer = {
	type?: Meaning<'type'>;
	result?: Meaning<'result'>;
	/** `leaveOut`: it is no application; `count`: it is one, whatever speaks against it. */
	as?: 'leaveOut' | 'count';
	/** `2024-03-05` */
	received?: string;
	answered?: string;
};

/** The judgements that a person may make for a whole ledger; each is asked, or told with what was assumed. */
export type Rules = {
	/** Struck-out and 作废 lines. */
	void?: 'leaveOut' | 'count';
	/** Sheets that are hidden. */
	hiddenSheets?: 'leaveOut' | 'count';
	/** Sheets whose heads differ from those of the ledger. */
	otherSheets?: 'leaveOut' | 'count';
	/** An applicant merged over several lines. */
	mergedType?: 'spread' | 'first';
	/** A result merged over several lines. */
	mergedResult?: 'spread' | 'first';
	/** A number that stands on several lines. */
	twice?: 'once' | 'each';
	/** 24.3.5 */
	shortDates?: 'ymd' | 'dmy' | 'mdy';
	/** Two days of answer in one cell. */
	answeredAgain?: 'first' | 'last';
	/** The day of submission where the day of receipt is not there. */
	submitted?: 'asReceived';
	/** Lines of several offices in one ledger. */
	offices?: 'together';
	/** A ledger without any application. */
	empty?: 'zeros';
	/** Single lines, by `台账!112`. */
	lines?: Record<string, LineAnswer>;
};

/** The mapping file: `--map`, `--answers`, and what is remembered for an office. Words as written → ids of the form. */
export type Mapping = {
	heads?: Record<string, Role>;
	values?: {
		type?: Record<string, Meaning<'type'>>;
		result?: Record<string, Meaning<'result'>>;
		review?: Record<string, Meaning<'outcome'>>;
		suit?: Record<string, Meaning<'outcome'>>;
		suitKind?: Record<string, Meaning<'suitKind'>>;
	};
	rules?: Rules;
};

/** Several mappings as one: what comes later goes before. */
export function mergeMappings(...mappings: readonly Mapping[]): Mapping {
	const kinds = ['type', 'result', 'review', 'suit', 'suitKind'] as const;
	const heads = Object.assign({}, ...mappings.map((one) => one.heads));
	const values = Object.fromEntries(
		kinds.map((kind) => [kind, Object.assign({}, ...mappings.map((one) => one.values?.[kind]))]),
	);
	const rules = Object.assign({}, ...mappings.map((one) => one.rules)) as Rules;
	const lines = Object.assign({}, ...mappings.map((one) => one.rules?.lines));
	return {
		heads,
		values: Object.fromEntries(
			Object.entries(values).filter(([, words]) => Object.keys(words as object).length > 0),
		),
		rules: Object.keys(lines).length > 0 ? {...rules, lines} : rules,
	};
}
