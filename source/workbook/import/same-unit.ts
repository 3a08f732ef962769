import {simplifyName} from './fold-label.ts';

/** Where the name of a region ends: 青石县 before 交通运输局. */
const region = /[省市区县旗州盟镇乡]$/u;

/** The name of a unit for comparison: spaces, full-width letters and Traditional characters make no other unit. */
export function bareName(name: string): string {
	return simplifyName(name.normalize('NFKC')).replaceAll(/\s/gu, '');
}

/**
Whether two names are of one unit: the same name, or one of them without the region it stands in
(青石县交通运输局 and 交通运输局).
*/
export function isSameUnit(one: string, other: string): boolean {
	const [short, long] = [bareName(one), bareName(other)].toSorted(
		(left, right) => left.length - right.length,
	) as [string, string];
	if (short === long) return true;
	// 人民政府 and 办公室 alone are every region's.
	return (
		/(?:局|厅|委|委员会|中心|街道|街道办事处|镇|乡|镇人民政府|乡人民政府)$/u.test(short) &&
		short.length > 2 &&
		long.endsWith(short) &&
		region.test(long.slice(0, -short.length))
	);
}
