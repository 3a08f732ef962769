const digits: Readonly<Record<string, number>> = {
	〇: 0,
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const units: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};

/** The number that Chinese numerals say: 三千五百 is 3500, 二〇二四 is 2024; nothing where they say none. */
export function hanNumber(words: string): number | undefined {
	if (/^[〇零一二三四五六七八九]+$/u.test(words))
		return Number([...words].map((one) => digits[one]).join(''));
	let whole = 0;
	let part = 0;
	let digit: number | undefined;
	for (const one of words) {
		if (one === '亿' || one === '万') {
			const small = part + (digit ?? 0);
			whole = one === '亿' ? (whole + small) * 100_000_000 : whole + small * 10_000;
			part = 0;
			digit = undefined;
		} else if (units[one] !== undefined) {
			part += (digit ?? 1) * units[one];
			digit = undefined;
		} else if (one === '零' || one === '〇') digit = undefined;
		else if (digits[one] === undefined || digit !== undefined) return undefined;
		else digit = digits[one];
	}

	return whole + part + (digit ?? 0);
}
