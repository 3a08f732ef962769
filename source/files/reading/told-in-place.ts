import type {Language} from '../../text/say.ts';
import {returnOf} from '../../workbook/import/return-of.ts';
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

/** A file as it is told; its line of JSON as the bytes to be written, which are quicker to hand over than a text. */
export type ToldInPlace = Omit<ToldFile, 'json'> & {line: Uint8Array};

const known = new Map<string, Forms>();

/** A file as `read --json` tells it. @throws Failure as `readReturn` does */
export function tellReading(plain: PlainFile, wish: TellWish): ToldInPlace {
	const {reading, form} = returnOf(
		plain,
		booksOf(wish.home).forms,
		{unit: wish.unit, year: wish.year},
		wish.file,
	);
	return inBytes(toldReading(wish.file, reading, form, wish.language));
}

/** A file as `check --json` tells it without a last year. @throws Failure as `readReturn` does */
export function tellCheck(plain: PlainFile, wish: TellWish): ToldInPlace {
	const books = booksOf(wish.home);
	const {reading} = returnOf(plain, books.forms, {unit: wish.unit, year: wish.year}, wish.file);
	return inBytes(toldCheck(wish.file, reading, books, wish.language));
}

function inBytes({json, ...told}: ToldFile): ToldInPlace {
	// A buffer of its own, which can be handed over.
	const line = Buffer.allocUnsafeSlow(json.length + 1);
	line.write(json, 'latin1');
	line[json.length] = 0x0a;
	return {line: new Uint8Array(line.buffer), ...told};
}

function booksOf(home: string): Forms {
	const books = known.get(home) ?? loadForms(home);
	known.set(home, books);
	return books;
}
