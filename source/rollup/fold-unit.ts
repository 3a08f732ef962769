import {simplifyName} from '../workbook/import/fold-label.ts';

const known = new Map<string, string>();

/**
The name of a unit for comparison: full-width letters, Traditional characters, spaces and brackets make no other unit.
Character by character only: no pair of words is ever exchanged, so that 档案馆 stays 档案馆.
*/
export function foldUnit(name: string): string {
	const before = known.get(name);
	if (before !== undefined) return before;
	const folded = simplifyName(name.normalize('NFKC'))
		.replaceAll(/[\s()[\]{}〔〕【】《》〈〉“”"'‘’「」『』·•.．。,，、:：;；_\-—–]/gu, '')
		.toLowerCase();
	if (known.size > 100_000) known.clear();
	known.set(name, folded);
	return folded;
}
