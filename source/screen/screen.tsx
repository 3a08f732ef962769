import {Box, Text, useCursor, useIsScreenReaderEnabled} from 'ink';
import {memo, useSyncExternalStore} from 'react';
import type {Session} from '../desk/session.ts';
import {cut, displayWidth} from '../look/display-width.ts';
import type {Piece} from '../look/frame.ts';
import {type Action, spokenLines} from '../pages.ts';
import type {Store} from '../program/store.ts';

/** A line that did not change is not touched again; one that is too wide would push all others down. */
const Line = memo(({text, columns}: {text: string; columns: number}) => (
	<Text wrap="truncate">{text === '' ? ' ' : within(text, columns)}</Text>
));

function within(text: string, columns: number): string {
	return displayWidth(text) <= columns ? text : cut(text.replace(/\u001B\[[\d;]*m/g, ''), columns);
}

export type ScreenProps = {
	store: Pick<Store<Session, Action>, 'get' | 'subscribe'>;
	paint(session: Session): Piece;
};

/** The whole screen: a text for each line, and the real cursor where something is typed. */
export function Screen({store, paint}: ScreenProps) {
	const session = useSyncExternalStore(store.subscribe, store.get);
	const {setCursorPosition} = useCursor();
	if (useIsScreenReaderEnabled()) return <Spoken session={session} />;
	const {lines, cursor} = paint(session);
	setCursorPosition(cursor);
	return (
		<Box flexDirection="column" height={lines.length} width={session.size.columns}>
			{lines.map((line, index) => (
				<Line key={index} text={line} columns={session.size.columns} />
			))}
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
