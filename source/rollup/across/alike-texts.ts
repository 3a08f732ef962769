import type {PartId} from '../../draft/paragraph.ts';
import type {AcrossFinding} from '../rolled-up.ts';
import {finding, type Scene, type Standing} from './scene.ts';

/** Runs of so many characters are compared. */
const run = 6;
/** Shorter parts are formulas of courtesy. */
const shortest = 120;
const share = 0.9;

/** U-TEXT: part 一 or 五 is at least nine tenths another unit's (雷同), by the runs of characters they share. */
export function alikeTexts({standing}: Scene): AcrossFinding[] {
	return (['overview', 'problems'] as const).flatMap((part) => {
		const texts = [...standing.values()].flatMap((one) => {
			const text = textOf(one, part);
			return text.length < shortest ? [] : [{one, runs: runsOf(text)}];
		});
		const pairs = new Map<Standing, Standing[]>();
		for (const [left, right] of likely(texts)) {
			if (overlap(left.runs, right.runs) < share) continue;
			pairs.set(left.one, [...(pairs.get(left.one) ?? []), right.one]);
			pairs.set(right.one, [...(pairs.get(right.one) ?? []), left.one]);
		}

		return [...pairs].map(([one, others]) =>
			finding({
				rule: 'U-TEXT',
				level: 'explain',
				stage: 'trial',
				unit: one.unit.code,
				others: others.map(({unit}) => unit.code),
				at: part,
				text: {
					key: 'rollUp.u.text',
					values: {
						part: part === 'overview' ? '一' : '五',
						units: others.map(({unit}) => unit.name).join('、'),
					},
				},
				toUnit: {key: 'rollUp.u.textToUnit', values: {part: part === 'overview' ? '一' : '五'}},
			}),
		);
	});
}

function textOf({head}: Standing, part: PartId): string {
	return Object.values(head?.read.text?.paragraphs ?? {})
		.filter((one) => one.part === part && one.role === 'body')
		.map(({text}) => text)
		.join('');
}

type Text = {one: Standing; runs: ReadonlySet<string>};

// Only texts that share one of their few smallest runs can be nine tenths the same.
function likely(texts: readonly Text[]): Array<[Text, Text]> {
	const bySign = new Map<string, Text[]>();
	for (const text of texts)
		for (const sign of [...text.runs].sort().slice(0, 12))
			bySign.set(sign, [...(bySign.get(sign) ?? []), text]);
	const seen = new Set<string>();
	return [...bySign.values()].flatMap((group) =>
		group.flatMap((left, index) =>
			group.slice(index + 1).flatMap((right): Array<[Text, Text]> => {
				const key = [left.one.unit.code, right.one.unit.code].sort().join('|');
				if (seen.has(key)) return [];
				seen.add(key);
				return [[left, right]];
			}),
		),
	);
}

function runsOf(text: string): Set<string> {
	// Figures differ where sentences do not.
	const plain = text.replaceAll(/[\d.,%]+/gu, '#').replaceAll(/[\s\p{P}]/gu, '');
	const runs = new Set<string>();
	for (let at = 0; at + run <= plain.length; at++) runs.add(plain.slice(at, at + run));
	return runs;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let both = 0;
	for (const part of one) if (other.has(part)) both++;
	return both / Math.max(1, Math.max(one.size, other.size));
}
