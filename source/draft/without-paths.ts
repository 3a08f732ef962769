import type {Draft, Figures, Header} from './draft.ts';
import type {Paragraph} from './paragraph.ts';
import type {Change, Step} from './transaction.ts';

/**
What leaves this computer with a draft: files by their names, not by the folders they lay in, which tell who sits
where. Every step changes with the draft, so that they still lead to it.
*/
export const withoutPaths = {
	draft: (draft: Draft): Draft => ({
		...draft,
		header: ofHeader(draft.header),
		figures: ofFigures(draft.figures),
		paragraphs: Object.fromEntries(
			Object.entries(draft.paragraphs).map(([id, one]) => [id, ofParagraph(one)]),
		),
	}),
	header: ofHeader,
	step: ({from, ...step}: Step): Step => ({
		...step,
		...(from !== undefined && {from: fileName(from)}),
		changes: step.changes.map(ofChange),
	}),
};

function ofHeader(header: Header): Header {
	return {
		...header,
		...(header.handedIn && {handedIn: ofHandIns(header.handedIn)}),
		...(header.lastYear && {lastYear: ofLastYear(header.lastYear)}),
		...(header.ledger && {ledger: ofLedger(header.ledger)}),
	};
}

function ofLedger(ledger: NonNullable<Header['ledger']>): NonNullable<Header['ledger']> {
	return {...ledger, file: fileName(ledger.file)};
}

function ofParagraph(one: Paragraph): Paragraph {
	return one.from === undefined ? one : {...one, from: ofSource(one.from)};
}

function ofHandIns(all: NonNullable<Header['handedIn']>): NonNullable<Header['handedIn']> {
	return all.map((one) => ({...one, file: fileName(one.file)}));
}

function ofLastYear(last: NonNullable<Header['lastYear']>): NonNullable<Header['lastYear']> {
	return {...last, origin: fileName(last.origin), figures: ofFigures(last.figures)};
}

function ofFigures(figures: Figures): Figures {
	return Object.fromEntries(
		Object.entries(figures).map(([address, entry]) => [
			address,
			entry.source === undefined ? entry : {...entry, source: ofSource(entry.source)},
		]),
	);
}

function ofChange(change: Change): Change {
	const both = <T>(of: (value: T) => T): Change => {
		const {before, after} = change as {before?: T; after?: T};
		return {
			...change,
			...(before !== undefined && {before: of(before)}),
			...(after !== undefined && {after: of(after)}),
		} as Change;
	};

	if ('address' in change) return change.field === 'source' ? both(ofSource) : change;
	if ('paragraph' in change) return 'at' in change ? change : both(ofParagraph);
	if (!('header' in change)) return change;
	if (change.header === 'ledger') return both(ofLedger);
	if (change.header === 'handedIn') return both(ofHandIns);
	return change.header === 'lastYear' ? both(ofLastYear) : change;
}

// `年报.xlsx|三!D7`: the file, then the cell.
function ofSource(source: string): string {
	const [file = '', ...rest] = source.split('|');
	return [fileName(file), ...rest].join('|');
}

// A name with a slash in it, such as `教育局/体育局2022年度`, is no path.
function fileName(path: string): string {
	const isPath = /^(?:[/\\~.]|[a-z]:[/\\])|[/\\][^/\\]*\.\w{2,5}$/i.test(path);
	return isPath ? (path.split(/[/\\]/).at(-1) ?? path) : path;
}
