import {findingsAt} from '../session/findings-at.ts';
import {cellOf} from '../session/geometry.ts';
import {cursorOf} from '../session/selection.ts';
import type {Desk, Session} from '../session/session.ts';
import {shownFindings} from '../session/shown-findings.ts';
import {startLines} from '../session/start-lines.ts';
import {say} from '../text/say.ts';
import {findingWords} from './finding-words.ts';
import {paintDialog} from './paint-dialog.ts';
import {pageLines} from './paint-start.ts';
import {figureWords, statusParts} from './status-lines.ts';
import {newView} from './view.ts';
import {levelWord, wordsOf} from './words.ts';

const sgr = /\u001B\[[\d;]*m/g;

/**
The screen for a screen reader: the cell with its label, figure and finding as one line, or the line that is
chosen; then what the program has to say.
*/
export function spokenLines(session: Session): string[] {
	const {at, dialog, notice, waiting, language} = session;
	const said = [waiting, notice?.message].flatMap((message) =>
		message ? [wordsOf(language, message)] : [],
	);
	if (dialog) {
		const {lines} = paintDialog(
			{color: false, wideAmbiguous: false},
			session,
			dialog,
			newView(),
			40,
		);
		return [
			...lines.map((line) => line.replace(sgr, '').replaceAll(/─+/g, '').trim()).filter(Boolean),
			...said,
		];
	}

	if (at.page === 'desk') return [deskLine(session, at.desk), ...said];
	const chosen = pageLines(session, at).find(({index}) => index === at.chosen);
	const count = `${at.chosen + 1}/${startLines(at).length}`;
	return [
		[chosen?.text, chosen?.right, count].filter(Boolean).join(say(language, 'check.comma')),
		...said,
	];
}

function deskLine(session: Session, desk: Desk): string {
	const {language} = session;
	if (desk.tab === 'findings') {
		const result = shownFindings(desk)[desk.finding];
		return result
			? `${levelWord(language, result)}，${findingWords(session, desk, result)}`
			: say(language, 'screen.noFindings');
	}

	const cell = cellOf(desk.form, cursorOf(desk));
	const [label = '', ...parts] = statusParts(language, desk);
	const value = desk.editor ? desk.editor.text : figureWords(language, desk, cell);
	const why = desk.editor?.why ? [wordsOf(language, desk.editor.why)] : [];
	const findings = findingsAt(desk, cell.address).map(
		(result) => `${levelWord(language, result)}，${findingWords(session, desk, result)}`,
	);
	return [say(language, 'screen.spoken.cell', {label, value}), ...why, ...findings, ...parts].join(
		'；',
	);
}
