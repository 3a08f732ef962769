import {Failure} from '../../failure.ts';
import type {Kind} from './kind.ts';
import {kinds} from './kinds.ts';

/** The ending of a name, `.xlsx`; a dot before anything but letters and digits ends no name. */
export function endingOf(file: string): string {
	return /\.[A-Za-z][A-Za-z\d]{1,4}$/.exec(file)?.[0].toLowerCase() ?? '';
}

/** The endings a kind's files may have. A copy of the superior's workbook keeps its own: macros need .xlsm. */
export function endingsOf({endings}: Pick<Kind, 'endings'>, into?: string): readonly string[] {
	const kept = endingOf(into ?? '');
	return /^\.xls[xm]$/.test(kept) ? [kept] : endings;
}

/** What stands behind the proposed name: `（送审稿）.xlsx`. */
export function behindName(kind: Pick<Kind, 'endings' | 'suffix'>, into?: string): string {
	return `${kind.suffix}${endingsOf(kind, into)[0]}`;
}

/** The whole name of an exported file; an ending that was typed with the name is its, where the kind has it, and never written twice. */
export function exportFile(
	kind: Pick<Kind, 'endings' | 'suffix'>,
	name: string,
	into?: string,
): string {
	const ending = endingOf(name);
	const known = kinds.some(({endings}) => (endings as readonly string[]).includes(ending));
	const stem = known || ending === '.xlsm' ? name.slice(0, -ending.length) : name;
	const typed = stem !== name && endingsOf(kind, into).includes(ending);
	return typed ? `${stem}${kind.suffix}${ending}` : `${stem}${behindName(kind, into)}`;
}

/**
A file as it was asked for, with the kind's ending where it has none.

@throws Failure `export.wrongEnding`, `export.otherEnding` (exit 2) when its ending is another's
*/
export function withEnding(kind: Kind, file: string, into?: string): string {
	const endings = endingsOf(kind, into);
	const ending = endingOf(file);
	if (ending === '') return `${file}${endings[0]}`;
	if (endings.includes(ending)) return file;
	if (into !== undefined && endings !== kind.endings)
		throw new Failure('export.otherEnding', {ending: endings[0]!, path: file}, 2);
	throw new Failure('export.wrongEnding', {path: file, endings: endings.join('、')}, 2);
}
