import process from 'node:process';
import type {Answer, Request} from '../program/request.ts';
import {clipboardSequence} from './clipboard.ts';
import {type Clip, clipboardProgram} from './clipboard-program.ts';
import {
	bracketedPaste,
	clearScreen,
	cursorOff,
	mouseReports,
	restoreAll,
	wrapping,
} from './modes.ts';
import type {KeySource} from './read-input.ts';

/** The screen's side of a terminal, as process.stdout is one. */
export type ScreenOutput = NodeJS.WriteStream;

/** The terminal that the program runs in: its streams, and what only it can do. */
export type Terminal = {
	readonly input: KeySource;
	readonly output: ScreenOutput;
	/** false: a pipe or a file, where no screen can be. */
	readonly isThere: boolean;
	size(): {columns: number; rows: number};
	/** Carries out what a request asks of the terminal: the clipboard, painting anew. Others give nothing. */
	perform(request: Request): Answer | undefined;
	/** Called when the screen is to be painted anew. */
	onRedraw(listener: () => void): void;
	/** Alternate screen without cursor and line wrap, paste marks, mouse. */
	enter(mouse: boolean): void;
	/** Another program has the terminal meanwhile: nothing is painted, and signals to stop are its own. */
	readonly isLent: boolean;
	/** @returns what takes it back and has everything painted anew */
	lend(mouse: boolean): () => void;
	/** Before the process is stopped: the shell gets its terminal as it left it. */
	stepAside(): void;
	/** After the process was stopped and goes on: whoever had the terminal meanwhile may have changed it. */
	comeBack(mouse: boolean): void;
	setMouse(on: boolean): void;
	/** Wipes the screen and goes to its first cell. */
	wipe(): void;
	/** Puts everything back as it was found. */
	restore(): void;
};

/** Opens the terminal of this process, or of the streams given. Nothing is written before `enter`. */
export function openTerminal(
	input: KeySource = process.stdin,
	output: ScreenOutput = process.stdout,
	clip: Clip | undefined = clipboardProgram(),
): Terminal {
	let redraw = () => {};
	let isLent = false;
	const write = (text: string) => {
		if (output.writable && !output.destroyed) output.write(text);
	};

	const copy = (text: string) => {
		if (clip) return clip(text);
		const sequence = clipboardSequence(text);
		if (sequence !== undefined) write(sequence);
		return sequence !== undefined;
	};

	const enter = (mouse: boolean) => {
		// Some terminals keep the cursor's place on the other screen: begin at the first cell.
		write(
			`\u001B[?1049h${clearScreen}${cursorOff}${wrapping.off}${bracketedPaste.on}${mouse ? mouseReports.on : ''}`,
		);
	};

	return {
		input,
		output,
		isThere: Boolean(output.isTTY && input.isTTY),
		size: () => ({columns: output.columns || 80, rows: output.rows || 24}),
		perform(request) {
			if (request.type === 'redraw') redraw();
			if (request.type !== 'copy') return undefined;
			const refused = !copy(request.text) && ({refused: true} as const);
			return {status: 'done', outcome: {type: 'copied', ...refused}};
		},
		onRedraw(listener) {
			redraw = listener;
		},
		enter,
		get isLent() {
			return isLent;
		},
		lend(mouse) {
			write(restoreAll);
			input.setRawMode?.(false);
			input.pause?.();
			isLent = true;
			return () => {
				isLent = false;
				input.setRawMode?.(true);
				input.resume?.();
				enter(mouse);
				redraw();
			};
		},
		stepAside() {
			write(restoreAll);
			input.setRawMode?.(false);
		},
		comeBack(mouse) {
			// Off first: raw mode is not set again where it is thought to be on.
			input.setRawMode?.(false);
			input.setRawMode?.(true);
			enter(mouse);
		},
		setMouse(on) {
			write(on ? mouseReports.on : mouseReports.off);
		},
		wipe() {
			write(clearScreen);
		},
		restore() {
			write(restoreAll);
		},
	};
}
