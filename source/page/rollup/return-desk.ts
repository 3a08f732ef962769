import {checkReturn} from '../../check/check-return.ts';
import type {Desk} from '../../desk/desk.ts';
import {openDesk} from '../../desk/open-desk.ts';
import type {Session} from '../../desk/session.ts';
import {type Draft, emptyDraft, type LastYear} from '../../draft/draft.ts';
import type {Form} from '../../form/form.ts';
import {sumFigures} from '../../rollup/check-sum.ts';
import {sumOf} from '../../rollup/last-returns.ts';
import {returnFigures} from '../../rollup/return-figures.ts';
import type {RolledUp, UnitRolled, Version} from '../../rollup/rolled-up.ts';
import type {RollUpDesk} from './state.ts';

type Known = Pick<Session, 'forms' | 'rules' | 'settings'>;

const tables = new WeakMap<Form, Form>();

/** A form with nothing but its tables: what a return says in words is not at hand. */
function onlyTables(form: Form): Form {
	const known = tables.get(form) ?? {...form, parts: []};
	tables.set(form, known);
	return known;
}

/** A return in the grid, to be looked at: as it counts, each figure with the cell it stands in; an empty one where none came. */
export function returnDesk(
	session: Known,
	{form, year}: RolledUp,
	{unit, head, last}: Pick<UnitRolled, 'unit' | 'head' | 'last'>,
	version: Version | undefined = head,
): Desk {
	const lastYear = last && lastYearOf(last, session.forms);
	const empty = emptyDraft(`rollup-${unit.code}`, version?.read.form ?? form.id, {
		unit: unit.name,
		year: version?.read.year ?? year,
		...(lastYear && {lastYear}),
	});
	const draft = version ? {...empty, ...figuresOf(version, session.forms)} : empty;
	const opened = openDesk(session, {draft, steps: [], readOnly: true});
	const desk = {...opened, form: onlyTables(opened.form)};
	const rolled = {unit: unit.code, ...(version && {version: version.number})};
	if (!version) return {...desk, rolled};
	const {faults, notes, questions} = version.read;
	const open = faults.filter(({address}) => !(address && version.amended.has(address)));
	const doubts = {faults: open, ambiguous: questions, notes};
	return {...desk, checked: checkReturn(session, draft, {headless: true, doubts}), rolled};
}

function figuresOf(
	{read, figures, files, amended}: Version,
	forms: readonly Form[],
): Pick<Draft, 'figures' | 'explanations'> {
	const form = forms.find(({id}) => id === read.form)!;
	const {path, inside} = files[0]?.found ?? {path: ''};
	const name = (inside ?? path).split('/').at(-1);
	const sources = read.sources.map((source) =>
		source === '' || !name ? source : `${name}|${source}`,
	);
	const made = returnFigures(form, figures, {sources, ...(read.words && {words: read.words})});
	const changed = [...amended].map(([address, {who}]) => [
		address,
		{...(made[address] ?? {value: null}), source: `代改 ${who}`},
	]);
	return {
		figures: {...made, ...Object.fromEntries(changed)},
		explanations: read.explanations ?? {},
	};
}

function lastYearOf(
	{form: id, figures, year, origin}: NonNullable<UnitRolled['last']>,
	forms: readonly Form[],
): LastYear | undefined {
	const form = forms.find((one) => one.id === id);
	return form && {year, form: id, figures: returnFigures(form, figures), origin};
}

/** The sum in the grid, with last year's beside it: added up again where every unit has one, else as it was written then. */
export function sumDesk(session: Known, {rolled, years, sum}: RollUpDesk): Desk {
	const {form, year, office = '', totals, checked, units} = rolled;
	const lastYear = lastSum(session, units, year) ?? lastWritten(form, years, year);
	const draft = {
		...emptyDraft('rollup-sum', form.id, {unit: office, year, ...(lastYear && {lastYear})}),
		figures: sumFigures(form, totals),
	};
	const desk = openDesk(session, {draft, steps: [], readOnly: true});
	return {
		...desk,
		form: onlyTables(desk.form),
		...(sum && {tab: sum.table, table: sum.table, cursor: sum.cursor}),
		...(checked && {checked}),
		rolled: {},
	};
}

function lastSum({forms}: Known, units: readonly UnitRolled[], year: number): LastYear | undefined {
	const summed = units.filter((one) => one.summed && one.head);
	const lasts = summed.flatMap(({last}) => last ?? []);
	if (summed.length === 0 || lasts.length < summed.length) return undefined;
	const sum = sumOf(lasts, forms);
	return sum && lastYearOf({...sum, year: year - 1}, forms);
}

function lastWritten(form: Form, years: RollUpDesk['years'], year: number): LastYear | undefined {
	const known = years.find((one) => one.year === year - 1);
	if (!known) return undefined;
	const figures = returnFigures(
		form,
		form.cells.map(({address}) => known.totals[address] ?? null),
	);
	return {year: year - 1, form: form.id, figures, origin: '明细.csv'};
}
