import type {SheetMarks} from './sheet-marks.ts';
import {oddStyles, workbookMarks} from './workbook-marks.ts';

type Part = {name: string; bytes: Uint8Array};

/** What the library leaves unsaid of each sheet of an .xlsx, in the order in which the workbook names them. */
export function marksOfParts(parts: readonly Part[]): Array<SheetMarks | undefined> {
	const text = (pattern: RegExp) => {
		const part = parts.find(({name}) => pattern.test(name));
		return part ? Buffer.from(part.bytes).toString('utf8') : '';
	};

	const odd = oddStyles(text(/^xl\/styles\.xml$/iu));
	const marks = new Map<string, SheetMarks>();
	for (const {name, bytes} of parts) {
		if (!/worksheets\/[^/]+\.xml$/iu.test(name)) continue;
		const found = workbookMarks(bytes, odd);
		if (found) marks.set(name.toLowerCase(), found);
	}

	if (marks.size === 0) return [];
	const targets = new Map<string, string>();
	for (const [, attributes] of text(/^xl\/_rels\/workbook\.xml\.rels$/iu).matchAll(
		/<(?:\w+:)?Relationship\s([^>]*)>/gu,
	)) {
		const target = (/\bTarget=["']([^"']*)/u.exec(attributes!)?.[1] ?? '').replaceAll('\\', '/');
		const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
		targets.set(/\bId=["']([^"']*)/u.exec(attributes!)?.[1] ?? '', path.toLowerCase());
	}

	const sheets = text(/^xl\/workbook\.xml$/iu).matchAll(/<(?:\w+:)?sheet\s([^>]*)>/gu);
	return Array.from(sheets, ([, attributes]) => {
		const id = /\s\w+:id=["']([^"']*)/u.exec(` ${attributes!}`)?.[1] ?? '';
		return marks.get(targets.get(id) ?? '');
	});
}
