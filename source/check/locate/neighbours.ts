import type {Address, Form} from '../../form/form.ts';

const beside = new WeakMap<Form, Map<Address, Address[]>>();

/** The cells above, below, left and right in the printed table. */
export function neighbours(form: Form, address: Address): readonly Address[] {
	let map = beside.get(form);
	if (!map) {
		map = new Map();
		const at = new Map(
			form.cells.map((cell) => [`${cell.section} ${cell.at.join(' ')}`, cell.address]),
		);
		for (const {address: own, section, at: place} of form.cells) {
			const [row, column] = place;
			const around = [
				[row - 1, column],
				[row + 1, column],
				[row, column - 1],
				[row, column + 1],
			];
			map.set(
				own,
				around.flatMap((spot) => at.get(`${section} ${spot.join(' ')}`) ?? []),
			);
		}

		beside.set(form, map);
	}

	return map.get(address) ?? [];
}
