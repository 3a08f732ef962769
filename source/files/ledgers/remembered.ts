import {existsSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import {type Mapping, mergeMappings} from '../../ledger/mapping.ts';
import {bareName} from '../../workbook/import/same-unit.ts';
import {replaceWhole} from '../drafts/durable.ts';
import {privateFolder} from '../home.ts';
import {readGuarded} from '../read-guarded.ts';

/** A mapping file that was named. @throws Failure `form.badFile`, `file.*` */
export async function mappingFile(file: string): Promise<Mapping> {
	const {mappingSchema} = await import('../../ledger/mapping-schema.ts');
	const {data, error} = mappingSchema.safeParse(parsedJson(file));
	if (!error) return data;
	throw badMapping(file, error.path.join('.'), error.why);
}

function parsedJson(file: string): unknown {
	const text = readGuarded(file)
		.toString('utf8')
		.replace(/^\uFEFF/u, '');
	try {
		return JSON.parse(text);
	} catch {
		throw badMapping(file, 'JSON', '≠ JSON');
	}
}

function badMapping(file: string, field: string, why: string): Failure {
	return new Failure('form.badFile', {file: path.basename(file), field, why}, 3);
}

/** What an office's ledger was answered before. @throws Failure `form.badFile` when the file was changed and is wrong */
export async function rememberedMapping(home: string, unit: string | undefined): Promise<Mapping> {
	if (unit === undefined) return {};
	const file = placeOf(home, unit);
	return existsSync(file) ? mappingFile(file) : {};
}

/**
Keeps what was answered for an office, so that next year does not ask. Lines and what holds for one year only are no
part of it.
*/
export async function rememberMapping(
	home: string,
	unit: string,
	answered: Mapping,
): Promise<void> {
	const {rules, ...rest} = mergeMappings(await rememberedMapping(home, unit), answered);
	const {lines: _, empty: __, ...kept} = rules ?? {};
	privateFolder(home);
	privateFolder(path.join(home, 'ledgers'));
	const text = `${JSON.stringify({...rest, rules: kept}, null, '\t')}\n`;
	replaceWhole(placeOf(home, unit), Buffer.from(text));
}

// The name of the unit, without what a file name must not hold.
function placeOf(home: string, unit: string): string {
	const name = bareName(unit)
		.replaceAll(/[^\p{L}\p{N}]/gu, '_')
		.slice(0, 60);
	return path.join(home, 'ledgers', `${name || '_'}.json`);
}
