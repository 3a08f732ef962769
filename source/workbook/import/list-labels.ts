import type {Address, Section} from '../../form/form.ts';
import {hasCell} from '../export/has-cell.ts';
import {foldLabel} from './fold-label.ts';
import {labelBook} from './label-book.ts';
import {lettersOf, strangeLetters} from './strange-letters.ts';

/** Which of two labels names the row. */
export type Order = 'rowFirst' | 'columnFirst';

const separator = /\s*[-—–_/／\\|｜>→＞]+\s*/u;

/**
The cells of the form that the labels of one line may mean, by the order of its labels: 规章 and 本年制发件数, or
规章-本年制发件数 in one cell. A row or a column may be written with the groups it stands in.
*/
export function meantBy(
	labels: readonly string[],
	sections: readonly Section[],
): Record<Order, ReadonlySet<Address>> {
	const meant = {rowFirst: new Set<Address>(), columnFirst: new Set<Address>()};
	for (const [one, other] of halves(labels)) {
		for (const section of sections) {
			for (const address of cross(section, one, other)) meant.rowFirst.add(address);
			for (const address of cross(section, other, one)) meant.columnFirst.add(address);
		}
	}

	return meant;
}

type Path = readonly string[];

// Every way to part the labels in two, between cells or at a separator.
function halves(labels: readonly string[]): Array<[Path, Path]> {
	const pieces = labels.flatMap((label) => label.split(separator).filter((piece) => piece !== ''));
	return pieces.slice(1).map((_, index) => [pieces.slice(0, index + 1), pieces.slice(index + 1)]);
}

function cross(section: Section, row: Path, column: Path): Address[] {
	const columns = columnsOf(section, column);
	if (columns.length === 0) return [];
	return rowsOf(section, row).flatMap((one) =>
		columns
			.filter((other) => hasCell(section, one, other))
			.map((other) => `${section.id}/${one}/${other}`),
	);
}

// The last label of a path names the row; those before it must be the groups it stands in.
function rowsOf(section: Section, path: Path): readonly string[] {
	const book = labelBook(section);
	const folded = path.map((label) => foldLabel(label));
	const {core, item} = folded.at(-1)!;
	const joined = book.rows.get(folded.map((one) => one.core).join(''));
	if (joined && path.length > 1) return joined;
	const known = knownIn(section);
	const ids = (book.rows.get(core) ?? []).filter((id) => {
		const {label, group} = section.rows.find((row) => row.id === id)!;
		const groups = group.map((one) => foldLabel(one).core);
		const own = foldLabel(label).item;
		const above = folded.slice(0, -1);
		return (
			(item === undefined || own === undefined || item === own) &&
			above.every(
				(one) => !known.has(one.core) || groups.includes(one.core) || one.item === undefined,
			) &&
			above.every((one) => known.has(one.core))
		);
	});
	return ids;
}

const made = new WeakMap<Section, ReadonlySet<string>>();

function knownIn(section: Section): ReadonlySet<string> {
	let known = made.get(section);
	if (!known) {
		const labels = section.rows.map((row) => foldLabel(row.label).core);
		known = new Set([...labelBook(section).groups.keys(), ...labels]);
		made.set(section, known);
	}

	return known;
}

function columnsOf(section: Section, path: Path): readonly string[] {
	const book = labelBook(section);
	// Nearly every line of a long list says nothing of the form.
	if (strangeLetters(path.at(-1)!, lettersOf(book.columns)) > 0) return [];
	const cores = path.map((label) => foldLabel(label).core);
	const ids = book.columns.get(cores.at(-1)!) ?? [];
	return cores.slice(0, -1).every((core) => book.columnGroups.has(core)) ? ids : [];
}
