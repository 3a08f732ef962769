/** One record of an old workbook: what it is, and its bytes with those of its continuations apart. */
export type BiffRecord = {type: number; at: number; pieces: DataView[]};

const continued = 0x3c;

/** The records of a stream from a place on, up to the end of what begins there. */
export function* biffRecords(stream: Uint8Array, from: number): Generator<BiffRecord> {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	let depth = 0;
	let at = from;
	const piece = (place: number) => {
		const length = Math.min(view.getUint16(place + 2, true), stream.length - place - 4);
		return new DataView(stream.buffer, stream.byteOffset + place + 4, length);
	};

	while (at + 4 <= stream.length) {
		const type = view.getUint16(at, true);
		const record: BiffRecord = {type, at, pieces: [piece(at)]};
		at += 4 + view.getUint16(at + 2, true);
		while (at + 4 <= stream.length && view.getUint16(at, true) === continued) {
			record.pieces.push(piece(at));
			at += 4 + view.getUint16(at + 2, true);
		}

		if ((type & 0xff) === 0x09) depth++;
		if (type === 0x0a) depth--;
		yield record;
		if (depth <= 0) return;
	}
}
