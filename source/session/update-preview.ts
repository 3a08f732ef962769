import type {Action} from './action.ts';
import {commit} from './commit.ts';
import type {PreviewDialog} from './dialog.ts';
import {preview, previewChanges} from './preview.ts';
import {deskOf, stay, tell, tellDone} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Desk, Session} from './session.ts';

/** What can be done to a preview before it counts: leave a cell or a table out, take it over. */
export function updatePreview(session: Session, action: Action): Updated | undefined {
	if (action.type === 'toggle') return toggle(session);
	if (action.type === 'takePreview') return takePreview(session, action.preview, action.time);
	return undefined;
}

function toggle(session: Session): Updated {
	const {dialog} = session;
	const desk = deskOf(session);
	if (dialog?.dialog !== 'preview' || !desk) return stay(session);
	const line = dialog.lines[dialog.chosen];
	if (!line || line.kind === 'note') return stay(session);
	const {without} = dialog;
	if (line.kind === 'change') {
		const next = without.includes(line.address)
			? without.filter((address) => address !== line.address)
			: [...without, line.address];
		return stay({...session, dialog: preview(session, desk, {...dialog, without: next})});
	}

	const inTable = dialog.lines.flatMap((one) =>
		one.kind === 'change' && desk.form.cell.get(one.address)?.section === line.section
			? [one.address]
			: [],
	);
	const others = without.filter((address) => !inTable.includes(address));
	const next = line.taken === 'none' ? others : [...others, ...inTable];
	return stay({...session, dialog: preview(session, desk, {...dialog, without: next})});
}

/** Enter on a preview. Figures of another year are taken only when that is said to be meant. */
export function confirmPreview(
	session: Session,
	desk: Desk,
	shown: PreviewDialog,
	time: string,
): Updated {
	const {year} = desk.draft.header;
	const theirs = shown.reading.year;
	if (theirs === undefined || theirs === year) return takePreview(session, shown, time);
	return stay({
		...session,
		dialog: {
			dialog: 'choice',
			title: {key: 'session.otherYear', values: {year: theirs, draft: year}},
			lines: [{words: {key: 'session.otherYearAsk'}, mark: 'bad'}],
			choices: [
				{label: {key: 'session.cancel'}},
				{
					label: {key: 'session.takeAnyway'},
					does: {type: 'takePreview', preview: shown, time: ''},
				},
			],
			chosen: 0,
		},
	});
}

function takePreview(session: Session, shown: PreviewDialog, time: string): Updated {
	const desk = deskOf(session);
	const closed = {...session, dialog: undefined};
	if (!desk) return stay(closed);
	const changes = previewChanges(desk, shown);
	if (changes.length === 0) return tell(closed, 'plain', {key: 'session.nothingToTake'});
	const {how, file} = shown;
	const transaction = {how, changes, time, ...(file && {from: file})};
	return tellDone(commit(closed, transaction, {}, shown), {
		key: how === 'imported' ? 'session.imported' : 'session.pasted',
		values: {cells: new Set(changes.map(({address}) => address)).size},
	});
}
