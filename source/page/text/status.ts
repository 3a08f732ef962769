import type {Desk} from '../../desk/desk.ts';
import {findingWords} from '../../desk/finding-words.ts';
import {levelWord} from '../../desk/level-words.ts';
import type {Session} from '../../desk/session.ts';
import {findingsInText} from '../../desk/text-finding.ts';
import {isOpening} from '../../draft/paragraph.ts';
import {exactDifference} from '../../form/exact.ts';
import {wordsOf} from '../../look/words.ts';
import {readReference} from '../../report/read-reference.ts';
import type {Reference} from '../../report/reference.ts';
import type {Sources} from '../../report/sources.ts';
import {typedOf} from '../../report/typed-of.ts';
import {valueOfReference} from '../../report/value-of.ts';
import {type Language, say} from '../../text/say.ts';
import {labelOfReference} from './figure-entries.ts';
import {type FigureHere, figuresHere} from './figures-here.ts';
import {layoutOf} from './layout.ts';
import {partHere, sourcesHere} from './part-here.ts';
import {textWidth} from './rows-of-part.ts';

/** What is known of the figure under the cursor, in parts that may stand on lines of their own; none: no figure is there. */
export function figureStatus(session: Session, desk: Desk): readonly string[] {
	const {language} = session;
	const sources = sourcesHere(desk, session.forms);
	const {editor, figure} = desk.text;
	const {here} = partHere(desk);
	const own = editor ? {text: editor.text, ties: []} : here;
	const at = editor?.caret ?? figure;
	if (here && isOpening(here.id) && at === undefined) return [say(language, 'screen.text.opening')];
	if (!own || at === undefined) return [];
	// In the editor only references are looked up: the other figures are still being written.
	const one = (editor ? referencesIn(session, own.text, sources) : figuresHere(own, sources)).find(
		(found) => found.at === at || (editor && found.at + found.length === at),
	);
	if (!one) return [];
	if (one.kind === 'reference') {
		const {reference, why} = readReference(one.piece.ref, desk.form);
		if (!reference) return [wordsOf(language, why)];
		const {shown} = one.piece;
		const label = nameOf(one.piece.ref, reference, sources);
		return [
			say(language, 'screen.text.reference', {shown, label}),
			...lastYearWords(reference, sources, language),
			...(editor || reference.kind === 'word' ? [] : [say(language, 'screen.text.goes')]),
		];
	}

	const {tie, mention} = one;
	const {words} = mention;
	if (tie?.means === 'none') return [say(language, 'screen.text.tiedNone', {words})];
	const ref = tie?.means ?? mention.proposes[0];
	if (ref === undefined) return [say(language, 'screen.text.loose', {words})];
	const {reference} = readReference(ref, desk.form);
	if (!reference) return [say(language, 'screen.text.loose', {words})];
	const {shown} = valueOfReference(reference, sources);
	const label = nameOf(ref, reference, sources);
	return [
		say(language, tie ? 'screen.text.tied' : 'screen.text.proposed', {words, label, shown}),
		...lastYearWords(reference, sources, language),
		...(tie ? [say(language, 'screen.text.goes')] : [say(language, 'screen.text.proposedKeys')]),
	];
}

function referencesIn(session: Session, text: string, sources: Sources): readonly FigureHere[] {
	return layoutOf(text, sources, textWidth(session)).pieces.flatMap((piece): FigureHere[] =>
		piece.kind === 'reference'
			? [{kind: 'reference', at: piece.at, length: piece.length, piece}]
			: [],
	);
}

function nameOf(ref: string, reference: Reference, {form}: Sources): string {
	return labelOfReference(ref, form) ?? typedOf(reference, form);
}

// Of a plain figure of the tables what it was last year, and how far off that is.
function lastYearWords(
	reference: Reference,
	sources: Sources,
	language: Language,
): readonly string[] {
	if (reference.kind !== 'sum' || !sources.last) return [];
	if (reference.terms.some((term) => 'fee' in term || term.last)) return [];
	const terms = reference.terms.map((term) => ({...term, last: true as const}));
	const then = valueOfReference({...reference, terms: terms as never}, sources);
	const now = valueOfReference(reference, sources);
	if (then.value === null) return [];
	const change = now.value === null ? undefined : exactDifference(now.value, then.value);
	const by = change === undefined ? '' : `（${change > 0 ? '+' : ''}${change}）`;
	return [say(language, 'screen.text.last', {figure: `${then.shown}${by}`})];
}

/** As many as there is ever room for. */
const mostFindings = 4;

/** What the checks say of the paragraph under the cursor, the first few. */
export function findingStatus(session: Session, desk: Desk): readonly string[] {
	const {here} = partHere(desk);
	return findingsInText(desk, here?.id)
		.slice(0, mostFindings)
		.map(
			(result) => `${levelWord(session.language, result)}  ${findingWords(session, desk, result)}`,
		);
}
