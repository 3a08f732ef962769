import type {Draft} from '../draft/draft.ts';
import {inferences} from '../draft/inferences.ts';
import {cut, displayWidth} from '../look/display-width.ts';
import type {Piece, Zone} from '../look/frame.ts';
import {styled, type Theme} from '../look/style.ts';
import {printable} from '../text/printable.ts';
import {type Language, say} from '../text/say.ts';
import {correctionsSinceHandIn} from '../workbook/export/corrections.ts';
import type {Desk} from './desk.ts';
import {isTyping} from './keep-typed.ts';
import {tabsOf} from './move-to.ts';
import {programName} from './program-name.ts';
import type {Session} from './session.ts';

/** The first line: unit, year, form, what is still to do, and how safe the draft is. */
export function paintTitle(theme: Theme, session: Session, desk: Desk): string {
	const {language} = session;
	const {columns} = session.size;
	const {header} = desk.draft;
	const counts = desk.checked.tally;
	const {blanks} = counts;
	const inferred = inferences(desk.draft.figures, 'open').length;
	const name = ` ${programName(session)} `;
	const unit = printable(header.unit);
	const year = say(language, 'screen.year', {year: header.year});
	const basis = desk.form.basis.document;
	const todos = [
		blanks > 0 ? say(language, 'screen.blanks', {count: blanks}) : say(language, 'screen.full'),
		...(header.unconfirmed ? [say(language, 'screen.unconfirmed')] : []),
		...(header.ledger?.open
			? [say(language, 'screen.ledgerOpen', {count: header.ledger.open})]
			: []),
		...(inferred > 0 ? [say(language, 'screen.inferredCount', {count: inferred})] : []),
		...(counts.must > 0 ? [say(language, 'screen.must', {count: counts.must})] : []),
		...(counts.explain > 0 ? [say(language, 'screen.explain', {count: counts.explain})] : []),
	];
	const todo = todos.join('  ');
	const room = columns - displayWidth(name) - 2;
	const safe = safety(language, desk);
	// What fits, the fullest first; in the end what is to do and the unit's name are cut, never how safe the draft is.
	const ways = [
		{left: `${unit}  ${year}  ${basis}`, right: `${todo}   ${safe.whole}`},
		{left: `${unit}  ${year}`, right: `${todo}   ${safe.whole}`},
		{left: `${unit}  ${year}`, right: `${todo}  ${safe.short}`},
	];
	const fits = ways.find(({left, right}) => displayWidth(left) + displayWidth(right) + 2 <= room);
	const {left, right} = fits ?? shortest(room, {unit, year, todos, safe: safe.short});
	const gap = ' '.repeat(Math.max(1, room - displayWidth(left) - displayWidth(right)));
	const line = cut(` ${left}${gap}${right} `, columns - displayWidth(name));
	return styled(theme, name, 'inverse', 'bold') + styled(theme, line, 'bold');
}

function shortest(
	room: number,
	{unit, year, todos, safe}: {unit: string; year: string; todos: readonly string[]; safe: string},
): {left: string; right: string} {
	// Where something is left to do, that all is filled needs no saying.
	const [first = '', ...others] = todos;
	const counts = others.length > 0 && !/\d/.test(first) ? others : todos;
	const most = room - displayWidth(`  ${year} ${safe} `) - 6;
	const right = `${cut(counts.join(' '), Math.max(4, most))} ${safe}`;
	const left = Math.max(4, room - displayWidth(`  ${year} ${right}`) - 1);
	return {left: `${cut(unit, left)}  ${year}`, right};
}

/** Whether everything is safe, in full and in short. */
function safety(language: Language, desk: Desk): {whole: string; short: string} {
	const {draft, readOnly, takenOver} = desk;
	const {header, revision} = draft;
	const one = (text: string) => ({whole: text, short: text});
	if (takenOver) return one(say(language, 'screen.takenOver'));
	if (readOnly) return one(say(language, 'screen.readOnly'));
	if (isTyping(desk))
		return one(say(language, desk.text.editor?.why ? 'screen.notSaved' : 'screen.typing'));
	if (revision === 0) return one(say(language, 'screen.unchanged'));
	const handedIn = header.handedIn?.at(-1);
	const edited = handedIn ? cellsSinceHandIn(desk) : 0;
	const since =
		edited > 0
			? [say(language, 'screen.editedSince', {count: edited})]
			: handedIn
				? [say(language, 'screen.handedIn', {count: handedIn.number})]
				: [];
	return {
		whole: [...since, say(language, 'screen.saved', {count: revision})].join('  '),
		short: [...since, say(language, 'screen.savedShort')].join('  '),
	};
}

// Going back through the history, once a draft and not once a frame.
const sinceHandIn = new WeakMap<Draft, number>();

/** 报送后修改 n 处: cells that say something else than what was handed in. */
function cellsSinceHandIn({draft, history, form}: Desk): number {
	const found =
		sinceHandIn.get(draft) ?? correctionsSinceHandIn(draft, history.steps, form)?.length ?? 0;
	sinceHandIn.set(draft, found);
	return found;
}

/**
The tabs with their titles, shorter ones where the screen is narrow: in the end the open one alone has more than its
number.

@param note - said beside the name of the open one
*/
export function paintTabs(
	theme: Theme,
	language: Language,
	desk: Desk,
	columns: number,
	note?: string,
): Piece {
	const counts = desk.checked.tally;
	const all = counts.must + counts.explain + counts.hint;
	const checks = `${say(language, 'screen.tab.findings')}${all > 0 ? ` ${all}` : ''}`;
	const tabs = tabsOf(desk);
	const {sections, parts = []} = desk.form;
	const titled = tabs.flatMap((tab) => [...sections, ...parts].filter(({id}) => id === tab));
	const noted = (name: string, id: string) =>
		id === desk.tab && note !== undefined ? `${name} ${note}` : name;
	const names = [
		titled.map(({id, title}) => noted(title, id)),
		titled.map(({id, title, short}) => (id === desk.tab ? noted(title, id) : short)),
		titled.map(({id, title, part}) => (id === desk.tab ? noted(title, id) : part)),
		titled.map(({id, short, part}) => (id === desk.tab ? noted(short, id) : part)),
		titled.map(({id, short, part}) => (id === desk.tab ? short : part)),
		titled.map(({part}) => part),
	].map((list) => [...list, checks]);
	const size = (list: readonly string[]) =>
		list.reduce((sum, name) => sum + displayWidth(name) + 3, 1);
	const shown = names.find((list) => size(list) <= columns) ?? names.at(-1)!;
	const zones: Zone[] = [];
	let line = ' ';
	let at = 1;
	for (const [index, name] of shown.entries()) {
		const tab = tabs[index]!;
		const width = displayWidth(name) + 2;
		zones.push({line: 0, from: at, to: at + width, target: {on: 'tab', tab}});
		line +=
			tab === desk.tab
				? styled(theme, `[${name}]`, 'bold', 'inverse')
				: tab === 'findings' && counts.must > 0
					? styled(theme, ` ${name} `, 'red')
					: ` ${name} `;
		line += ' ';
		at += width + 1;
	}

	return {lines: [line], zones};
}
