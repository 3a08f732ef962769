import type {Session} from '../../desk/session.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {type Paper, plainPiece} from '../../look/paper.ts';
import {say} from '../../text/say.ts';
import {fileChosen, findingChosen, unitChosen} from './here.ts';
import {paintFoot} from './paint-foot.ts';
import {paintDeskTabs, paintDeskTitle, paintProgress, paintReturnTitle} from './paint-head.ts';
import {fileWords, findingLine, paintFiles, paintFindings} from './paint-lists.ts';
import {paintUnits} from './paint-units.ts';
import type {RollUpDesk} from './state.ts';
import {placeShown, unitsShown} from './units-shown.ts';

/** The desk: where the roll-up stands above, a list, and what is to be known of its line below. */
export function paintDesk(paper: Paper<Session>, own: RollUpDesk, drawer?: Piece): Piece {
	const {theme, session, lines} = paper;
	const head = stack([
		plainPiece([paintDeskTitle(theme, session, own)]),
		paintDeskTabs(theme, session, own),
		...(lines >= 16 ? [plainPiece([paintProgress(theme, session, own)])] : []),
	]);
	const least = lines >= 30 ? 6 : lines >= 20 ? 4 : 3;
	const foot = drawer ?? paintFoot({...paper, lines: least}, own);
	const height = Math.max(1, lines - head.lines.length - foot.lines.length);
	const inside = {...paper, lines: height};
	const list =
		own.tab === 'units'
			? paintUnits(inside, own)
			: own.tab === 'findings'
				? paintFindings(inside, own)
				: paintFiles(inside, own);
	const shown = list.lines.slice(0, height);
	const gap = plainPiece(Array<string>(Math.max(0, height - shown.length)).fill(''));
	const middle = {...list, lines: shown};
	if (!drawer) return stack([head, middle, gap, foot]);
	const drawerAt = head.lines.length + shown.length;
	return {...stack([head, middle, drawer, gap]), drawerAt};
}

/** A grid over the desk: its first line, over the sum its tabs too, are those of the roll-up. */
export function dressed({theme, session}: Paper<Session>, own: RollUpDesk, painted: Piece): Piece {
	const isSum = session.desk?.rolled?.unit === undefined;
	const [, , ...below] = painted.lines;
	if (!isSum)
		return {
			...painted,
			lines: [paintReturnTitle(theme, session, own), ...painted.lines.slice(1)],
		};
	const tabs = paintDeskTabs(theme, session, own);
	return {
		...painted,
		lines: [paintDeskTitle(theme, session, own), ...tabs.lines, ...below],
		zones: [
			...painted.zones.filter(({line}) => line !== 1),
			...tabs.zones.map((zone) => ({...zone, line: 1})),
		],
	};
}

/** The line under the hands, for a screen reader. */
export function speakDesk(session: Session, own: RollUpDesk): string[] {
	const {language} = session;
	if (own.tab === 'findings') {
		const one = findingChosen(own);
		return one ? [findingLine(session, one)] : [];
	}

	if (own.tab === 'files') {
		const file = fileChosen(own);
		return file ? fileWords(session, own.rolled, file) : [];
	}

	const one = unitChosen(own);
	if (!one) return [];
	const {explain, blanks} = one.counts;
	const must = one.counts.must + one.counts.faults + one.counts.questions;
	const counts = {unit: one.unit.name, must, explain, blanks};
	return [
		[
			say(language, `rollUp.state.${one.state}`),
			say(language, 'rollup.counts', counts),
			`${placeShown(own) + 1}/${unitsShown(own).length}`,
		].join(say(language, 'check.comma')),
	];
}
