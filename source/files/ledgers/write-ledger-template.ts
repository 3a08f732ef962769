import '../../text/ledger-text.ts';
import path from 'node:path';
import type {Form} from '../../form/form.ts';
import {ledgerTemplate} from '../../ledger/ledger-template.ts';
import {isFolder} from '../list-files.ts';
import {writeZip} from '../write-zip.ts';
import {refuseTarget, saveFile} from '../writing/save-file.ts';

/**
Writes a ledger template for a year.

@param out - its file, or the folder it goes into
@returns the file that was written
@throws Failure `export.*`
*/
export async function writeLedgerTemplate(
	form: Form,
	year: number,
	{out = '.', force = false}: {out?: string; force?: boolean},
): Promise<string> {
	const name = `${year}年度政府信息公开申请登记台账.xlsx`;
	const file = path.resolve(isFolder(out) ? path.join(out, name) : out);
	refuseTarget(file, force);
	const parts = ledgerTemplate(form, year);
	const bytes = writeZip(parts.map((part) => ({name: part.name, bytes: Buffer.from(part.text)})));
	await saveFile(file, bytes, {force});
	return file;
}
