import {type CheckedReturn, checkReturn} from '../check/check-return.ts';
import type {Result, Summary} from '../check/finding.ts';
import {sayResult} from '../check/say-result.ts';
import type {LastYear} from '../draft/draft.ts';
import {Failure} from '../failure.ts';
import type {Address, Form, Section} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {type Call, type Exit, worse} from './call.ts';
import {failureText} from './failure-text.ts';
import {openLastYear, openTarget, type Target} from './open-target.ts';
import {printDoubts} from './print-doubts.ts';

export type CheckOptions = {
	/** Last year's return, or a folder that holds it. */
	last?: string;
};

const noSummary: Summary = {pass: 0, fail: 0, explained: 0, unchecked: 0, blocks: 0};

/** `check FILE|DRAFT…`: every rule on every return, with the documented exit code. */
export async function checkVerb(
	call: Call,
	targets: readonly string[],
	{last}: CheckOptions,
): Promise<Exit> {
	let exit: Exit = 0;
	const files: unknown[] = [];
	for (const [index, name] of targets.entries()) {
		if (targets.length > 20) call.progress(`${index + 1}/${targets.length}`);
		try {
			const target = await openTarget(name, call);
			const lastYear = last ? await lastYearOrWarning(last, target, call) : undefined;
			const checked = checkTarget(target, call, lastYear);
			if (last && !lastYear) exit = worse(exit, 1);
			exit = worse(exit, checked.summary.blocks > 0 ? 1 : 0);
			if (call.json) files.push(tell(name, target, checked, call));
			else print(name, target, checked, call);
		} catch (error) {
			const {code, text, exit: code_} = failureText(error, call.language);
			exit = worse(exit, code_);
			const none = {form: null, unit: null, year: null};
			files.push({file: name, ...none, results: [], summary: noSummary, failure: {code, text}});
			call.warn(text);
		}
	}

	if (call.json) call.print(printableJson({files}));
	return exit;
}

/** Checks one target as it stands; a draft brings its own last year, declarations and explanations. */
function checkTarget(
	{form, figures, year, draft, reading}: Target,
	call: Call,
	lastYear?: LastYear,
): CheckedReturn {
	return checkReturn(call.forms, draft ?? {form: form.id, figures, header: {year}}, {
		...(lastYear && {lastYear}),
		headless: true,
		doubts: reading,
	});
}

// A folder of last year's returns may lack one unit: that is told, and the rest is checked all the same.
async function lastYearOrWarning(
	last: string,
	target: Target,
	call: Call,
): Promise<LastYear | undefined> {
	try {
		return await openLastYear(last, target, call);
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== 'line.noLastYear') throw error;
		call.warn(say(call.language, error.code, error.values));
		return undefined;
	}
}

function tell(file: string, {form, unit, year}: Target, checked: CheckedReturn, call: Call) {
	const results = checked.results.map((result) => ({...result, text: textOf(result, form, call)}));
	const summary = checked.summary;
	return {file, form: form.id, unit: unit ?? null, year: year ?? null, results, summary};
}

function textOf(result: Result, form: Form, call: Call): string {
	const rule = call.forms.rules[form.id]?.find((one) => one.id === result.rule);
	return rule ? sayResult(result, rule, form, call.language) : '';
}

function print(file: string, target: Target, checked: CheckedReturn, call: Call): void {
	const {language} = call;
	const {form, unit, year, reading} = target;
	const {findings, blanks} = checked.told;
	call.print(
		say(language, 'line.checked', {
			file,
			unit: unit ?? say(language, 'line.unitUnknown'),
			year: year ?? '?',
			form: form.basis.document,
		}),
	);
	for (const section of form.sections) printBlanks(section, blanks, form, call);
	for (const result of findings) {
		if (result.status === 'pass') continue;
		const level = result.status === 'fail' ? result.level : result.status;
		call.print(`  ${say(language, `line.level.${level}`)}  ${textOf(result, form, call)}`);
	}

	if (reading) printDoubts(reading, form, call);
	const {pass, blocks} = checked.summary;
	call.print(say(language, 'line.summary', {...checked.tally, pass, blocks}));
}

// Two hundred blanks are one line a table, not two hundred.
function printBlanks(section: Section, blanks: readonly Address[], form: Form, call: Call): void {
	const own = blanks.filter((address) => address.startsWith(`${section.id}/`));
	if (own.length === 0) return;
	const labels = own.slice(0, 3).map((address) => {
		const cell = form.cell.get(address);
		return cell ? labelOf(cell) : '';
	});
	call.print(
		say(call.language, 'line.blanks', {
			section: section.title,
			count: own.length,
			first: labels.join('、') + (own.length > labels.length ? '…' : ''),
		}),
	);
}
