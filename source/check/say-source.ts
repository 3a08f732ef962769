import {type Language, say} from '../text/say.ts';
import {fileName} from './file-name.ts';

/** Where a figure stands in its file: `/tmp/年报.xlsx|三!D7` → `年报.xlsx，工作表“三”，D7`; the folder is nobody's business. */
export function saySource(source: string, language: Language): string {
	const bar = source.indexOf('|');
	const file = bar === -1 ? '' : fileName(source.slice(0, bar));
	const rest = source.slice(bar + 1);
	const mark = rest.lastIndexOf('!');
	if (mark === -1) return [file, rest].filter(Boolean).join(say(language, 'check.comma'));
	const sheet = rest.slice(0, mark);
	const cell = rest.slice(mark + 1);
	if (sheet === 'csv') return file ? say(language, 'check.sourceFileCell', {file, cell}) : cell;
	const number = /^table(\d+)$/.exec(sheet)?.[1];
	if (number)
		return file
			? say(language, 'check.sourceFileTable', {file, number, cell})
			: say(language, 'check.sourceTable', {number, cell});
	return file
		? say(language, 'check.source', {file, sheet, cell})
		: say(language, 'check.sourceSheet', {sheet, cell});
}
