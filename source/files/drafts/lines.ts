/**
The lines of a file; the last piece is what stands behind the last line end. A line that is not UTF-8
comes out so that no sum fits it.
*/
export function textsOf(bytes: Uint8Array): string[] {
	try {
		return decode(bytes).split('\n');
	} catch {
		const texts: string[] = [];
		for (let start = 0, end = 0; start <= bytes.length; start = end + 1) {
			const next = bytes.indexOf(10, start);
			end = next < 0 ? bytes.length : next;
			try {
				texts.push(decode(bytes.subarray(start, end)));
			} catch {
				texts.push('\uFFFD');
			}
		}

		return texts;
	}
}

function decode(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
}
