import {type BinaryStyles, binaryMarks, binarySheets, binaryStyles} from './binary-marks.ts';
import type {SheetMarks} from './sheet-marks.ts';
import {oddStyles, workbookMarks} from './workbook-marks.ts';

type Part = {name: string; bytes: Uint8Array};

/** What the library leaves unsaid of a workbook: the fonts its runs name by number, and the marks of its sheets. */
export type Marks = {
	/** In the order in which the workbook names its sheets. */
	sheets: ReadonlyArray<SheetMarks | undefined>;
	/** Of an .xlsb. */
	fonts?: BinaryStyles['fonts'];
};

/** What the library leaves unsaid of the sheets of an .xlsx, .xlsm or .xlsb. */
export function marksOfParts(parts: readonly Part[]): Marks {
	const part = (pattern: RegExp) => parts.find(({name}) => pattern.test(name))?.bytes;
	const text = (pattern: RegExp) => new TextDecoder().decode(part(pattern) ?? new Uint8Array());
	const binary = part(/^xl\/workbook\.bin$/iu);
	const styles = binary && binaryStyles(part(/^xl\/styles\.bin$/iu) ?? new Uint8Array());
	const sheetStyles = binary ? '' : text(/^xl\/styles\.xml$/iu);
	const odd = binary ? undefined : oddStyles(sheetStyles);
	const marks = new Map<string, SheetMarks>();
	for (const {name, bytes} of parts) {
		if (!/worksheets\/[^/]+\.(?:xml|bin)$/iu.test(name)) continue;
		const found = styles ? binaryMarks(bytes, styles) : workbookMarks(bytes, odd!, sheetStyles);
		if (found) marks.set(name.toLowerCase(), found);
	}

	const fonts = styles?.fonts.some(Boolean) ? styles.fonts : undefined;
	if (marks.size === 0) return {sheets: [], fonts};
	const targets = targetsOf(text(/^xl\/_rels\/workbook\.(?:xml|bin)\.rels$/iu));
	const ids = binary ? binarySheets(binary) : sheetIds(text(/^xl\/workbook\.xml$/iu));
	return {sheets: ids.map((id) => marks.get(targets.get(id) ?? '')), fonts};
}

function targetsOf(xml: string): Map<string, string> {
	const targets = new Map<string, string>();
	for (const [, attributes] of xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/gu)) {
		const target = (/\bTarget=["']([^"']*)/u.exec(attributes!)?.[1] ?? '').replaceAll('\\', '/');
		const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
		targets.set(/\bId=["']([^"']*)/u.exec(attributes!)?.[1] ?? '', path.toLowerCase());
	}

	return targets;
}

function sheetIds(xml: string): string[] {
	return Array.from(
		xml.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/gu),
		([, attributes]) => /\s\w+:id=["']([^"']*)/u.exec(` ${attributes!}`)?.[1] ?? '',
	);
}
