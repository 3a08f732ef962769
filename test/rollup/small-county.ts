import {found, right, type rolled, roster} from './make-found.ts';

/** A county with an office above and four units below, and what its 教育局 may send. */
export const units = roster([
	'单位代码,单位名称,单位类别,上级代码,报送要求',
	'00,江城区人民政府,县级政府,,汇总',
	'01,江城区教育局,部门,00,',
	'02,江城区统计局,部门,00,',
	'03,江城区信访局,部门,00,免报',
	'04,江城区气象局,部门,,抄送',
]);
export const edu = '江城区教育局';
export const one = (version: string, count: number, more = {}) =>
	found(`${edu}${version}.xlsx`, {digest: `${version || 'first'}`, cells: right(count), ...more});
export const stateOf = (outcome: ReturnType<typeof rolled>, code = '01') =>
	outcome.byCode.get(code)!;
