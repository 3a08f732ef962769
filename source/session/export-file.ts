import type {ExportKind} from './dialog.ts';

const endings: Record<ExportKind, string> = {
	handIn: '.xlsx',
	forReview: '（送审稿）.xlsx',
	report: '（校验报告）.xlsx',
	docx: '.docx',
	html: '.html',
	csv: '.csv',
};

/**
What stands behind the name of an exported file. A copy of the superior's workbook keeps its kind: macros need .xlsm.

@param into - the superior's workbook
*/
export function exportEnding(kind: ExportKind, into?: string): string {
	return /\.[^./\\]+$/.exec(into ?? '')?.[0] ?? endings[kind];
}

/** The whole name of an exported file; an ending that was typed with the name is not written twice. */
export function exportFile(kind: ExportKind, name: string, into?: string): string {
	return `${name.replace(/\.(?:xlsx|xlsm|docx|html|csv)$/i, '')}${exportEnding(kind, into)}`;
}
