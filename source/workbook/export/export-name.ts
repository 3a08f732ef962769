import {plainName} from '../../text/plain-name.ts';
import {reportTitle} from './report-title.ts';

/** A name takes at most 255 bytes, and an ending, a suffix and a number come behind it. */
const mostBytes = 150;

/**
The default name of an export, 甲局-2024年度统计表-第1次, fit for every file system, without an ending.

@param number - which hand-in it is; of what is none nothing
*/
export function exportName(unit: string, year: number, number?: number): string {
	const name = nameForFiles(unit);
	const which = number === undefined ? '' : `-第${number}次`;
	return `${name === '' ? '' : `${name}-`}${year}年度统计表${which}`;
}

/** The default name of the whole report, as it is called on paper. */
export function titledName(unit: string, year: number): string {
	return reportTitle(nameForFiles(unit), year);
}

function nameForFiles(unit: string): string {
	const plain = plainName(unit)
		.replaceAll(/[\\/:*?"<>|]/g, '')
		.replaceAll(/^[\s.]+|[\s.]+$/g, '');
	let name = '';
	let bytes = 0;
	for (const character of plain) {
		bytes += new TextEncoder().encode(character).length;
		if (bytes > mostBytes) break;
		name += character;
	}

	return name;
}
