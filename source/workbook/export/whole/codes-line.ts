import type {ReviewCodes} from './whole-report.ts';

/** The two codes of a state of the report as one line on paper. */
export function codesLine({figures, full}: ReviewCodes): string {
	return `数据校验码 ${figures}　全文校验码 ${full}`;
}
