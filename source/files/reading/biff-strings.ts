import type {BiffRecord} from './biff-records.ts';

/** Where the type face changes in a text, and to which font. */
export type FontRun = {from: number; font: number};

/** The texts of the store of an old workbook that change their type face: by number, with the places of change. */
export function biffStrings({pieces}: BiffRecord): Map<number, {text: string; runs: FontRun[]}> {
	const rich = new Map<number, {text: string; runs: FontRun[]}>();
	let piece = 0;
	let at = 8;
	const view = () => pieces[piece]!;
	const next = () => {
		if (at < view().byteLength) return;
		piece++;
		at = 0;
		if (piece >= pieces.length) throw new RangeError('short store');
	};

	const byte = () => {
		next();
		return view().getUint8(at++);
	};

	const word = () => byte() + byte() * 256;
	const skip = (count: number) => {
		for (let left = count; left > 0; ) {
			next();
			const step = Math.min(left, view().byteLength - at);
			at += step;
			left -= step;
		}
	};

	// Each continuation says anew whether its characters are wide.
	const characters = (count: number, flags: number) => {
		let wide = (flags & 1) === 1;
		const codes: number[] = [];
		for (let left = count; left > 0; left--) {
			if (at >= view().byteLength) {
				next();
				wide = (view().getUint8(at++) & 1) === 1;
			}

			codes.push(wide ? word() : byte());
		}

		return codes;
	};

	try {
		const total = pieces[0]!.getUint32(4, true);
		for (let index = 0; index < total && index < 500_000; index++) {
			const count = word();
			const flags = byte();
			const runs = flags & 8 ? word() : 0;
			const extra = flags & 4 ? word() + word() * 65_536 : 0;
			const codes = characters(count, flags);
			const changes: FontRun[] = [];
			for (let nth = 0; nth < runs; nth++) changes.push({from: word(), font: word()});
			skip(extra);
			if (runs > 0) {
				const text = codes.map((code) => String.fromCharCode(code)).join('');
				rich.set(index, {text, runs: changes});
			}
		}
	} catch {
		// What the store holds so far is enough; the library has judged the file.
	}

	return rich;
}
