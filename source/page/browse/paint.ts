import type {Session} from '../../desk/session.ts';
import {cut, displayWidth} from '../../look/display-width.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {paintTyping} from '../../look/paint-field.ts';
import {type ListLine, titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper, plainPiece, wordLines} from '../../look/paper.ts';
import {styled} from '../../look/style.ts';
import type {FolderEntry} from '../../program/request.ts';
import {momentWords} from '../../text/moment-words.ts';
import {say} from '../../text/say.ts';
import {canRead} from './can-read.ts';
import {type Browse, browseEntries} from './state.ts';

/** The file browser: a path to type, the folder, what is in it. */
export function paint(paper: Paper<Session>, own: Browse): Piece {
	const {theme, session, lines} = paper;
	const {language, size} = session;
	const title = say(language, `screen.browse.${own.purpose}`);
	const label = `   ${say(language, 'screen.browse.path')}  `;
	const width = size.columns - displayWidth(label) - 2;
	const typing = paintTyping(theme, own.typing, width, true);
	const head: Piece = {
		lines: [
			titleRule(theme, title, size.columns, {
				chosen: own.chosen,
				of: browseEntries(own).length,
			}),
			label + typing.text,
			styled(theme, cut(`   ${own.folder}`, size.columns), 'dim'),
		],
		zones: [],
		cursor: {x: displayWidth(label) + typing.caret, y: 1},
	};
	const why = own.why ? wordLines(paper, [{words: own.why, mark: 'bad'}]) : [];
	const isFaint = ({kind, name}: FolderEntry) => kind === 'file' && !canRead(name, own.purpose);
	const entries: ListLine[] = browseEntries(own).map((entry, index) => ({
		text: entry.kind === 'folder' ? `${entry.name}/` : entry.name,
		right: [
			entry.bytes === undefined ? '' : bytesWords(entry.bytes),
			entry.changed ? momentWords(entry.changed) : '',
		]
			.filter(Boolean)
			.join('   '),
		...(isFaint(entry) && {styles: ['dim'] as const}),
		index,
		target: {on: 'line', index},
	}));
	if (own.entries.every((entry) => entry.kind === 'folder' || isFaint(entry)))
		entries.push({text: `  ${say(language, 'screen.browse.empty')}`, styles: ['dim']});
	return stack([
		head,
		plainPiece(why),
		listPage(paper, 'browse', entries, own.chosen, lines - 3 - why.length),
	]);
}

function bytesWords(bytes: number): string {
	return bytes < 1024 * 1024
		? `${Math.max(1, Math.round(bytes / 1024))} KB`
		: `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
