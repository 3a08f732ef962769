import type {FilePurpose} from '../../program/request.ts';

const reports = /\.(?:xlsx|xlsm|xlsb|xls|et|ods|csv|tsv|txt|html?|mht|mhtml|docx|docm|xml|md)$/i;

const endings: Readonly<Record<FilePurpose, RegExp>> = {
	import: reports,
	lastYear: reports,
	model: /\.xls[xm]$/i,
	archive: /\.zip$/i,
};

/** Whether a file of this name is of a kind that is read for this purpose. It may be tried all the same: content decides. */
export function canRead(name: string, purpose: FilePurpose): boolean {
	return endings[purpose].test(name);
}
