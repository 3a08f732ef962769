import {type Language, say} from '../../text/say.ts';
import type {PlannedTable} from '../planned.ts';
import type {FileRolled, RolledUp, UnitRolled} from '../rolled-up.ts';
import {receiptText} from './receipt-text.ts';
import {sayTitle} from './say-title.ts';
import {sayIs, shownPath} from './source-sheet.ts';

/** Units that must still send something, in the order of the roster. */
export function missingUnits({units}: RolledUp): UnitRolled[] {
	return units.filter(({state, unit}) => state === 'missing' && unit.requirement !== 'copy');
}

/** 催报名单.csv: who is missing, whom to call, and what lies there instead. */
export function reminderTable(rolled: RolledUp, language: Language): PlannedTable {
	const heads = (
		['code', 'name', 'kind', 'parent', 'contact', 'phone', 'deadline', 'why'] as const
	).map((id) => say(language, `rollUp.column.${id}`));
	const asked = askedOf(rolled);
	const rows = missingUnits(rolled).map((one) => {
		const {unit} = one;
		return [
			unit.code,
			unit.name,
			unit.kind ?? '',
			unit.parent === undefined ? '' : (rolled.byCode.get(unit.parent)?.unit.name ?? ''),
			unit.contact ?? '',
			unit.phone ?? '',
			(unit.deadline ?? '').replace(/下班$/u, '下班前'),
			sayMissing({files: [...one.files, ...(asked.get(unit.code) ?? [])]}, language),
		];
	});
	return {
		name: say(language, 'rollUp.out.reminders'),
		rows: [heads, ...rows],
	};
}

// Nobody should press a unit whose return lies there and waits for the office itself.
function askedOf({files}: RolledUp): ReadonlyMap<string, FileRolled[]> {
	const asked = new Map<string, FileRolled[]>();
	for (const file of files) {
		if (file.is !== 'otherUnit' && file.is !== 'asked' && file.is !== 'stranger') continue;
		for (const code of [file.unit ?? [], file.others ?? []].flat()) {
			const known = asked.get(code);
			if (known) known.push(file);
			else asked.set(code, [file]);
		}
	}

	return asked;
}

/** Why a unit is missing though files of it lie there. */
export function sayMissing({files}: Pick<UnitRolled, 'files'>, language: Language): string {
	return files
		.map((file) =>
			say(language, 'rollUp.lies', {
				file: shownPath(file),
				is: sayIs(file.is, language),
			}),
		)
		.join(say(language, 'check.semicolon'));
}

/** Messages to paste: 催报 to all that are missing, 收件回执 to those whose return is adopted or received. 退回 stands with each 退回单. */
export function messages(rolled: RolledUp, language: Language): string {
	const missing = missingUnits(rolled);
	const {year, office = ''} = rolled;
	const blocks: string[] = [sayTitle(rolled, language)];
	if (missing.length > 0) {
		const units = missing.map(({unit}) => unit.name).join('、');
		const deadlines = [...new Set(missing.flatMap(({unit}) => unit.deadline ?? []))];
		const deadline = deadlines.length === 1 ? deadlines[0]! : '';
		blocks.push(
			say(language, deadline ? 'rollUp.message.remindBy' : 'rollUp.message.remind', {
				units,
				year,
				office,
				deadline,
				count: missing.length,
			}),
		);
	}

	blocks.push(...rolled.units.flatMap((one) => receiptText(one, rolled, language) ?? []));
	return `${blocks.join('\n\n')}\n`;
}
