import {distance} from '../workbook/import/fold-label.ts';
import {foldUnit} from './fold-unit.ts';
import type {Unit} from './unit.ts';

/** Where the name of a region ends: 江城区 before 教育局. */
const region = /[省市区县旗州盟镇乡]$/u;
/** Every region has one: alone it names nobody. */
const common =
	/^(?:人民政府|政府|人民政府办公室|政府办公室|办公室|街道办事处|办事处|管理委员会|委员会)$/u;
/** Stands where a name should, and is none. */
const nobody =
	/^(?:本单位|本机关|本级|本局|本部门|单位名称|单位全称|填报单位|行政机关|行政机关名称|[x×某o]{1,4}(?:单位|局|机关|部门)?|全[省市县区])$/u;

/** The units of a roster by everything they are called by. */
export type UnitIndex = {
	byCode: (code: string) => Unit | undefined;
	/** The unit of exactly this name or alias, folded; `prefix`: one of both without the region it stands in, where only one unit fits. */
	byName: (folded: string) => {unit: Unit; how: 'exact' | 'prefix'} | undefined;
	/** All units that a name may mean, their region left out. */
	all: (folded: string) => readonly Unit[];
	/** Names that differ by one character: proposals, never more. */
	near: (folded: string) => readonly Unit[];
	/** Whether a text names any unit at all. */
	isNamed: (folded: string) => boolean;
	/** Whether one unit stands somewhere below another. */
	isBelow: (unit: Unit, above: Unit) => boolean;
	hasBelow: (unit: Unit) => boolean;
};

/**
@param office - of the roll-up: a region that it does not stand in is no prefix of its units
@param isFound - there is no roster: a name without its region is only like a unit's
*/
export function unitIndex(units: readonly Unit[], office = '', isFound = false): UnitIndex {
	const codes = new Map(units.map((unit) => [unit.code, unit]));
	// Lists, for nearly every name is of one unit: a set for each of ten thousand takes five times the memory.
	const names = new Map<string, Unit[]>();
	for (const unit of units)
		for (const name of [unit.name, ...unit.aliases]) put(names, foldUnit(name), unit);

	const byRest = whenAsked(() => {
		/** By what stands behind a region in the names of units; what every region has, apart. */
		const behind = new Map<string, Unit[]>();
		const everywhere = new Map<string, Unit[]>();
		for (const unit of units)
			for (const name of [unit.name, ...unit.aliases])
				for (const rest of withoutRegion(foldUnit(name)))
					put(common.test(rest) ? everywhere : behind, rest, unit);
		return {behind, everywhere};
	});
	/** Names by their first two and last two characters: one that differs in one character keeps one of both. */
	const ends = whenAsked(() => {
		const made = new Map<string, string[]>();
		for (const folded of names.keys())
			for (const end of new Set(endsOf(folded))) {
				const known = made.get(end);
				if (known) known.push(folded);
				else made.set(end, [folded]);
			}

		return made;
	});

	const regions = regionsIn(foldUnit(office));
	const exact = (folded: string) => {
		const [unit, other] = names.get(folded) ?? [];
		return other ? undefined : unit;
	};

	const byPrefix = (folded: string): Unit | undefined => {
		const longer = byRest().behind.get(folded) ?? [];
		// 某市市南区教育局 is of 市南区, whatever 南区 there is.
		const rest = withoutRegion(folded).find((one) => !common.test(one) && names.has(one));
		const isOurs = rest !== undefined && isOf(folded.slice(0, -rest.length), rest, regions);
		const shorter = isOurs ? exact(rest) : undefined;
		const found = new Set(shorter ? [...longer, shorter] : longer);
		return found.size === 1 && !common.test(folded) ? [...found][0] : undefined;
	};

	const above = new Set(units.map(({parent}) => parent));
	return {
		hasBelow: ({code}) => above.has(code),
		isBelow(unit, other) {
			for (let code = unit.parent; code !== undefined; code = codes.get(code)?.parent)
				if (code === other.code) return true;
			return false;
		},
		byCode: (code) => codes.get(code.normalize('NFKC').trim().toUpperCase()),
		byName(folded) {
			const unit = exact(folded);
			if (unit) return {unit, how: 'exact'};
			const other = isFound || names.has(folded) ? undefined : byPrefix(folded);
			return other && {unit: other, how: 'prefix'};
		},
		all(folded) {
			const {behind, everywhere} = byRest();
			return [...new Set([names, behind, everywhere].flatMap((by) => by.get(folded) ?? []))];
		},
		near(folded) {
			const short = isFound ? byPrefix(folded) : undefined;
			const found = new Set(short ? [short] : []);
			if (folded.length < 4) return [...found];
			for (const end of endsOf(folded))
				for (const name of ends().get(end) ?? []) {
					const isLike = Math.abs(name.length - folded.length) < 2;
					const unit = isLike && distance(folded, name, 1) <= 1 ? exact(name) : undefined;
					if (unit) found.add(unit);
				}

			return [...found];
		},
		isNamed: (folded) =>
			folded.length > 1 && /\p{Script=Han}/u.test(folded) && !nobody.test(folded),
	};
}

// One unit comes with all its names, then the next.
function put(lists: Map<string, Unit[]>, key: string, unit: Unit): void {
	const known = lists.get(key);
	if (!known) lists.set(key, [unit]);
	else if (known.at(-1) !== unit) known.push(unit);
}

// Where all write their names as they stand on the roster nobody asks for it.
function whenAsked<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => (made ??= make());
}

function endsOf(folded: string): string[] {
	return [`${folded.slice(0, 2)}…`, `…${folded.slice(-2)}`];
}

/** What is left of a name behind each region it begins with, but for what every region has. */
export function behindRegions(folded: string): string[] {
	return withoutRegion(folded).filter((rest) => !common.test(rest));
}

// What is left of a name behind each region it begins with.
function withoutRegion(folded: string): string[] {
	const found: string[] = [];
	for (let at = 2; at < folded.length - 2; at++) {
		const rest = folded.slice(at);
		if (region.test(folded.slice(0, at))) found.push(rest);
	}

	return found;
}

// 外县 is no part of 江城区人民政府, and 某市 above it has a 教育局 of its own: whoever names them is another unit. What stands
// above a region that the name goes on with is left out.
function isOf(prefix: string, rest: string, regions: readonly string[]): boolean {
	const [highest] = regions;
	if (highest === undefined) return true;
	const last = regionsIn(prefix).at(-1) ?? prefix;
	if (last === regions.at(-1) || rest.startsWith(highest)) return true;
	return regions.includes(last) && withoutRegion(rest).length > 0;
}

// 江苏省、某市、江城区 of an office's name.
function regionsIn(folded: string): string[] {
	return folded.match(/.{1,8}?[省市区县旗州盟镇乡](?![省区县旗州盟镇乡])/gu) ?? [];
}
