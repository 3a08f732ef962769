/** A short key of a text: two hashes of 32 bits. It tells apart, and proves nothing. */
export function shortKey(text: string): string {
	let one = 0x81_1c_9d_c5;
	let other = 0x1b_87_35_93;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		one = Math.imul(one ^ code, 0x01_00_01_93);
		other = Math.imul(other ^ (code + index), 0x85_eb_ca_6b);
	}

	return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
