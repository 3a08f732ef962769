import {topOf} from '../program/layer.ts';
import {waitingWords} from '../program/pending.ts';
import type {Program} from '../program/program.ts';
import {printable} from '../text/printable.ts';
import type {Faces} from './face.ts';
import {newView} from './view.ts';
import {wordsOf} from './words.ts';

const sgr = /\u001B\[[\d;]*m/g;
const plain = {color: false, wideAmbiguous: false};

/**
The screen for a screen reader: what the page on top says of what is under its cursor, or its lines without what is
drawn; then what the program has to say.
*/
export function spokenLines<S extends Program>({faceOf}: Faces<S>, session: S): string[] {
	const {notice, language} = session;
	const said = [waitingWords(session), notice?.message].flatMap((message) =>
		message ? [wordsOf(language, message)] : [],
	);
	const top = topOf(session);
	const face = faceOf(session, top);
	if (face.speak) return [...face.speak(session, top).map((line) => printable(line)), ...said];
	const {lines} = face.paint({theme: plain, session, view: newView(), lines: 40}, top);
	return [
		...lines.map((line) => line.replace(sgr, '').replaceAll(/─+/g, '').trim()).filter(Boolean),
		...said,
	];
}
