import type {AcrossFinding} from '../rolled-up.ts';
import {finding, type Scene, type Standing} from './scene.ts';

/** Fewer figures that are not 0 say nothing: small units are alike. */
const fewest = 5;

/** U-COPIED: a table 三 that equals another unit's in every entry, with at least five of them not 0. */
export function copied({form, standing}: Scene): AcrossFinding[] {
	const section = form.sections.find(({id}) => id === 'requests');
	if (!section) return [];
	const places = form.cells.flatMap((cell, index) =>
		cell.section === section.id && cell.kind === 'entry' ? [index] : [],
	);
	const alike = new Map<string, Standing[]>();
	for (const one of standing.values()) {
		// A sum may well equal its only child.
		if (!one.effective || one.unit.requirement === 'sum') continue;
		const figures = places.map((place) => one.effective![place] ?? null);
		if (figures.filter((figure) => figure !== null && figure !== 0).length < fewest) continue;
		const key = figures.join();
		const known = alike.get(key);
		if (known) known.push(one);
		else alike.set(key, [one]);
	}

	return [...alike.values()]
		.filter((group) => group.length > 1)
		.flatMap((group) =>
			group.map((one) => {
				const others = group.filter((other) => other !== one);
				return finding({
					rule: 'U-COPIED',
					level: 'explain',
					stage: 'trial',
					unit: one.unit.code,
					others: others.map(({unit}) => unit.code),
					at: `${section.id}/*/*`,
					text: {
						key: 'rollUp.u.copied',
						values: {table: section.title, units: others.map(({unit}) => unit.name).join('、')},
					},
					toUnit: {key: 'rollUp.u.copiedToUnit', values: {table: section.title}},
				});
			}),
		);
}
