import {programName} from '../../desk/program-name.ts';
import type {Session} from '../../desk/session.ts';
import {cut, displayWidth} from '../../look/display-width.ts';
import type {Piece, Zone} from '../../look/frame.ts';
import {styled, type Theme} from '../../look/style.ts';
import {printable} from '../../text/printable.ts';
import {say} from '../../text/say.ts';
import {filesShown, filesUnreadable} from './files-shown.ts';
import {findingCount} from './findings-shown.ts';
import {bar, paintStrip, stateSigns} from './pictures.ts';
import type {RollUpDesk} from './state.ts';
import {placeShown, unitsShown} from './units-shown.ts';
import {tabHere, tabsOfDesk} from './ways.ts';

/** The first line: whose roll-up, where it stands, and how far the reading has come. */
export function paintDeskTitle(theme: Theme, session: Session, own: RollUpDesk): string {
	const {language, size} = session;
	const {office = folderName(own), year, counts} = own.rolled;
	const readOnly = own.lookedAt ? `（${say(language, 'rollup.readOnly')}）` : '';
	const name = ` ${programName(session)} ${say(language, 'rollup.name')}${readOnly} `;
	const reading = readingWords(session, own);
	const unknown = counts.due === null;
	const words = {
		due: unknown
			? say(language, 'rollup.head.noRoster')
			: say(language, 'rollup.head.due', {count: counts.due!}),
		unknown: unknown ? say(language, 'rollup.head.noRosterShort') : '',
		adopted: say(language, 'rollup.head.adopted', {count: counts.adopted}),
		received: say(language, 'rollup.head.received', {count: counts.received}),
		sentBack: say(language, 'rollup.head.sentBack', {count: counts.sentBack}),
		missing: unknown
			? ''
			: say(language, own.reading.isPartial ? 'rollup.head.unread' : 'rollup.head.missing', {
					count: counts.missing!,
				}),
		exempt: say(language, 'rollup.head.exempt', {count: counts.exempt}),
	};
	const room = size.columns - displayWidth(name) - 2;
	const years = say(language, 'screen.year', {year});
	// What there is no room for goes in this order; how far the reading has come and who is missing stay.
	const way = (left: string, ids: ReadonlyArray<keyof typeof words>) => {
		const states = ids.map((id) => words[id]).filter(Boolean);
		const told = reading === '' ? [] : [reading];
		return {left, right: [states.join(' '), ...told].join(ids.length > 5 ? '   ' : '  ')};
	};

	const all = ['due', 'adopted', 'received', 'sentBack', 'missing', 'exempt'] as const;
	const ways = [
		way(`${printable(office)}  ${years}`, all),
		way(years, all),
		way(years, ['unknown', 'adopted', 'received', 'sentBack', 'missing']),
		way(years, ['unknown', 'adopted', 'received', 'missing']),
		way(years, ['unknown', 'adopted', 'missing']),
	];
	const fits =
		ways.find(({left, right}) => displayWidth(left) + displayWidth(right) + 2 <= room) ??
		ways.at(-1)!;
	const left = cut(fits.left, Math.max(4, room - displayWidth(fits.right) - 2));
	const gap = ' '.repeat(Math.max(1, room - displayWidth(left) - displayWidth(fits.right)));
	const line = cut(` ${left}${gap}${fits.right} `, size.columns - displayWidth(name));
	return styled(theme, name, 'inverse', 'bold') + styled(theme, line, 'bold');
}

// An office that nobody has named goes by its folder.
function folderName({folders: [folder = '']}: RollUpDesk): string {
	return folder.split(/[\\/]/).findLast((name) => name !== '') ?? '';
}

/** 正在读取 2210/3035, or that the reading rests; nothing once everything is read. */
export function readingWords({language}: Session, {reading, rolled}: RollUpDesk): string {
	const {done, all, isOver, isPaused} = reading;
	if (isOver) {
		const count = filesUnreadable(rolled);
		return count > 0 ? say(language, 'rollup.head.failed', {count}) : '';
	}

	return say(language, isPaused ? 'rollup.head.paused' : 'rollup.head.reading', {done, all});
}

/** The tabs of the desk. */
export function paintDeskTabs(theme: Theme, session: Session, own: RollUpDesk): Piece {
	const {language, size} = session;
	const here = tabHere(session);
	const {sections} = own.rolled.form;
	const amiss = findingCount(own);
	const files = filesShown(own.rolled).length;
	const nameOf = (tab: string, how: 'title' | 'short' | 'part'): string => {
		const section = sections.find(({id}) => id === tab);
		if (section) return section[how];
		const count = tab === 'findings' ? amiss : tab === 'files' ? files : 0;
		const name = say(language, `rollup.tab.${tab as 'units' | 'findings' | 'files'}`);
		return count > 0 ? `${name} ${count}` : name;
	};

	const tabs = tabsOfDesk(own);
	const ways = (['title', 'short', 'part'] as const).map((how) =>
		tabs.map((tab) => nameOf(tab, how)),
	);
	const width = (names: readonly string[]) =>
		names.reduce((sum, name) => sum + displayWidth(name) + 3, 1);
	const shown = ways.find((names) => width(names) <= size.columns) ?? ways.at(-1)!;
	const zones: Zone[] = [];
	let line = ' ';
	let at = 1;
	for (const [index, name] of shown.entries()) {
		const tab = tabs[index]!;
		const taken = displayWidth(name) + 2;
		zones.push({line: 0, from: at, to: at + taken, target: {on: 'tab', tab}});
		line += tab === here ? styled(theme, `[${name}]`, 'bold', 'inverse') : ` ${name} `;
		line += ' ';
		at += taken + 1;
	}

	return {lines: [line], zones};
}

/** The strip of states in the order of the roster, and the bar of what is done. */
export function paintProgress(theme: Theme, {language, size}: Session, own: RollUpDesk): string {
	const {units, counts, byCode} = own.rolled;
	const {due} = counts;
	const share = due === null || due === 0 ? 0 : counts.adopted / due;
	const done =
		due === null
			? ''
			: say(language, 'rollup.progress', {
					bar: bar(share, size.columns >= 100 ? 22 : 12),
					percent: Math.floor(share * 100),
				});
	const legend =
		size.columns >= 110
			? (['adopted', 'received', 'faulty', 'sentBack', 'missing', 'exempt'] as const)
					.map((state) => `${stateSigns[state].sign}${say(language, `rollup.sign.${state}`)}`)
					.join(' ')
			: '';
	const right = [legend, done].filter(Boolean).join('  ');
	const room = size.columns - 2 - (right ? displayWidth(right) + 2 : 0);
	const here = unitsShown(own)[placeShown(own)];
	const at = here ? units.indexOf(byCode.get(here.unit.code)!) : 0;
	const strip = paintStrip(theme, units, Math.max(4, room), Math.max(0, at));
	const taken = Math.min(Math.max(4, room), units.length);
	if (right === '') return ` ${strip}`;
	return ` ${strip}${' '.repeat(Math.max(1, room - taken + 2))}${styled(theme, right, 'dim')}`;
}

/** The first line over a unit's return: which of its returns, and where the unit stands. */
export function paintReturnTitle(theme: Theme, session: Session, own: RollUpDesk): string {
	const {language, size, desk} = session;
	const one = own.rolled.byCode.get(desk?.rolled?.unit ?? '');
	if (!desk || !one) return '';
	const name = ` ${programName(session)} ${say(language, 'rollup.name')} `;
	const {must, explain, blanks} = desk.checked.tally;
	const version = desk.rolled?.version;
	const isHead = version === one.head?.number;
	const state = say(language, `rollUp.state.${one.state}`);
	const parts = [
		...(version === undefined ? [] : [say(language, 'rollup.version', {number: version})]),
		isHead || version === undefined ? state : say(language, 'rollup.notHead'),
	];
	const right = [
		...(must > 0 ? [say(language, 'screen.must', {count: must})] : []),
		...(explain > 0 ? [say(language, 'screen.explain', {count: explain})] : []),
		...(blanks > 0 && version !== undefined
			? [say(language, 'screen.blanks', {count: blanks})]
			: []),
		say(language, 'screen.readOnly'),
	].join('  ');
	const room = size.columns - displayWidth(name) - 2;
	const year = say(language, 'screen.year', {year: desk.draft.header.year});
	const said = printable(one.unit.name);
	// Whose return it is comes before its year, which the roll-up has too, and before which of its returns it is.
	const tails = [[year, ...parts], parts, parts.slice(-1)].map((some) => `  ${some.join('  ')}`);
	const rest = room - displayWidth(right) - 2;
	const tail = tails.find((some) => displayWidth(said + some) <= rest) ?? tails.at(-1)!;
	const left = cut(said, Math.max(6, rest - displayWidth(tail))) + tail;
	const gap = ' '.repeat(Math.max(1, room - displayWidth(left) - displayWidth(right)));
	const line = cut(` ${left}${gap}${right} `, size.columns - displayWidth(name));
	return styled(theme, name, 'inverse', 'bold') + styled(theme, line, 'bold');
}
