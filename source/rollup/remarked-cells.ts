import type {Address} from '../form/form.ts';
import type {Version} from './rolled-up.ts';

/**
Figures that stand in their cells with words: 22（其中线上3）. What the words make of the figure a person must see; 代改 settles it.
*/
export function remarkedCells({
	read,
	amended,
}: Pick<Version, 'read' | 'amended'>): Array<{address: Address; remark: string}> {
	return Object.entries(read.words ?? {}).flatMap(([address, {remark}]) =>
		remark === undefined || amended.has(address) ? [] : [{address, remark}],
	);
}
