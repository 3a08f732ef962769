import type {Session} from '../../desk/session.ts';
import {fit} from '../../look/display-width.ts';
import {type Piece, scrolled} from '../../look/frame.ts';
import {type ListLine, paintList} from '../../look/paint-list.ts';
import {type Paper, plainPiece} from '../../look/paper.ts';
import {marks} from '../../look/style.ts';
import {wordsOf} from '../../look/words.ts';
import type {Decision} from '../../rollup/decision.ts';
import {sayIs, shownPath} from '../../rollup/plan/source-sheet.ts';
import type {FileRolled, RolledUp} from '../../rollup/rolled-up.ts';
import {momentWords} from '../../text/moment-words.ts';
import {type Language, say} from '../../text/say.ts';
import {filesShown} from './files-shown.ts';
import {type FindingShown, findingsHere} from './findings-shown.ts';
import {decisionOfFile} from './here.ts';
import type {RollUpDesk} from './state.ts';

/** What is amiss, the gravest first. */
export function paintFindings(paper: Paper<Session>, own: RollUpDesk): Piece {
	const {session} = paper;
	const shown = findingsHere(own);
	if (shown.length === 0)
		return nothing(session, own.reading.isPartial ? 'rollup.noFindingsYet' : 'rollup.noFindings');
	return paintShown(paper, 'rollupFindings', shown, own.finding, (one) => ({
		text: findingLine(session, one),
		styles: marks[one.level].styles,
	}));
}

/** One line of what is amiss: its level, whose, and what. */
export function findingLine(session: Session, one: FindingShown): string {
	const {language} = session;
	const level = say(language, `screen.level.${one.level}`);
	const trial = one.isTrial ? `（${say(language, 'rollUp.trial')}）` : '';
	const whose = one.unit?.unit.name ?? say(language, 'rollup.theSum');
	return `${marks[one.level].sign} ${fit(level, 9)}${fit(whose, 22)}  ${trial}${one.say(session)}`;
}

/** The files that are no return by themselves. */
export function paintFiles(paper: Paper<Session>, own: RollUpDesk): Piece {
	const {session} = paper;
	const shown = filesShown(own.rolled);
	if (shown.length === 0) return nothing(session, noFilesKey(own));
	return paintShown(paper, 'rollupFiles', shown, own.file, (file) => ({
		text: fileLine(session, own, file),
	}));
}

function fileLine({language, size}: Session, {rolled}: RollUpDesk, file: FileRolled): string {
	const unit = file.unit === undefined ? '' : (rolled.byCode.get(file.unit)?.unit.name ?? '');
	const isProposed = file.is === 'stranger' || file.is === 'asked' || file.is === 'otherUnit';
	const whose = unit && isProposed ? say(language, 'rollup.maybe', {unit}) : unit;
	const path = Math.max(20, Math.floor((size.columns - 20) * 0.55));
	return `${fit(sayIs(file.is, language), 14)}  ${fit(shownPath(file), path)}  ${whose}`;
}

function noFilesKey({reading, rolled}: RollUpDesk) {
	if (rolled.files.length > 0) return 'rollup.noOtherFiles' as const;
	return reading.isOver ? ('rollup.noFiles' as const) : ('rollup.noFilesYet' as const);
}

function nothing(
	{language}: Session,
	key: 'rollup.noFindings' | 'rollup.noFindingsYet' | ReturnType<typeof noFilesKey>,
): Piece {
	return plainPiece(['', `    ${say(language, key)}`]);
}

// Only what is in sight is put into words.
function paintShown<One>(
	{theme, session, view, lines}: Paper<Session>,
	name: string,
	shown: readonly One[],
	chosen: number,
	line: (one: One) => Pick<ListLine, 'text' | 'styles'>,
): Piece {
	const at = Math.min(chosen, shown.length - 1);
	const height = Math.max(1, lines);
	const top = scrolled(view.tops[name] ?? 0, at, height, shown.length);
	view.tops[name] = top;
	const inSight = shown.slice(top, top + height).map((one, row): ListLine => {
		const index = top + row;
		return {...line(one), index, target: {on: 'line', index}};
	});
	return paintList(theme, inSight, at, {columns: session.size.columns, height}, 0);
}

/** What is to be known of a file, in full. */
export function fileWords({language}: Session, rolled: RolledUp, file: FileRolled): string[] {
	const {found, is, why, ground} = file;
	const {failure} = found.record;
	const decision = decisionOfFile(rolled, file);
	return [
		shownPath({found}),
		[
			sayIs(is, language),
			...(ground
				? [say(language, 'rollup.byGround', {ground: say(language, `rollUp.ground.${ground}`)})]
				: []),
			...(why ? [wordsOf(language, why)] : []),
			...(failure && !why
				? [say(language, failure.code as 'file.missing', {...failure.values, file: found.path})]
				: []),
		].join(say(language, 'check.semicolon')),
		...(decision ? [decisionWords(language, decision)] : []),
	];
}

/** What was decided, by whom, when and why. */
export function decisionWords(
	language: Language,
	{what, who, time, because = ''}: Decision,
): string {
	return say(language, 'rollup.lastDecision', {
		what: say(language, `rollUp.decision.${what}`),
		who,
		when: momentWords(time),
		why: because,
	});
}
