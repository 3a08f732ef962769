type Rich = {text: string; runs: Array<[from: number, font: number]>; style?: number};

/** Fonts by number: plain, struck out, raised. The fifth has the number five: four is none. */
const fonts = {plain: 0, struck: 1, raised: 2};

/**
An Excel 97 workbook of one sheet with rich texts in its first row, and numbers in its second. Cell styles: 0 plain,
1 struck out, 2 raised, 3 a built-in date.

@param hidden - whether the second row and the second column are hidden
*/
export function writeBiff8(
	texts: readonly Rich[],
	numbers: ReadonlyArray<[number, number]>,
	hidden = false,
): Uint8Array {
	const font = (strike: boolean, raised: number) =>
		record(0x31, [
			...short(220),
			...short(strike ? 8 : 0),
			...short(0x7f_ff),
			...short(400),
			...short(raised),
			0,
			0,
			0,
			0,
			2,
			0,
			...letters('宋体'),
		]);
	const style = (which: number, format = 0) =>
		record(0xe0, [...short(which), ...short(format), ...short(1), ...Array<number>(14).fill(0)]);
	const store = texts.flatMap(({text, runs}) => [
		...short(text.length),
		9,
		...short(runs.length),
		...letters(text),
		...runs.flatMap(([from, number]) => [...short(from), ...short(number)]),
	]);
	const globals = [
		record(0x08_09, [...short(0x06_00), ...short(5), ...Array<number>(12).fill(0)]),
		record(0x42, short(1200)),
		font(false, 0),
		font(true, 0),
		font(false, 1),
		font(false, 0),
		style(fonts.plain),
		style(fonts.struck),
		style(fonts.raised),
		style(fonts.plain, 31),
		record(0x85, [...short(0), ...short(0), ...short(0), 1, 1, ...letters('三')]),
		record(0xfc, [...long(texts.length), ...long(texts.length), ...store]),
		record(0x0a, []),
	];
	const start = globals.reduce((sum, one) => sum + one.length, 0);
	globals[10]!.splice(4, 4, ...long(start));
	const row = (index: number, flags: number) =>
		record(0x02_08, [
			...short(index),
			0,
			0,
			9,
			0,
			...short(255),
			0,
			0,
			0,
			0,
			...short(flags),
			0,
			0,
		]);
	const sheet = [
		record(0x08_09, [...short(0x06_00), ...short(0x10), ...Array<number>(12).fill(0)]),
		...(hidden
			? [record(0x7d, [...short(1), ...short(1), ...short(0), ...short(0), ...short(1), 0, 0])]
			: []),
		row(0, 0x01_00),
		row(1, hidden ? 0x01_20 : 0x01_00),
		...texts.map(({style: which = 0}, column) =>
			record(0xfd, [...short(0), ...short(column), ...short(which), ...long(column)]),
		),
		...numbers.map(([value, which], column) =>
			record(0x02_03, [
				...short(1),
				...short(column),
				...short(which),
				...new Uint8Array(new Float64Array([value]).buffer),
			]),
		),
		record(0x0a, []),
	];
	return Uint8Array.from([...globals.flat(), ...sheet.flat()]);
}

function record(type: number, content: readonly number[]): number[] {
	return [...short(type), ...short(content.length), ...content];
}

function short(value: number): number[] {
	return [value & 0xff, (value >>> 8) & 0xff];
}

function long(value: number): number[] {
	return [...short(value & 0xff_ff), ...short(value >>> 16)];
}

function letters(text: string): number[] {
	return [...new Uint8Array(Buffer.from(text, 'utf16le'))];
}
