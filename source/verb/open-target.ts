import type {Draft, Figures, LastYear} from '../draft/draft.ts';
import {Failure} from '../failure.ts';
import {exists, isFolder, listFiles} from '../files/list-files.ts';
import type {Form} from '../form/form.ts';
import {say} from '../text/say.ts';
import type {Reading} from '../workbook/reading.ts';
import type {Call} from './call.ts';
import {type FileReturn, readFileReturn} from './read-file-return.ts';

/** A file or a draft, brought to what checking and exporting need. */
export type Target = {
	form: Form;
	figures: Figures;
	unit?: string;
	year?: number;
	/** Present when the target is a file. */
	reading?: Reading;
	/** Present when the target is a draft. */
	draft?: Draft;
};

/**
Opens FILE or DRAFT: a path that exists is a file, else an id of a draft.

@throws Failure `line.noDraft` when it is neither, and whatever reading the file throws
*/
export async function openTarget(target: string, call: Call): Promise<Target> {
	if (exists(target)) {
		const {reading, form} = await readFileReturn(target, call);
		return {reading, form, figures: figuresOf(reading), unit: reading.unit, year: reading.year};
	}

	if (!/^[\w-]+$/.test(target)) throw new Failure('file.missing', {path: target}, 3);
	if (
		!call
			.drafts()
			.list()
			.some((one) => one.id === target)
	) {
		throw new Failure('line.noDraft', {target}, 3);
	}

	const open = call.drafts().open(target, 'read');
	try {
		const {draft} = open;
		const form = call.forms.forms.find((one) => one.id === draft.form);
		if (!form) throw new Failure('form.unknown', {form: draft.form}, 2);
		return {draft, form, figures: draft.figures, unit: draft.header.unit, year: draft.header.year};
	} finally {
		open.close();
	}
}

/** The figures of a reading as a draft would hold them; a computed value is no evidence and stays out. */
export function figuresOf(reading: Reading): Figures {
	return Object.fromEntries(
		Object.entries(reading.cells).map(([address, {formula, ...cell}]) => {
			if (!('stated' in cell)) return [address, cell];
			// A formula that gives the sum we compute states nothing of its own.
			const {stated, ...rest} = cell;
			const says = !(formula && stated === cell.value);
			return [address, {...rest, value: null, ...(says && {stated, ...(formula && {formula})})}];
		}),
	);
}

/**
The return of the year before: a file or a draft, or the one file in a folder that is the unit's.

@throws Failure `line.otherLastYear` (exit 1) when what is named is of another year; `line.noLastYear` (exit 1) when
the folder has none
*/
export async function openLastYear(path: string, target: Target, call: Call): Promise<LastYear> {
	const {unit = '', year = 0} = target;
	const asIs = {...call, unit: undefined, year: undefined};
	if (!isFolder(path)) {
		const last = await openTarget(path, asIs);
		// A file that does not say its year is taken at the caller's word.
		if (last.year !== undefined && year !== 0 && last.year !== year - 1)
			throw new Failure('line.otherLastYear', {file: path, found: last.year, year: year - 1}, 1);
		if (last.unit && unit && last.unit !== unit)
			call.warn(say(call.language, 'line.otherUnit', {file: path, found: last.unit, unit}));
		return lastYearOf({...last, year: last.year ?? year - 1}, path);
	}

	for (const file of listFiles(path)) {
		const found = await readOrSkip(file, asIs);
		if (found && found.reading.unit === unit && found.reading.year === year - 1) {
			return lastYearOf({...found, figures: figuresOf(found.reading), year: year - 1}, file);
		}
	}

	throw new Failure('line.noLastYear', {folder: path, unit, year: year - 1}, 1);
}

function lastYearOf({figures, form, year}: Target, origin: string): LastYear {
	return {year: year ?? 0, form: form.id, figures, origin};
}

// A folder of last year's returns may hold anything; only the unit's own return is looked for.
async function readOrSkip(file: string, call: Call): Promise<FileReturn | undefined> {
	try {
		return await readFileReturn(file, call);
	} catch (error) {
		if (error instanceof Failure) return undefined;
		throw error;
	}
}
