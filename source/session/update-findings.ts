import type {Result} from '../check/finding.ts';
import {resultKey} from '../check/result-key.ts';
import {sayResult} from '../check/say-result.ts';
import {tally} from '../check/tally.ts';
import {changeCell} from '../draft/change-cell.ts';
import type {Address} from '../form/form.ts';
import type {Action} from './action.ts';
import {commit} from './commit.ts';
import {findingsAt, placeOf} from './findings-at.ts';
import {cellOf} from './geometry.ts';
import {deskOf, putDesk, stay, tell, tellDone} from './put-desk.ts';
import type {Updated} from './request.ts';
import {cursorOf, selectedCells} from './selection.ts';
import type {Desk, Session} from './session.ts';
import {shownFindings} from './shown-findings.ts';
import {entryAt} from './update-editor.ts';
import {moveTo} from './update-moves.ts';

/** Going from finding to finding, accepting a suspect, 空白处补 0, 以计算数为准. */
export function updateFindings(session: Session, action: Action): Updated | undefined {
	const desk = deskOf(session);
	if (!desk) return undefined;
	switch (action.type) {
		case 'nextFinding':
			return nextFinding(session, desk, action.by);
		case 'dropStated':
			return dropStated(session, desk, action.where, action.time);
		case 'askZeros':
			return askZeros(session, desk);
		case 'fillZeros': {
			const {blanks} = desk.checked;
			const cells = action.where === 'table' ? inTable(desk, blanks) : blanks;
			const changes = cells.flatMap((address) => {
				const {remark} = entryAt(desk, address);
				return changeCell(desk.draft.figures, address, {value: 0, ...(remark && {remark})});
			});
			const transaction = {how: 'zeros', changes, time: action.time} as const;
			return tellDone(commit(session, transaction), {
				key: 'session.zerosFilled',
				values: {cells: cells.length},
			});
		}

		case 'copyFinding':
			return copyFinding(session, desk);
		case 'dropExplanation': {
			const result = findingHere(desk);
			const key = result && resultKey(result);
			const before = key ? desk.draft.explanations[key] : undefined;
			if (!key || !before) return tell(session, 'plain', {key: 'session.noExplanation'});
			const changes = [{explanation: key, before}];
			return commit(session, {how: 'explained', changes, time: action.time});
		}

		default:
			return undefined;
	}
}

/** The finding that the keys mean: the chosen line on 校验, else the first one at the cursor. */
export function findingHere(desk: Desk): Result | undefined {
	return desk.tab === 'findings'
		? shownFindings(desk)[desk.finding]
		: findingsAt(desk, cursorOf(desk))[0];
}

/** Shows a finding: its cell under the cursor, its line chosen on 校验. */
export function showFinding(desk: Desk, index: number): Partial<Desk> {
	const result = shownFindings(desk)[index];
	const place = result && placeOf(result);
	return {...(place ? moveTo(desk, place) : {}), finding: index};
}

/** Enter or a double click on a finding: its cell; where last year is missing, the ways to supply it. */
export function takeFinding(session: Session, desk: Desk, index: number): Updated {
	const result = shownFindings(desk)[index];
	if (result?.reason !== 'noLastYear') return stay(putDesk(session, showFinding(desk, index)));
	return stay({
		...putDesk(session, {finding: index}),
		dialog: {
			dialog: 'choice',
			title: {key: 'session.lastYearMissing', values: {year: desk.draft.header.year - 1}},
			lines: [],
			choices: [
				{label: {key: 'command.lastYear.open'}, does: {type: 'findLastYear'}},
				{
					label: {key: 'command.lastYear.type'},
					does: {type: 'openForm', what: 'lastYear', time: ''},
				},
				{
					label: {key: 'command.noLastYear'},
					does: {type: 'openForm', what: 'noLastYear', time: ''},
				},
				{label: {key: 'session.cancel'}},
			],
			chosen: 0,
		},
	});
}

// As a sentence one can send: unit and year, where, how far off, the likely mend.
function copyFinding(session: Session, desk: Desk): Updated {
	const {form, draft} = desk;
	const result = findingHere(desk);
	const rule = session.rules[form.id]?.find(({id}) => id === result?.rule);
	if (!result || !rule) return tell(session, 'plain', {key: 'session.howToQuit'});
	const unit = `${draft.header.unit} ${draft.header.year}年度`;
	const {figures} = draft;
	const text = sayResult(result, rule, form, session.language, {unit, figures});
	return stay(session, {type: 'copy', text, cells: 0});
}

function nextFinding(session: Session, desk: Desk, by: 1 | -1): Updated {
	const shown = shownFindings(desk);
	const fails = shown.filter(({status}) => status === 'fail').length;
	if (fails === 0) {
		const {blanks, unchecked} = tally(desk.checked, desk.rules);
		return blanks + unchecked === 0
			? tell(session, 'good', {key: 'session.noFindings'})
			: tell(session, 'plain', {key: 'session.noFindingsYet', values: {blanks, unchecked}});
	}

	// Standing on no finding, F8 starts with the first and Shift+F8 with the last.
	const here = findingHere(desk);
	const standing = here !== undefined && here === shown[desk.finding];
	const from = standing ? desk.finding : by === 1 ? -1 : fails;
	const index = (from + by + fails) % fails;
	return stay(putDesk(session, showFinding(desk, index)));
}

function dropStated(
	session: Session,
	desk: Desk,
	where: 'here' | 'everywhere',
	time: string,
): Updated {
	const cells = where === 'here' ? selectedCells(desk) : desk.form.cells;
	const changes = cells
		.filter(({kind}) => kind === 'total')
		.flatMap(({address}) => changeCell(desk.draft.figures, address, {value: null}));
	if (changes.length === 0) return tell(session, 'plain', {key: 'session.noStated'});
	return tellDone(commit(session, {how: 'recomputed', changes, time}), {
		key: 'session.recomputed',
		values: {cells: new Set(changes.map(({address}) => address)).size},
	});
}

function inTable(desk: Desk, blanks: readonly Address[]): Address[] {
	return blanks.filter((address) => cellOf(desk.form, address).section === desk.table);
}

function askZeros(session: Session, desk: Desk): Updated {
	const all = desk.checked.blanks.length;
	if (all === 0) return tell(session, 'good', {key: 'session.noBlanks'});
	if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
	const here = inTable(desk, desk.checked.blanks).length;
	const choices = [
		...(here > 0 && here < all
			? [
					{
						label: {key: 'session.zerosTable', values: {cells: here}} as const,
						does: {type: 'fillZeros', where: 'table', time: ''} as const,
					},
				]
			: []),
		{
			label: {key: 'session.zerosAll', values: {cells: all}} as const,
			does: {type: 'fillZeros', where: 'everywhere', time: ''} as const,
		},
		{label: {key: 'session.cancel'} as const},
	];
	return stay({
		...session,
		dialog: {
			dialog: 'choice',
			title: {key: 'session.zeros'},
			lines: [{words: {key: 'session.zerosAsk', values: {cells: all}}}],
			choices,
			// Nothing is filled by one careless Enter.
			chosen: choices.length - 1,
		},
	});
}
