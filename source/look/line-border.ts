import {printable} from '../text/printable.ts';

const control = /[\u0000-\u001A\u001C-\u001F\u007F-\u009F]|\u001B(?!\[\d{1,2}m)/;
const style = /(\u001B\[\d{1,2}m)/;

/**
A finished line as the terminal gets it: nothing in it but printable characters and the styles of style.ts. Pages make
foreign text printable where they take it (`wordsOf`, `cut`, `fit`, `wrap`); this is the last gate.
*/
export function withoutControls(line: string): string {
	if (!control.test(line)) return line;
	return line
		.split(style)
		.map((part, index) => (index % 2 === 1 ? part : printable(part)))
		.join('');
}
