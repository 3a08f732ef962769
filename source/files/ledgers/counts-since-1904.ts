import {CFB} from 'xlsx';
import {biffRecords} from '../reading/biff-records.ts';

/** Whether an old workbook counts its days since 1904. */
export async function countsSince1904(bytes: Uint8Array, kind: 'cfb' | 'biff'): Promise<boolean> {
	let stream = bytes;
	if (kind === 'cfb') {
		const container = CFB.read(bytes, {type: 'array'});
		const index = (container.FullPaths as string[]).findIndex((one) =>
			/(?:^|\/)(?:workbook|book)$/iu.test(one),
		);
		stream = Uint8Array.from((container.FileIndex[index]?.content ?? []) as Uint8Array);
	}

	for (const {type, pieces} of biffRecords(stream, 0))
		if (type === 0x22 && pieces[0]!.byteLength >= 2) return pieces[0]!.getUint16(0, true) === 1;
	return false;
}
