import {plainTime} from '../../draft/plain-time.ts';
import type {Address} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {type Language, type MessageKey, say, type Values} from '../../text/say.ts';
import type {Decision} from '../decision.ts';
import {explainedOf} from '../explained-of.ts';
import {decisionsOf, type InForce, inForce} from '../in-force.ts';
import {isUnconfirmed} from '../is-unconfirmed.ts';
import {isVersion} from '../is-version.ts';
import type {PlannedCell, PlannedSheet} from '../planned.ts';
import type {FileRolled, RolledUp, UnitRolled} from '../rolled-up.ts';
import type {FileIs} from '../state.ts';

/** 来源: every file, what it was taken for and by what; then every decision that touched a figure, with who confirmed it. */
export function sourceSheet(rolled: RolledUp, language: Language): PlannedSheet {
	const column = (
		id:
			| 'file'
			| 'digest'
			| 'code'
			| 'name'
			| 'is'
			| 'ground'
			| 'version'
			| 'decision'
			| 'who'
			| 'when'
			| 'why',
	) => say(language, `rollUp.column.${id}`);
	const heads = [
		column('file'),
		column('digest'),
		column('code'),
		column('name'),
		column('is'),
		column('ground'),
		column('version'),
		column('decision'),
		column('who'),
		column('when'),
		column('why'),
	];
	const force = inForce(rolled.decisions);
	const files = rolled.files.map((file): PlannedCell[] => {
		const one = file.unit === undefined ? undefined : rolled.byCode.get(file.unit);
		const entered = enteredBefore(file, one, force);
		const decision = entered ?? decisionOf(file, one, force);
		return [
			shownPath(file),
			file.found.record.digest,
			file.unit ?? '',
			one?.unit.name ?? '',
			sayIs(file.is, language),
			file.ground ? say(language, `rollUp.ground.${file.ground}`) : '',
			file.version ?? '',
			decision
				? say(language, `rollUp.decision.${decision.what}`)
				: isHead(file, one)
					? sayByRule(one, language)
					: '',
			decision?.who ?? '',
			decision ? plainTime(decision.time) : '',
			entered ? sayInstead(entered, one!, language) : (decision?.because ?? sayWhy(file, language)),
		];
	});
	const changed = rolled.units.flatMap((one) => changedBy(one, rolled, force, language));
	return {
		name: say(language, 'rollUp.sheet.sources'),
		heads: 1,
		rows: [heads, ...files, ...changed],
		widths: [50, 66, 14, 28, 12, 12, 6, 20, 10, 17, 60],
	};
}

/** What a file is, in a word. */
export function sayIs(is: FileIs, language: Language): string {
	if (is === 'otherYear' || is === 'otherUnit' || is === 'stranger')
		return say(language, `rollUp.is.${is}Short`);
	return say(language, `rollUp.is.${is}`);
}

/** As it is told: its path, and behind `!` that within an archive. */
export function shownPath({found: {path, inside, gone}}: Pick<FileRolled, 'found'>): string {
	const place = inside === undefined ? path : `${path}!${inside}`;
	return gone ? `${place}（原件已不在）` : place;
}

/** Why a file is what it is, in a sentence: what was found in it, or why it could not be read; '' where there is nothing to say. */
export function sayWhy(file: FileRolled, language: Language): string {
	const {found, is, why} = file;
	const {failure} = found.record;
	if (why) return say(language, why.key, why.values);
	// A stamped copy that nobody reads is no failure.
	if (!failure || is === 'attachment') return '';
	return say(language, failure.code as MessageKey, {...failure.values, file: shownPath(file)});
}

// What the office itself put into a return: 代改, 代填, 按零报告处理, 代录情况说明, and that a stamped copy is still to come.
function changedBy(
	{unit, head}: UnitRolled,
	{form}: RolledUp,
	force: InForce,
	language: Language,
): PlannedCell[][] {
	if (!head) return [];
	const placed = (address: Address) => {
		const cell = form.cell.get(address);
		return cell ? labelOf(cell) : address;
	};

	const row = (decision: Decision, key: MessageKey, values: Values = {}): PlannedCell[] => [
		'',
		head.files.length === 0 ? '' : head.digest,
		unit.code,
		unit.name,
		'',
		'',
		head.number,
		say(language, `rollUp.decision.${decision.what}`),
		decision.who,
		plainTime(decision.time),
		say(language, key, {...values, words: sayConfirmed(decision, language)}),
	];
	const decided = decisionsOf(force, unit.code);
	const {taken} = decided;
	const amended = [...head.amended].map(([address, decision]) => {
		const {from = '', to = ''} = decision.what === 'amend' ? decision : {};
		return row(decision, 'rollUp.amended', {
			place: placed(address),
			from: from ?? '',
			to: to ?? '',
		});
	});
	const filled = head.files.length > 0 ? [] : [...(taken ?? [])];
	return [
		...amended,
		...filled.map(([address, {figure, decision}]) =>
			row(decision, 'rollUp.filledIn', {place: placed(address), figure}),
		),
		...(head.zeroed ? [row(head.zeroed, 'rollUp.zeroed', {unit: unit.name})] : []),
		...[...(explainedOf(head, decided) ?? [])].map(([finding, decision]) =>
			row(decision, 'rollUp.explanationEntered', {finding}),
		),
	];
}

// 代改 or 按零报告处理 of a file that the unit has since sent again, saying the same: it stands for it now.
function enteredBefore(
	{found, is}: FileRolled,
	one: UnitRolled | undefined,
	force: InForce,
): Decision | undefined {
	const {digest} = found.record;
	if (is !== 'twice' || !one || one.head?.digest === digest) return undefined;
	const {amended, zero} = decisionsOf(force, one.unit.code);
	return [
		...(amended.get(digest)?.values() ?? []),
		...(zero.get(digest) ? [zero.get(digest)!] : []),
	].at(-1);
}

function sayInstead(entered: Decision, {head}: UnitRolled, language: Language): string {
	const now = head?.files.find(({is}) => is === 'return') ?? head?.files[0];
	const instead = say(language, 'rollUp.sentSince', {file: now ? shownPath(now) : ''});
	return [instead, sayConfirmed(entered, language)].join(say(language, 'check.semicolon'));
}

// The file whose figures count, wherever else the same bytes lie.
function isHead({found, is}: FileRolled, one: UnitRolled | undefined): one is UnitRolled {
	return is === 'return' && one?.head?.digest === found.record.digest;
}

/** By which rule a unit stands as 审核通过; '' where a person decided it, or nobody. */
export function sayByRule({state, ground}: UnitRolled, language: Language): string {
	if (state !== 'adopted' || (ground !== 'valid' && ground !== 'clean')) return '';
	return say(language, `rollUp.adoptedBy.${ground}`);
}

/** Who at the unit confirmed it, how and when; that nobody is named where somebody should be. */
export function sayConfirmer(decision: Decision, language: Language): string {
	const confirmed = 'confirmed' in decision ? decision.confirmed : undefined;
	if (!confirmed) return isUnconfirmed(decision) ? say(language, 'rollUp.notConfirmed') : '';
	return say(language, 'rollUp.confirmed', {
		by: confirmed.by,
		how: say(language, `rollUp.how.${confirmed.how}`),
		when: confirmed.when ?? plainTime(decision.time),
	});
}

/** The same, and the office's own words. */
export function sayConfirmed(decision: Decision, language: Language): string {
	return [sayConfirmer(decision, language), decision.because ?? '']
		.filter(Boolean)
		.join(say(language, 'check.semicolon'));
}

function decisionOf(
	file: FileRolled,
	one: UnitRolled | undefined,
	force: InForce,
): Decision | undefined {
	const {digest} = file.found.record;
	const own = one?.decision;
	const named = own && 'digest' in own ? own.digest : undefined;
	// What was decided on one that says the same is decided on the file that stands for it.
	const isOwn =
		named !== undefined && (named === digest || (isHead(file, one) && isVersion(one.head!, named)));
	return isOwn ? own : fileDecision(file, force);
}

/** What was decided of the file itself and holds: that it is left out, or whose it is. */
export function fileDecision({found, is}: FileRolled, force: InForce): Decision | undefined {
	const {digest} = found.record;
	if (digest === '') return undefined;
	return (is === 'leftOut' ? force.leftOut.get(digest) : undefined) ?? force.assigned.get(digest);
}
