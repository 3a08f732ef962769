import {frameChange} from '../look/frame-change.ts';
import {clearScreen, cursorOff, cursorOn, synchronized} from '../terminal/modes.ts';

/** A frame: ready lines, and where the terminal's own cursor stands; without a place it is hidden. */
export type Frame = {readonly lines: readonly string[]; readonly cursor?: {x: number; y: number}};

/** What of a terminal's output the frames are written to. */
export type FrameOutput = {
	write(text: string): unknown;
	/** true: it takes no more until `drain`. */
	readonly writableNeedDrain?: boolean;
	once?(event: 'drain', listener: () => void): unknown;
};

/** The one who writes frames, from the first to the last. */
export type FrameWriter = {
	/** Makes the screen show a frame; what it shows already is not written again. */
	show(frame: Frame): void;
	/** Nobody knows what the screen shows: the next frame wipes it and is written whole. */
	forget(): void;
	/** The terminal said that it draws characters of ambiguous width narrow: they need not be doubted any more. */
	trustWidths(): void;
	/** Writes nothing any more. */
	close(): void;
};

/** Less than this goes out in one piece of itself; marks around it would only make it longer. */
const smallWrite = 512;

/**
Writes frames as what changes from one to the next, each in one write. A terminal that does not keep up gets the
last frame when it can, and none of those between.

@param output - an empty screen
*/
export function frameWriter(output: FrameOutput): FrameWriter {
	let shown: readonly string[] = [];
	let cursor: string | undefined = '';
	let isWiped = false;
	let isTrusted = false;
	let isClosed = false;
	let next: Frame | undefined;

	function write({lines: given, cursor: place}: Frame): void {
		// Whether spaces end a line is not seen.
		const lines = given.map((line) => line.trimEnd());
		const change = frameChange(shown, lines, isTrusted);
		const now = place ? `\u001B[${place.y + 1};${place.x + 1}H` : '';
		// What is written moves the cursor too.
		const moved = now !== '' && (now !== cursor || change !== '') ? now : '';
		const seen = cursor === undefined || (now === '') !== (cursor === '');
		const text = change + moved + (seen ? (now === '' ? cursorOff : cursorOn) : '');
		shown = lines;
		cursor = now;
		const whole = isWiped ? clearScreen + text : text;
		isWiped = false;
		if (whole === '') return;
		const isSmall = whole.length < smallWrite && whole === text;
		output.write(isSmall ? whole : synchronized.on + whole + synchronized.off);
	}

	return {
		show(frame) {
			if (isClosed) return;
			if (!output.writableNeedDrain) {
				next = undefined;
				write(frame);
				return;
			}

			const waits = next !== undefined;
			next = frame;
			if (waits) return;
			output.once?.('drain', () => {
				const last = next;
				next = undefined;
				if (last && !isClosed) write(last);
			});
		},
		forget() {
			shown = [];
			cursor = undefined;
			isWiped = true;
		},
		trustWidths() {
			isTrusted = true;
		},
		close() {
			isClosed = true;
		},
	};
}
