/**
A text for people, as the bytes of a file. On Windows lines have both their ends and a plain text its mark, for the
Notepad that takes neither for granted; elsewhere a text is as it was made.

@param file - its name: of an HTML page only the lines change, for it says itself how it is written
*/
export function textBytes(
	text: string,
	file: string,
	platform: string = process.platform,
): Uint8Array {
	if (platform !== 'win32') return new TextEncoder().encode(text);
	const lines = text.replaceAll(/\r?\n/g, '\r\n');
	const mark = /\.txt$/i.test(file) && !lines.startsWith('\uFEFF') ? '\uFEFF' : '';
	return new TextEncoder().encode(`${mark}${lines}`);
}
