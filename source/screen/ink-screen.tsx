import {render} from 'ink';
import type {Session} from '../desk/session.ts';
import type {Piece} from '../look/frame.ts';
import type {Action} from '../pages.ts';
import type {Store} from '../program/store.ts';
import type {Terminal} from '../terminal/terminal.ts';
import {frameSink} from './frame-sink.ts';
import {onceForAll} from './once-for-all.ts';
import {Screen} from './screen.tsx';

type InkOptions = {
	store: Store<Session, Action>;
	terminal: Terminal;
	paint(session: Session): Piece;
	/** Takes the lines of each frame. */
	show(lines: readonly string[]): void;
	/** For a screen reader Ink writes its sentences to the terminal itself. */
	isSpoken: boolean;
};

/** The program in Ink's hands. */
export type InkScreen = {
	/** Settles when Ink ends; rejects when painting failed. */
	readonly ended: Promise<unknown>;
	/** Paints again although nothing changed. */
	again(): void;
	end(): void;
};

/** Gives the session over to Ink: from now on each change of it becomes a frame. */
export function inkScreen({store, terminal, paint, show, isSpoken}: InkOptions): InkScreen {
	const calm = {
		get: store.get,
		subscribe: (listener: () => void) => store.subscribe(onceForAll(listener)),
	};
	const node = () => <Screen store={calm} paint={paint} />;
	const instance = render(node(), {
		stdout: isSpoken ? terminal.output : frameSink(terminal.size, show),
		// Every frame as it is, whole: what of it is written is not for Ink to say.
		debug: !isSpoken,
		isScreenReaderEnabled: isSpoken,
		exitOnCtrlC: false,
		patchConsole: false,
		interactive: true,
	});
	return {
		ended: instance.waitUntilExit(),
		again() {
			instance.clear();
			// A new element: the same one would not be painted again.
			instance.rerender(node());
		},
		end: instance.unmount,
	};
}
