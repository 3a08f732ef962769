import type {Figures, LastYear, NoLastYear} from '../draft/draft.ts';
import type {Address, Form} from '../form/form.ts';
import {isFaultText} from '../form/is-fault-text.ts';
import type {Sources} from '../report/sources.ts';
import {type TextGrounds, type TextInput, textGrounds} from './text-grounds.ts';
import {figureOf, type Year, yearOf} from './year.ts';

export type Fault = {address?: Address; source: string; text: string};

/** Everything an evaluator may look at. */
export type Grounds = Year & {
	/** The reporting year, where it is known. */
	year?: number;
	faults: readonly Fault[];
	/** Addresses of cells that hold a text instead of a figure. */
	faulted: ReadonlySet<Address>;
	last?: Year;
	/** There is a last year, but of a form that is not known here, or it is not the year before. */
	lastUnfit: boolean;
	noLastYear?: NoLastYear;
	/** Absent: there is no text to check, or none is asked for. */
	text?: TextGrounds;
};

export type GroundsInput = {
	form: Form;
	figures: Figures;
	faults?: readonly Fault[];
	year?: number;
	lastYear?: LastYear;
	lastForm?: Form;
	noLastYear?: NoLastYear;
	text?: TextInput;
};

export function grounds(input: GroundsInput): Grounds {
	const {form, figures, lastYear, noLastYear, year} = input;
	const faults = [...(input.faults ?? []), ...keptFaults(input)];
	const lastForm = input.lastForm ?? (lastYear?.form === form.id ? form : undefined);
	const fit =
		lastForm?.id === lastYear?.form && (year === undefined || lastYear?.year === year - 1);
	const ground: Grounds = {
		...yearOf(form, figures),
		...(year !== undefined && {year}),
		faults,
		faulted: new Set(faults.flatMap(({address}) => address ?? [])),
		last: lastYear && lastForm && fit ? yearOf(lastForm, lastYear.figures) : undefined,
		lastUnfit: lastYear !== undefined && !(lastForm && fit),
		noLastYear,
	};
	if (input.text) ground.text = textGrounds(input.text, sourcesOf(ground, input.text));
	return ground;
}

// In the text the tables count as they stand: a stated total as it is stated.
function sourcesOf(ground: Grounds, {unit = '', fees}: TextInput): Sources {
	const {form, year = 0, last} = ground;
	return {
		form,
		year,
		unit,
		figure: (address) => figureOf(ground, address),
		...(fees && {fees}),
		...(last && {last: {form: last.form, figure: (address) => figureOf(last, address)}}),
	};
}

// Words that a cell keeps where its figure should stand; what a reading names already is not named again.
function keptFaults({form, figures, faults = []}: GroundsInput): Fault[] {
	const kept: Fault[] = [];
	for (const address in figures) {
		const entry = figures[address]!;
		// Nearly every cell keeps a figure alone.
		if (!entry.text) continue;
		const cell = form.cell.get(address);
		if (!cell || faults.some((fault) => fault.address === address)) continue;
		if (isFaultText(entry, cell.unit))
			kept.push({address, source: entry.source ?? '', text: entry.text});
	}

	return kept;
}
