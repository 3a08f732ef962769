import '../../text/ledger-text.ts';
import {isUtf8} from 'node:buffer';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import {type Mapping, mergeMappings} from '../../ledger/mapping.ts';
import {printable} from '../../text/printable.ts';
import {type Language, say} from '../../text/say.ts';
import {bareName} from '../../workbook/import/same-unit.ts';
import {replaceWhole} from '../drafts/durable.ts';
import {privateFolder} from '../home.ts';
import {readGuarded} from '../read-guarded.ts';

/**
A mapping file that was named.

@throws Failure `ledger.badMapping` with the place in it, `file.*`
*/
export async function mappingFile(file: string, language: Language = 'zh'): Promise<Mapping> {
	const {mappingSchema} = await import('../../ledger/mapping-schema.ts');
	const {data, error} = mappingSchema.safeParse(parsedJson(file, language));
	if (!error) return data;
	const field = error.path.join('.') || say(language, 'ledger.jsonWhole');
	throw badMapping(file, field, whyOf(error.why, language));
}

function parsedJson(file: string, language: Language): unknown {
	const bytes = readGuarded(file);
	if (!isUtf8(bytes))
		throw badMapping(file, say(language, 'ledger.jsonWhole'), say(language, 'ledger.notUtf8'));
	const text = bytes.toString('utf8').replace(/^\uFEFF/u, '');
	try {
		return JSON.parse(text);
	} catch (error) {
		// Where it is wrong, and none of the words that stand there.
		const [, line, column] = /line (\d+) column (\d+)/u.exec(String(error)) ?? [];
		const place =
			line && column
				? say(language, 'ledger.jsonAt', {line, column})
				: say(language, 'ledger.jsonWhole');
		throw badMapping(file, place, say(language, 'ledger.notJson'));
	}
}

// The words of the shape, as a person reads them.
function whyOf(why: string, language: Language): string {
	const key = /^“(.*)”$/su.exec(why)?.[1];
	if (key !== undefined) return say(language, 'ledger.noSuchKey', {key: printable(key)});
	const choices = /^≠ (.*)$/su.exec(why)?.[1]?.replace(/^(?:object|record)$/u, '{…}');
	const what = (choices ?? '2024-03-05').split(' | ').join(language === 'zh' ? '、' : ', ');
	return say(language, 'ledger.mustBe', {what});
}

function badMapping(file: string, field: string, why: string): Failure {
	return new Failure('ledger.badMapping', {file, field, why}, 3);
}

/** What an office's ledger was answered before. @throws Failure `ledger.badMapping` when the file was changed and is wrong */
export async function rememberedMapping(home: string, unit: string | undefined): Promise<Mapping> {
	if (unit === undefined) return {};
	try {
		return await mappingFile(placeOf(home, unit));
	} catch (error) {
		// What is there and cannot be read is no blank.
		if (error instanceof Failure && error.code === 'file.missing') return {};
		throw error;
	}
}

/**
Keeps what was answered for an office, so that next year does not ask. Lines and what holds for one year only are no
part of it.

@throws Failure `ledger.notRemembered` where it cannot be written
*/
export async function rememberMapping(
	home: string,
	unit: string,
	answered: Mapping,
): Promise<void> {
	const {rules, ...rest} = mergeMappings(await rememberedMapping(home, unit), answered);
	const {lines: _, empty: __, ...kept} = rules ?? {};
	const text = `${JSON.stringify({...rest, rules: kept}, null, '\t')}\n`;
	const place = placeOf(home, unit);
	try {
		privateFolder(home);
		privateFolder(path.dirname(place));
		replaceWhole(place, Buffer.from(text));
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (typeof code !== 'string' || error instanceof Failure) throw error;
		throw new Failure('ledger.notRemembered', {folder: path.dirname(place), why: code}, 3);
	}
}

// The name of the unit, without what a file name must not hold.
function placeOf(home: string, unit: string): string {
	const name = bareName(unit)
		.replaceAll(/[^\p{L}\p{N}]/gu, '_')
		.slice(0, 60);
	return path.join(home, 'ledgers', `${name || '_'}.json`);
}
