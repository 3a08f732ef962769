/** Terminals cut longer texts, or drop them silently. */
const longest = 74_000;

/**
The sequence that puts a text on the clipboard of the computer the person sits at, also over SSH (OSC 52).
Inside tmux it goes through as it is when `set-clipboard` is on.

@returns nothing when the text is too long for terminals to take
*/
export function clipboardSequence(text: string): string | undefined {
	const coded = Buffer.from(text, 'utf8').toString('base64');
	return coded.length > longest ? undefined : `\u001B]52;c;${coded}\u0007`;
}
