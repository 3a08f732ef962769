import '../text/verb-text.ts';
import type {LastYear} from '../draft/draft.ts';
import {textOfDraft} from '../draft/text-of-draft.ts';
import {Failure} from '../failure.ts';
import {type FileUnder, filesUnder} from '../files/files-under.ts';
import {isFolder} from '../files/list-files.ts';
import {bareName, isSameUnit} from '../workbook/import/same-unit.ts';
import {lastTextOf} from '../workbook/last-text-of.ts';
import type {Note} from '../workbook/note.ts';
import type {Call} from './call.ts';
import {inOrder} from './in-order.ts';
import {openTarget, type Target} from './open-target.ts';

/** Last year's return of one target, and what is to be known of it. */
export type LastYearFound = {lastYear?: LastYear; notes: Note[]};

type Last = Target & {path: string};
type Asked = Pick<Target, 'unit' | 'year'>;

/**
Where last year's returns come from: a file or a draft for whoever asks, or a folder in which each unit has its own.
What lies there is read once, however many returns are checked.

@param path - as `--last` names it
@throws Failure when it is not there or cannot be read
*/
export async function lastYears(
	path: string,
	call: Call,
): Promise<(target: Asked) => Promise<LastYearFound>> {
	// What settles this year's returns settles nothing of last year's.
	const asIs = {...call, unit: undefined, year: undefined};
	if (!isFolder(path)) {
		const last = {...(await openTarget(path, asIs)), path};
		return async (target) => take(last, target);
	}

	const {files} = filesUnder(path);
	let read: Promise<Last[]> | undefined;
	return async (target) => {
		read ??= readAll(files, asIs);
		return choose(await read, target, path);
	};
}

/**
A file that was named is taken for last year's. Another unit, or a year that cannot be held against this one, is said.

@throws Failure `line.otherLastYear` (exit 1) when it is of another year than the one before
*/
function take(last: Last, {unit, year}: Asked): LastYearFound {
	const {path} = last;
	const notes: Note[] = doubtsOf(last);
	if (last.year !== undefined && year !== undefined && last.year !== year - 1)
		throw new Failure('line.otherLastYear', {file: path, found: last.year, year: year - 1}, 1);
	if (last.unit && unit && !isSameUnit(last.unit, unit))
		notes.push({key: 'line.otherUnit', values: {file: path, found: last.unit, unit}});
	if (!last.unit && unit) notes.push({key: 'line.lastYearNoUnit', values: {file: path, unit}});
	if (last.year === undefined && year === undefined)
		notes.push({key: 'line.noYearsToCompare', values: {file: path}});
	else if (last.year === undefined && year !== undefined)
		notes.push({key: 'line.lastYearNoYear', values: {file: path, year: year - 1}});
	else if (last.year !== undefined && year === undefined)
		notes.push({key: 'line.yearUnsure', values: {file: path, found: last.year}});
	return {lastYear: asLastYear(last, year), notes};
}

/** The unit's own return in a folder. Several that say the same are one; several that differ are named, none taken. */
function choose(all: readonly Last[], {unit, year}: Asked, folder: string): LastYearFound {
	if (unit === undefined || year === undefined)
		return {notes: [{key: 'line.lastYearNeeds', values: {folder}, blocks: true}]};
	const ofYear = all.filter((last) => last.year === year - 1 && last.unit !== undefined);
	const exactly = ofYear.filter((last) => bareName(last.unit!) === bareName(unit));
	const own = exactly.length > 0 ? exactly : ofYear.filter((last) => isSameUnit(last.unit!, unit));
	const [first] = own;
	const values = {folder, unit, year: year - 1};
	if (!first) return {notes: [{key: 'line.noLastYear', values, blocks: true}]};
	if (new Set(own.map(({figures, form}) => figuresKey(figures, form.id))).size > 1) {
		const files = own.map(({path}) => path).join('、');
		const note = {key: 'line.severalLastYears', values: {...values, files}, blocks: true} as const;
		return {notes: [note]};
	}

	return {lastYear: asLastYear(first, year), notes: doubtsOf(first)};
}

// Where a figure stands, and how a blank is written, makes no other return.
function figuresKey(figures: Target['figures'], form: string): string {
	const said = Object.entries(figures).flatMap(([address, {value, stated}]) => {
		const figure = stated ?? value;
		return figure === null ? [] : [`${address}=${figure}`];
	});
	return [form, ...said.sort()].join('|');
}

// What a file does not say for certain is not compared with.
function doubtsOf({path, reading}: Last): Note[] {
	const count = (reading?.faults.length ?? 0) + (reading?.ambiguous.length ?? 0);
	return count === 0 ? [] : [{key: 'line.lastYearPartly', values: {file: path, count}}];
}

function asLastYear(
	{figures, form, year, path, reading, draft}: Last,
	thisYear?: number,
): LastYear {
	const text = draft ? textOfDraft(draft) : reading && lastTextOf(reading, form);
	const named = year ?? (thisYear ?? 0) - 1;
	return {year: named, form: form.id, figures, origin: path, ...(text && {text})};
}

// A folder of last year's returns may hold anything; only those of units are looked for.
async function readAll(files: readonly FileUnder[], call: Call): Promise<Last[]> {
	const found: Last[] = [];
	for await (const last of inOrder(files, ({path}) => openOrSkip(path, call)))
		if (last) found.push(last);
	return found;
}

async function openOrSkip(path: string, call: Call): Promise<Last | undefined> {
	try {
		return {...(await openTarget(path, call)), path};
	} catch {
		return undefined;
	}
}
