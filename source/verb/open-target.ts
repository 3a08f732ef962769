import type {Draft, Figures} from '../draft/draft.ts';
import type {Step} from '../draft/transaction.ts';
import {Failure} from '../failure.ts';
import {exists} from '../files/list-files.ts';
import type {Form} from '../form/form.ts';
import {figuresOf} from '../workbook/figures-of.ts';
import type {Note} from '../workbook/note.ts';
import type {Reading} from '../workbook/reading.ts';
import type {Call} from './call.ts';
import {readFileReturn} from './read-file-return.ts';

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
	/** Its whole history. */
	steps?: readonly Step[];
	/** What is to be known of the file, or of the state of the draft. */
	notes: readonly Note[];
};

/**
Opens FILE or DRAFT: a path that exists is a file, else an id of a draft.

@throws Failure `line.noDraft` when it is neither, and whatever reading the file throws
*/
export async function openTarget(target: string, call: Call): Promise<Target> {
	if (exists(target)) {
		const {reading, form} = await readFileReturn(target, call);
		const {unit, year, notes} = reading;
		return {reading, form, figures: figuresOf(reading), unit, year, notes};
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
		const {draft, steps, notes} = open;
		const form = call.forms.forms.find((one) => one.id === draft.form);
		if (!form) throw new Failure('form.unknown', {form: draft.form}, 2);
		const {unit, year} = draft.header;
		return {draft, steps, form, figures: draft.figures, unit, year, notes};
	} finally {
		open.close();
	}
}
