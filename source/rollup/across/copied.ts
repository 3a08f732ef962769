import type {FigureList} from '../few-bytes.ts';
import {type Found, finding, mostOthers, nameList, type Scene, type Standing} from './scene.ts';

/** Fewer figures that are not 0 say nothing: small units are alike. */
const fewest = 5;

/** U-COPIED: a table 三 that equals another unit's in every entry, with at least five of them not 0. */
export function copied({form, standing}: Scene): Found[] {
	const section = form.sections.find(({id}) => id === 'requests');
	if (!section) return [];
	const places = form.cells.flatMap((cell, index) =>
		cell.section === section.id && cell.kind === 'entry' ? [index] : [],
	);
	// Most tables are like no other, and a number says so.
	const likely = new Map<number, Standing[]>();
	for (const one of standing.values()) {
		// A sum may well equal its only child.
		if (!one.effective || one.unit.requirement === 'sum') continue;
		const sign = signOf(one.effective, places);
		if (sign === undefined) continue;
		const known = likely.get(sign);
		if (known) known.push(one);
		else likely.set(sign, [one]);
	}

	const figuresOf = ({effective}: Standing) => places.map((at) => effective?.[at] ?? null).join();
	const alike = [...likely.values()].flatMap((group) =>
		group.length > 1 ? [...Map.groupBy(group, figuresOf).values()] : [],
	);
	return alike
		.filter((group) => group.length > 1)
		.flatMap((group) =>
			group.map((one) => {
				// One more than are named, which says that there are more.
				const others = group.slice(0, mostOthers + 2).filter((other) => other !== one);
				return finding({
					rule: 'U-COPIED',
					unit: one.unit.code,
					others: others.slice(0, mostOthers).map(({unit}) => unit.code),
					at: `${section.id}/*/*`,
					text: {
						key: 'rollUp.u.copied',
						values: {table: section.title, units: nameList(others, mostOthers)},
					},
					toUnit: {key: 'rollUp.u.copiedToUnit', values: {table: section.title}},
				});
			}),
		);
}

/** A number that equal tables have in common; nothing where too few figures are not 0. */
function signOf(figures: FigureList, places: readonly number[]): number | undefined {
	let sign = 0;
	let filled = 0;
	for (const at of places) {
		const figure = figures[at] ?? null;
		if (figure !== null && figure !== 0) filled++;
		// Of an amount its whole part will do.
		sign = Math.imul(sign ^ (figure === null ? -1 : Math.trunc(figure)), 0x01_00_01_93);
	}

	return filled < fewest ? undefined : sign;
}
