/**
One key press. `name` is what was pressed, with its modifiers in the order ctrl, alt, shift:
`left`, `shift+tab`, `ctrl+z`, `f8`, `alt+1`, `enter`, `esc`, `backspace`, `delete`, `home`, `pageup`.
Printable text has the name `text` and the whole text an input method committed.
*/
export type Key = {
	name: string;
	text?: string;
	/** A letter among others in one read: words, no commands. */
	amongLetters?: true;
};

/** One report of the mouse, in cells of the screen counted from 0. */
export type Mouse = {
	what: 'press' | 'drag' | 'release' | 'wheelUp' | 'wheelDown';
	column: number;
	row: number;
};
