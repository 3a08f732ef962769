import {nextHandIn} from './corrections.ts';
import {exportName} from './export-name.ts';
import type {ExportSubject, Packed} from './kind.ts';
import {workbookOf} from './plan-export.ts';
import {printedTables} from './printed-tables.ts';
import {reportTitle} from './report-title.ts';

/** 报送包: the workbook to hand in, the same tables for Word, and a list of both with their digests. */
export function handInPackage(subject: ExportSubject): Packed {
	const {draft, form, checked, corrections, time = ''} = subject;
	const {unit, year} = draft.header;
	const number = nextHandIn(draft.header, corrections);
	const name = exportName(unit, year, number);
	const tables = printedTables(draft, form, checked);
	return {
		make: 'package',
		files: [
			{name: `${name}.xlsx`, made: workbookOf(subject)},
			{name: `${name}.docx`, made: {make: 'word', tables, unit, year}},
		],
		list: {
			name: '清单.txt',
			text: (files) =>
				[
					reportTitle(unit, year),
					`填报单位：${unit}`,
					`第 ${number} 次报送${time ? `　${time.slice(0, 10)}` : ''}`,
					'',
					'文件\t字节\t摘要（SHA-256）',
					...files.map(({name, bytes, digest}) => `${name}\t${bytes}\t${digest}`),
					'',
				].join('\r\n'),
		},
	};
}
