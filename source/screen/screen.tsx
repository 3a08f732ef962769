import {Box, Text, useCursor, useIsScreenReaderEnabled} from 'ink';
import {useRef, useSyncExternalStore} from 'react';
import type {Session} from '../desk/session.ts';
import {cut, displayWidth} from '../look/display-width.ts';
import type {Piece} from '../look/frame.ts';
import {type Action, spokenLines} from '../pages.ts';
import type {Store} from '../program/store.ts';

/** Makes every line fit: one that is too wide would push all others down. What fitted a frame ago is not measured again. */
function fitter(): (lines: readonly string[], columns: number) => readonly string[] {
	let before: {lines: readonly string[]; fitted: readonly string[]; columns: number} | undefined;
	return (lines, columns) => {
		const known = before?.columns === columns ? before : undefined;
		const fitted = lines.map((line, row) =>
			line === known?.lines[row] ? known.fitted[row]! : within(line, columns),
		);
		before = {lines, fitted, columns};
		return fitted;
	};
}

function within(text: string, columns: number): string {
	return displayWidth(text) <= columns ? text : cut(text.replace(/\u001B\[[\d;]*m/g, ''), columns);
}

export type ScreenProps = {
	store: Pick<Store<Session, Action>, 'get' | 'subscribe'>;
	paint(session: Session): Piece;
};

/**
The whole screen, and the real cursor where something is typed. The lines are one text: what React does for each of
forty would cost more than painting them.
*/
export function Screen({store, paint}: ScreenProps) {
	const session = useSyncExternalStore(store.subscribe, store.get);
	const {setCursorPosition} = useCursor();
	const fit = useRef(fitter()).current;
	if (useIsScreenReaderEnabled()) return <Spoken session={session} />;
	const {lines, cursor} = paint(session);
	setCursorPosition(cursor);
	return (
		<Box flexDirection="column" height={lines.length} width={session.size.columns}>
			<Text>{fit(lines, session.size.columns).join('\n')}</Text>
		</Box>
	);
}

/** For a screen reader: what is under the cursor as a sentence, and nothing that is drawn. */
function Spoken({session}: {session: Session}) {
	return (
		<Box flexDirection="column">
			{spokenLines(session).map((line, index) => (
				<Text key={index}>{line}</Text>
			))}
		</Box>
	);
}
