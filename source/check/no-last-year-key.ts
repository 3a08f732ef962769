import type {NoLastYear} from '../draft/draft.ts';

const keys = {
	首年: 'firstYear',
	新设机构: 'newBody',
	上年数据无法取得: 'notObtainable',
	机构改革: 'reform',
} as const satisfies Record<NoLastYear, string>;

/** The last part of the catalogue's keys for a declared reason, `check.noLastYear.…`: drafts keep the official words. */
export function noLastYearKey(reason: NoLastYear): (typeof keys)[NoLastYear] {
	return keys[reason];
}
