import * as z from 'zod';
import {roles} from './role.ts';

/** What words may mean, by kind. `none`: it is no application, or no dispute of this office; `pending`: still open. */
export const meanings = {
	type: ['person', 'enterprise', 'research', 'nonprofit', 'legalService', 'otherOrganisation'],
	result: [
		'disclosed',
		'partlyDisclosed',
		'refused.stateSecret',
		'refused.forbiddenByLaw',
		'refused.security',
		'refused.thirdParty',
		'refused.internalAffairs',
		'refused.process',
		'refused.enforcementFile',
		'refused.administrativeQuery',
		'unable.notHeld',
		'unable.needsCreation',
		'unable.unclear',
		'declined.petition',
		'declined.repeated',
		'declined.publication',
		'declined.vexatious',
		'declined.reissue',
		'other.notCorrected',
		'other.feeUnpaid',
		'other.rest',
		'pending',
		'none',
	],
	outcome: ['upheld', 'corrected', 'other', 'pending', 'none'],
	suitKind: ['direct', 'afterReview', 'none'],
} as const;

const outcomes = z.record(z.string(), z.enum(meanings.outcome));
const line = z.strictObject({
	type: z.enum(meanings.type).optional(),
	result: z.enum(meanings.result).optional(),
	/** `leaveOut`: it is no application; `count`: it is one, whatever speaks against it. */
	as: z.enum(['leaveOut', 'count']).optional(),
	received: z.iso.date().optional(),
	answered: z.union([z.iso.date(), z.literal('none')]).optional(),
});

/** The judgements that a person may make for a whole ledger; each is asked, or told with what was assumed. */
export const rulesSchema = z.strictObject({
	/** Struck-out and 作废 lines. */
	void: z.enum(['leaveOut', 'count']).optional(),
	/** Sheets that are hidden. */
	hiddenSheets: z.enum(['leaveOut', 'count']).optional(),
	/** An applicant merged over several lines. */
	mergedType: z.enum(['spread', 'first']).optional(),
	/** A result merged over several lines. */
	mergedResult: z.enum(['spread', 'first']).optional(),
	/** A number that stands on several lines. */
	twice: z.enum(['once', 'each']).optional(),
	/** 24.3.5 */
	shortDates: z.enum(['ymd', 'dmy', 'mdy']).optional(),
	/** Two days of answer in one cell. */
	answeredAgain: z.enum(['first', 'last']).optional(),
	/** The day of submission where the day of receipt is not there. */
	submitted: z.enum(['asReceived']).optional(),
	/** Lines of several offices in one ledger. */
	offices: z.enum(['together']).optional(),
	/** A ledger without any application. */
	empty: z.enum(['zeros']).optional(),
	/** Single lines, by `台账!112`. */
	lines: z.record(z.string(), line).optional(),
});

/** The mapping file: `--map`, `--answers`, and what is remembered for an office. */
export const mappingSchema = z.strictObject({
	heads: z.record(z.string(), z.enum(roles)).optional(),
	values: z
		.strictObject({
			type: z.record(z.string(), z.enum(meanings.type)).optional(),
			result: z.record(z.string(), z.enum(meanings.result)).optional(),
			review: outcomes.optional(),
			suit: outcomes.optional(),
			suitKind: z.record(z.string(), z.enum(meanings.suitKind)).optional(),
		})
		.optional(),
	rules: rulesSchema.optional(),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type Rules = z.infer<typeof rulesSchema>;
export type LineAnswer = z.infer<typeof line>;

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
