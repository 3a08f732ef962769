import {Failure} from '../failure.ts';
import {readFile} from '../files/reading/read-file.ts';
import type {Form} from '../form/form.ts';
import {readReturn} from '../workbook/import/read-return.ts';
import type {Reading} from '../workbook/reading.ts';
import type {Call} from './call.ts';

/** One file as a return, and the form it was read by. */
export type FileReturn = {reading: Reading; form: Form};

/**
Reads a file as a return; `--unit` and `--year` settle what it leaves open.

@param path - the file
@throws Failure when it cannot be read, holds no such tables, or no form covers its year
*/
export async function readFileReturn(path: string, call: Call): Promise<FileReturn> {
	const reading = readReturn(await readFile(path), call.forms.forms, {
		unit: call.unit,
		year: call.year,
	});
	const form = call.forms.forms.find((one) => one.id === reading.form);
	if (!form) throw new Failure('import.noTables', {file: path}, 3);
	return {reading, form};
}
