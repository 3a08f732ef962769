/** Switches that this program turns on in the terminal, and how each is turned off. */
export const bracketedPaste = {on: '\u001B[?2004h', off: '\u001B[?2004l'};

/** Clicks, drags and the wheel, with coordinates of any size. */
export const mouseReports = {on: '\u001B[?1002h\u001B[?1006h', off: '\u001B[?1002l\u001B[?1006l'};

/** What is written between them shows at once. */
export const synchronized = {on: '\u001B[?2026h', off: '\u001B[?2026l'};

export const cursorOff = '\u001B[?25l';
export const cursorOn = '\u001B[?25h';

/** Whether a character beyond the last column goes on in the next line: a frame's never does. */
export const wrapping = {on: '\u001B[?7h', off: '\u001B[?7l'};

/** Forgets everything on the screen and starts at its first cell. */
export const clearScreen = '\u001B[2J\u001B[H';

/**
Puts the terminal back as it was found, in whatever state the program stopped: paste marks, mouse,
synchronized output, line wrap, colours, alternate screen, cursor. Each part is harmless where it is not needed.
*/
export const restoreAll = `${synchronized.off}${bracketedPaste.off}${mouseReports.off}${wrapping.on}\u001B[0m\u001B[?1049l${cursorOn}`;
