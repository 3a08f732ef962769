import type {EventEmitter} from 'node:events';
import process from 'node:process';
import {setImmediate} from 'node:timers/promises';
import type {Session} from '../desk/session.ts';
import type {Piece} from '../look/frame.ts';
import type {Theme} from '../look/style.ts';
import {newView} from '../look/view.ts';
import {type Action, paintScreen} from '../pages.ts';
import type {Store} from '../program/store.ts';
import {calmHeap} from '../terminal/calm-heap.ts';
import {guardExit} from '../terminal/guard-exit.ts';
import type {Input} from '../terminal/input.ts';
import {probeWidth} from '../terminal/probe-width.ts';
import {readInput} from '../terminal/read-input.ts';
import type {Terminal} from '../terminal/terminal.ts';
import {frameWriter} from './frame-writer.ts';
import {handOver} from './hand-over.ts';
import type {InkScreen} from './ink-screen.tsx';
import {onceForAll} from './once-for-all.ts';

/** How long a window must keep its size before everything is painted once more: some terminals move lines after they have said their new size. */
const resizeDelay = 100;

/** What the screen needs of the outside. */
export type ScreenOptions = {
	store: Store<Session, Action>;
	terminal: Terminal;
	environment: Readonly<Record<string, string | undefined>>;
	/** Called once before the process ends, also when it is killed: closes what is open. */
	leave?(): void;
	/** Called once when the first frame is written, before any key counts. */
	shown?(): void;
	/** Called once when the first frame stands and Ink has come: time for what later keys will need. */
	idle?(): unknown;
	/** Says on the ordinary screen, after a crash, what happened and where the drafts lie. */
	crashed(error: unknown): void;
};

/**
Runs the program on the screen until it is asked to end. The terminal is put back as it was, however it ends.

The first frame is written before Ink is loaded, and keys count from then on. Ink makes the frames after it; the one
writer of them stays the same.

Keys are read here and not by Ink: Ink gives one event for a whole read (`5⏎`), nothing for F-keys and the
mouse, and a listener for each component; this reader gives every key of a read before anything is painted.
*/
export async function runScreen(options: ScreenOptions): Promise<void> {
	const {store, terminal, environment} = options;
	const theme: Theme = {
		color: !environment.NO_COLOR && environment.TERM !== 'dumb',
		wideAmbiguous: store.get().wideAmbiguous,
	};
	const view = newView();
	const painter = frameWriter(terminal.output);
	// Another program's screen is not painted on.
	const writer = {
		...painter,
		show: (frame: Parameters<typeof painter.show>[0]) => {
			if (!terminal.isLent) painter.show(frame);
		},
	};
	const isSpoken = environment.INK_SCREEN_READER === 'true';
	let painted: Piece = {lines: [], zones: []};
	const paint = (session: Session) => {
		painted = paintScreen(theme, session, view);
		return painted;
	};

	let ink: InkScreen | undefined;
	let stopReading = () => {};
	let stopPainting = () => {};
	let isOver = false;
	let timer: NodeJS.Timeout | undefined;
	const guard = guardExit(() => {
		isOver = true;
		clearTimeout(timer);
		attempt(() => stopReading());
		attempt(() => stopPainting());
		attempt(() => writer.close());
		attempt(() => ink?.end());
		attempt(() => terminal.restore());
		attempt(() => options.leave?.());
	}, options.crashed);

	const show = () => {
		if (!isSpoken) writer.show(paint(store.get()));
	};

	const repaint = () => {
		if (isSpoken) terminal.wipe();
		else writer.forget();
		if (ink) ink.again();
		else show();
	};

	// What is there now was cut, or moved, or wrapped: nothing of it is built upon.
	const resize = () => {
		if (!isSpoken) writer.forget();
		store.dispatch({type: 'resize', ...terminal.size()});
		clearTimeout(timer);
		timer = setTimeout(repaint, resizeDelay);
	};

	const stop = () => {
		if (!terminal.isLent) terminal.stepAside();
		process.kill(process.pid, 'SIGSTOP');
	};

	const goOn = () => {
		if (terminal.isLent) return;
		terminal.comeBack(store.get().mouse);
		repaint();
	};

	const gone = () => {
		guard.release();
		process.exit(129);
	};

	const {output} = terminal;
	store.dispatch({type: 'resize', ...terminal.size()});
	output.prependListener('resize', resize);
	// Before any other listener: a terminal that is gone is no crash.
	output.prependListener('error', gone);
	process.on('SIGTSTP', stop);
	process.on('SIGCONT', goOn);
	terminal.onRedraw(repaint);
	terminal.enter(store.get().mouse);
	const hands = handOver(store, () => painted);
	// Raw mode comes before the question, or the terminal would show the answer.
	let sift = (inputs: Input[]) => inputs;
	stopReading = readInput(terminal.input, (inputs) => hands(sift(inputs)), gone);
	({sift} = probeWidth(
		(text) => output.write(text),
		(wide) => {
			if (!wide) writer.trustWidths();
			if (wide === theme.wideAmbiguous) return;
			theme.wideAmbiguous = wide;
			repaint();
		},
	));

	// The frame is on the screen before what comes next is even loaded.
	const takeOver = async () => {
		await setImmediate();
		const {inkScreen} = await import('./ink-screen.tsx');
		if (isOver) return;
		stopPainting();
		const take = (lines: readonly string[]) => writer.show({lines, cursor: painted.cursor});
		ink = inkScreen({store, terminal, paint, show: take, isSpoken});
		await Promise.all([ink.ended, settle()]);
	};

	// What was compiled until now is kept for the next start, under the switches that it will have.
	const settle = async () => {
		await options.idle?.();
		(process as EventEmitter).emit('gouji.settled');
		calmHeap();
	};

	let {mouse} = store.get();
	try {
		show();
		options.shown?.();
		// Until Ink is there, what one read changes is painted once as well.
		stopPainting = store.subscribe(onceForAll(show));
		await new Promise<void>((resolve, reject) => {
			store.subscribe(() => {
				const session = store.get();
				if (session.mouse !== mouse) terminal.setMouse(session.mouse);
				mouse = session.mouse;
				if (session.ended) resolve();
			});
			if (store.get().ended) resolve();
			takeOver().then(resolve, reject);
		});
	} catch (error) {
		guard.release();
		options.crashed(error);
		process.exitCode = 3;
	} finally {
		output.off('resize', resize);
		output.off('error', gone);
		process.off('SIGTSTP', stop);
		process.off('SIGCONT', goOn);
		guard.release();
	}
}

/** Whatever fails while the terminal is put back must not keep the rest from being put back. */
function attempt(part: () => void): void {
	try {
		part();
	} catch {
		// The terminal is gone, or the screen broken: there is nothing more to save here.
	}
}
