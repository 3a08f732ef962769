import type {Address, Section} from '../../form/form.ts';

/** Whether the form has a cell where a row and a column meet. */
export function hasCell(section: Section, row: string, column: string): boolean {
	return addressesOf(section).has(`${section.id}/${row}/${column}`);
}

const addresses = new WeakMap<Section, ReadonlySet<Address>>();

function addressesOf(section: Section): ReadonlySet<Address> {
	let known = addresses.get(section);
	if (!known) {
		known = new Set(section.cells.map((cell) => cell.address));
		addresses.set(section, known);
	}

	return known;
}
