// Controls, what turns or hides a text (bidi, zero width, fillers, tags), separators, halves of pairs, what is no
// character at all. Selectors of
// variants stay: names of people are written with them.
const unprintable =
	/[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]--[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]]/v;
/** Nearly every text: ASCII, Chinese, kana and what stands between them. Quick to see that nothing is to be done. */
const plain =
	/^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u23FF\u2460-\u27BF\u3000-\u30FF\u3220-\u9FFF\uF900-\uFAFF\uFF01-\uFF9F]*$/;
const all = new RegExp(`\\r\\n|${unprintable.source}`, 'gv');

/**
A text that a terminal, or a text file, can take whatever it holds: nothing in it moves the cursor, turns the reading
order or hides. A control shows as its picture (`ESC` as ␛, `DEL` as ␡), all else that is taken out as ␚: each one
column wide, so that a fault stays to be seen and a table keeps its lines. Line ends and tabs, which cells are full of,
become a space.

@param lines - a text of several lines of our own, such as a help page: its line ends and tabs stay
*/
export function printable(text: string, {lines = false}: {lines?: boolean} = {}): string {
	if (plain.test(text) || !unprintable.test(text)) return text;
	return text.replaceAll(all, (found) => {
		if (/[\r\n\t]/.test(found)) return lines && found !== '\r' ? found : ' ';
		return pictureOf(found.codePointAt(0)!);
	});
}

function pictureOf(code: number): string {
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	return code === 0x7f ? '␡' : '␚';
}

/** A value as one line of JSON that holds its texts exactly and still nothing that a terminal would act on. */
export function printableJson(value: unknown): string {
	const text = JSON.stringify(value);
	if (plain.test(text) || !unprintable.test(text)) return text;
	return text.replaceAll(all, (found) =>
		found
			.split('')
			.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
			.join(''),
	);
}
