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

/** @param office - of the roll-up: a region that it does not stand in is no prefix of its units */
export function unitIndex(units: readonly Unit[], office = ''): UnitIndex {
	const codes = new Map(units.map((unit) => [unit.code, unit]));
	const names = new Map<string, Set<Unit>>();
	/** By what stands behind a region in the names of units. */
	const behind = new Map<string, Set<Unit>>();
	/** Names by their first two and last two characters: one that differs in one character keeps one of both. */
	const ends = new Map<string, Set<string>>();
	const put = <Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value) => {
		const known = sets.get(key);
		if (known) known.add(value);
		else sets.set(key, new Set([value]));
	};

	for (const unit of units) {
		for (const name of [unit.name, ...unit.aliases]) {
			const folded = foldUnit(name);
			put(names, folded, unit);
			for (const end of endsOf(folded)) put(ends, end, folded);
			for (const rest of withoutRegion(folded)) put(behind, rest, unit);
		}
	}

	const exact = (folded: string) => {
		const [unit, other] = names.get(folded) ?? [];
		return other ? undefined : unit;
	};

	const byPrefix = (folded: string): Unit | undefined => {
		const longer = [...(behind.get(folded) ?? [])];
		const shorter = withoutRegion(folded).flatMap((rest) => {
			const prefix = folded.slice(0, -rest.length);
			const unit = isOf(prefix, foldUnit(office)) ? exact(rest) : undefined;
			return unit ?? [];
		});
		const found = new Set([...longer, ...shorter]);
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
			const other = names.has(folded) ? undefined : byPrefix(folded);
			return other && {unit: other, how: 'prefix'};
		},
		all: (folded) => [...new Set([...(names.get(folded) ?? []), ...(behind.get(folded) ?? [])])],
		near(folded) {
			if (folded.length < 4) return [];
			const found = new Set<Unit>();
			for (const end of endsOf(folded))
				for (const name of ends.get(end) ?? []) {
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

function endsOf(folded: string): string[] {
	return [`${folded.slice(0, 2)}…`, `…${folded.slice(-2)}`];
}

// What is left of a name behind each region it begins with.
function withoutRegion(folded: string): string[] {
	const found: string[] = [];
	for (let at = 2; at < folded.length - 2; at++) {
		const rest = folded.slice(at);
		if (region.test(folded.slice(0, at)) && !common.test(rest)) found.push(rest);
	}

	return found;
}

// 外县 is no part of 江城区人民政府: whoever names it is another unit.
function isOf(prefix: string, office: string): boolean {
	if (!/[省市区县旗州盟]/u.test(office)) return true;
	const last = /[^省市区县旗州盟]{1,6}[省市区县旗州盟]$/u.exec(prefix)?.[0];
	return last === undefined || office.includes(last) || office.endsWith(prefix);
}
