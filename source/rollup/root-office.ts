import type {Roster} from './roster.ts';

/**
The office that adds up, where nobody has named it: the one unit of the roster that stands above all others. A list without 上级代码,
or with several units at the top, says nothing of it.
*/
export function rootOffice({units, children}: Roster): string | undefined {
	const there = new Set(units.map(({code}) => code));
	const roots = units.filter(({parent}) => parent === undefined || !there.has(parent));
	const [root] = roots;
	return root && roots.length === 1 && children.has(root.code) ? root.name : undefined;
}
