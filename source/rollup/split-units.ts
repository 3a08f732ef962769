import {exactSum} from '../form/exact.ts';
import type {Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import type {Quantity} from '../form/quantity.ts';
import {finding, nameList, type Scene, type Standing, weighed} from './across/scene.ts';
import {fullCheck} from './check-version.ts';
import {decisionsOf, inForce} from './in-force.ts';
import type {LastReturns} from './last-returns.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {AcrossFinding, Version} from './rolled-up.ts';

/**
分立: the year rules of a split unit are not checked (机构改革), which is said; all that came of it together are held against it
once.
*/
export function splitUnits(
	scene: Scene,
	returns: LastReturns | undefined,
	options: RollUpOptions,
): AcrossFinding[] {
	if (!returns) return [];
	const origins = new Map<string, Standing[]>();
	for (const one of scene.standing.values()) {
		if (one.noLast !== 'split') continue;
		const {succession, code} = one.unit;
		const origin = succession?.how === 'split' ? succession.of[0]! : code;
		origins.set(origin, [...(origins.get(origin) ?? []), one]);
	}

	return [...origins].flatMap(([origin, successors]) => [
		...successors.map(({unit}) => {
			const found = finding({
				rule: 'Y-SPLIT',
				status: 'unchecked',
				unit: unit.code,
				text: {
					key: 'rollUp.y.split',
					values: {unit: scene.roster.byCode.get(origin)?.name ?? origin},
				},
			});
			return weighed(found, {level: 'explain', stage: 'on'});
		}),
		...together(origin, successors, scene, returns, options),
	]);
}

function together(
	origin: string,
	successors: readonly Standing[],
	{form, roster}: Scene,
	returns: LastReturns,
	options: RollUpOptions,
): AcrossFinding[] {
	const last = returns.get(origin);
	if (!last || successors.some(({effective}) => !effective)) return [];
	const figures = form.cells.map(({kind}, index): Quantity => {
		const values = successors.map(({effective}) => effective?.[index] ?? null);
		return kind === 'total' || values.includes(null) ? null : exactSum(values as number[]);
	});
	const version: Version = {
		number: 1,
		digest: '',
		read: {...successors[0]!.head!.read, faults: [], questions: [], notes: [], sources: []},
		files: [],
		figures,
		amended: new Map(),
	};
	const checked = fullCheck(version, form, last, decisionsOf(inForce([]), ''), options);
	const name = roster.byCode.get(origin)?.name ?? origin;
	return checked.told.findings
		.filter(({status, cells}) => status === 'fail' && cells.some((cell) => cell.last))
		.map(({rule, level, at, left, right, difference}) => {
			const found = finding({
				rule,
				at,
				left,
				right,
				difference,
				others: successors.map(({unit}) => unit.code),
				text: saidOf({rule, at, left, right}, {unit: name, units: nameList(successors)}, form),
			});
			// It is nobody's alone.
			return {...weighed(found, {level, stage: 'on'}), blocks: false};
		});
}

// By the name of the cell and both figures, where it is of one cell.
function saidOf(
	{rule, at, left, right}: Pick<AcrossFinding, 'rule' | 'at' | 'left' | 'right'>,
	units: {unit: string; units: string},
	form: Form,
): AcrossFinding['text'] {
	const cell = form.cell.get(at);
	if (!cell || left === null || right === null)
		return {key: 'rollUp.y.together', values: {...units, rule}};
	return {key: 'rollUp.y.togetherAt', values: {...units, place: labelOf(cell), left, right}};
}
