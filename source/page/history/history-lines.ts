import {saySource} from '../../check/say-source.ts';
import type {Desk} from '../../desk/desk.ts';
import type {CellChange, Step} from '../../draft/transaction.ts';
import type {Address} from '../../form/form.ts';
import type {Language, Message} from '../../text/say.ts';
import type {HistoryLine} from './state.ts';

/** Every value a cell has held, or every transaction of the draft: when, who, how; newest first. */
export function historyLines(desk: Desk, language: Language, address?: Address): HistoryLine[] {
	return [...desk.history.steps].reverse().flatMap((step): HistoryLine[] => {
		const cells = step.changes.filter((change): change is CellChange => 'address' in change);
		const here = address === undefined ? cells : cells.filter((one) => one.address === address);
		if (address !== undefined && here.length === 0) return [];
		const {revision, time, who} = step;
		const how = howOf(step, here, language);
		return [{revision, time, ...(who && {who}), how, what: whatOf(desk, here)}];
	});
}

function howOf(step: Step, here: readonly CellChange[], language: Language): Message {
	const source = here.find(({field}) => field === 'source')?.after;
	// Of several cells the file alone is named.
	const cells = new Set(here.map(({address}) => address)).size;
	if (step.how === 'imported' && cells > 1 && step.from !== undefined)
		return {key: 'past.importedFrom', values: {source: step.from}};
	if (step.how === 'imported' && typeof source === 'string')
		return {key: 'past.importedFrom', values: {source: saySource(source, language)}};
	return {key: `how.${step.how}`};
}

function whatOf(desk: Desk, here: readonly CellChange[]): HistoryLine['what'] {
	const addresses = new Set(here.map((change) => change.address));
	const [only] = addresses;
	if (only === undefined) return '';
	if (addresses.size > 1) return {key: 'past.cells', values: {cells: addresses.size}};
	const figure = here.find(({field}) => field === 'value' || field === 'stated');
	const words = here.find(({field}) => field === 'remark' || field === 'text');
	const change = figure ?? words;
	if (!change) return '';
	const show = (value: CellChange['after']) =>
		value === undefined || value === null ? '□' : value;
	const arrow = `${show(change.before)} → ${show(change.after)}`;
	const name = desk.form.cell.get(only);
	return name ? arrow : '';
}
