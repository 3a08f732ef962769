import type {PartId} from '../../draft/paragraph.ts';
import {alikeAmong} from './alike-among.ts';
import {type Found, finding, mostOthers, nameList, type Scene, type Standing} from './scene.ts';

/** Shorter parts are formulas of courtesy. */
const shortest = 120;
const share = 0.9;

type Compared = 'overview' | 'problems';

/** U-TEXT: part 一 or 五 is at least nine tenths another unit's (雷同), by the runs of characters they share. */
export function alikeTexts({standing}: Scene): Found[] {
	return (['overview', 'problems'] as const).flatMap((part) => {
		const units = [...standing.values()].flatMap((one) => {
			const text = textOf(one, part);
			return text.length < shortest ? [] : [{one, text}];
		});
		const alike = alikeIn(
			part,
			units.map(({text}) => text),
		);
		return [...alike].map(([at, places]) =>
			spoken(
				part,
				units[at]!.one,
				places.map((place) => units[place]!.one),
			),
		);
	});
}

function spoken(part: Compared, {unit}: Standing, others: readonly Standing[]): Found {
	const said = part === 'overview' ? '一' : '五';
	return finding({
		rule: 'U-TEXT',
		unit: unit.code,
		others: others.slice(0, mostOthers).map((other) => other.unit.code),
		at: part,
		text: {
			key: 'rollUp.u.text',
			values: {part: said, units: nameList(others, mostOthers)},
		},
		toUnit: {key: 'rollUp.u.textToUnit', values: {part: said}},
	});
}

const known = new Map<Compared, {texts: readonly string[]; alike: Map<number, number[]>}>();

// Decisions change no text: what was found of the same texts still holds.
function alikeIn(part: Compared, texts: readonly string[]): Map<number, number[]> {
	const before = known.get(part);
	const isSame =
		before?.texts.length === texts.length && texts.every((text, at) => text === before.texts[at]);
	if (isSame) return before.alike;
	const alike = alikeAmong(texts, share, mostOthers + 1);
	known.set(part, {texts, alike});
	return alike;
}

function textOf({head}: Standing, part: PartId): string {
	return Object.values(head?.read.text?.paragraphs ?? {})
		.filter((one) => one.part === part && one.role === 'body')
		.map(({text}) => text)
		.join('');
}
