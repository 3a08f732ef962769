import {Failure} from '../../failure.ts';
import type {Form} from '../../form/form.ts';
import type {Language} from '../../text/say.ts';
import {readReturn} from '../../workbook/import/read-return.ts';
import type {Reading} from '../../workbook/reading.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {type ToldFile, toldCheck, toldReading} from '../../workbook/told-file.ts';
import {type Forms, loadForms} from '../load-forms.ts';

/** What a reader must know to tell of a file. */
export type TellWish = {
	/** As it was named. */
	file: string;
	/** The user's folder, where further forms and rules lie. */
	home: string;
	unit?: string;
	year?: number;
	language: Language;
};

const known = new Map<string, Forms>();

/** A file as `read --json` tells it. @throws Failure as `readReturn` does */
export function tellReading(plain: PlainFile, wish: TellWish): ToldFile {
	const {reading, form} = returnOf(plain, wish);
	return toldReading(wish.file, reading, form, wish.language);
}

/** A file as `check --json` tells it without a last year. @throws Failure as `readReturn` does */
export function tellCheck(plain: PlainFile, wish: TellWish): ToldFile {
	const {reading, books} = returnOf(plain, wish);
	return toldCheck(wish.file, reading, books, wish.language);
}

function returnOf(
	plain: PlainFile,
	{file, home, unit, year}: TellWish,
): {reading: Reading; form: Form; books: Forms} {
	const books = known.get(home) ?? loadForms(home);
	known.set(home, books);
	const reading = readReturn(plain, books.forms, {unit, year});
	const form = books.forms.find(({id}) => id === reading.form);
	if (!form) throw new Failure('import.noTables', {file}, 3);
	return {reading, form, books};
}
