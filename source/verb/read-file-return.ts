import {readFile} from '../files/reading/read-file.ts';
import {type FileReturn, returnOf} from '../workbook/import/return-of.ts';
import type {Call} from './call.ts';

/**
Reads a file as a return; `--unit` and `--year` settle what it leaves open.

@param path - the file
@throws Failure when it cannot be read, holds no such tables, or no form covers its year
*/
export async function readFileReturn(path: string, call: Call): Promise<FileReturn> {
	const {unit, year, forms} = call;
	const plain = await readFile(path);
	try {
		return returnOf(plain, forms.forms, {unit, year}, path);
	} catch (error) {
		const {toldAsLedger} = await import('../files/ledgers/told-as-ledger.ts');
		throw await toldAsLedger(error, plain);
	}
}
