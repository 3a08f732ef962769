import {Failure} from '../../failure.ts';
import type {Form} from '../../form/form.ts';
import type {Reading} from '../reading.ts';
import type {PlainFile} from '../sheet.ts';
import type {Grid} from './grid.ts';
import {type Hints, readReturn} from './read-return.ts';

/** One file as a return, and the form it was read by. */
export type FileReturn = {reading: Reading; form: Form};

/**
A file that was taken apart, as a return with its form.

@param file - as it was named, for the failure
@param grids - its sheets, where whoever asks looks at them too
@throws Failure as `readReturn`, and `import.noTables` (exit 3)
*/
export function returnOf(
	plain: PlainFile,
	forms: readonly Form[],
	hints: Hints,
	file: string,
	grids?: readonly Grid[],
): FileReturn {
	const reading = readReturn(plain, forms, hints, grids);
	const form = forms.find(({id}) => id === reading.form);
	if (!form) throw new Failure('import.noTables', {file}, 3);
	return {reading, form};
}
