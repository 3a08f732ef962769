import {fileName} from '../../check/file-name.ts';
import type {Checked, Level, Result} from '../../check/finding.ts';
import {noLastYearKey} from '../../check/no-last-year-key.ts';
import type {Rule} from '../../check/rule.ts';
import {type Told, told} from '../../check/told.ts';
import type {Draft} from '../../draft/draft.ts';
import {inferences} from '../../draft/inferences.ts';
import type {Address, Form} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {covers} from '../../form/select-form.ts';
import type {Message} from '../../text/say.ts';
import {totalsApart} from './totals-apart.ts';

/** One line of the list before an export: whether it is in order, and how to mend it. */
export type PreflightLine = {
	id:
		| 'unconfirmed'
		| 'unit'
		| 'year'
		| 'blanks'
		| Level
		| 'lastYear'
		| 'unchecked'
		| 'totals'
		| 'inferred'
		| 'ledger';
	ok: boolean;
	/** It stops hand-in as long as it is not in order. */
	blocks: boolean;
	message: Message;
	mend?: Message;
	/** The first cell it is about. */
	at?: Address;
};

/** A checked draft, with the rules the check was made with: without them blanks would be counted as findings. */
export type PreflightSubject = {
	form: Form;
	draft: Draft;
	checked: Checked;
	rules: readonly Rule[];
};

export type Preflight = {lines: readonly PreflightLine[]; blocked: boolean; first?: PreflightLine};

/**
What stands between a draft and its hand-in, line by line: a state that nobody confirmed, unit, year, blanks, findings by level, last year,
what could not be checked, totals, accepted suggestions, counted as everywhere people read them. A 送审稿 is possible whatever it says.
*/
export function preflight({form, draft, checked, rules}: PreflightSubject): Preflight {
	const said = told(checked, rules);
	const lines = [
		...unconfirmedLines(draft),
		unitLine(draft),
		yearLine(form, draft),
		blanksLine(form, said),
		...(['must', 'explain', 'hint'] as const).map((level) => levelLine(level, said)),
		lastYearLine(draft, said),
		uncheckedLine(draft, checked, said),
		totalsLine(form, draft, checked),
		...inferredLines(draft),
		...ledgerLines(draft),
	];
	const first = lines.find((line) => !line.ok && line.blocks);
	return {lines, blocked: first !== undefined, ...(first && {first})};
}

function unitLine({header: {unit}}: Draft): PreflightLine {
	const ok = unit.trim() !== '';
	return ok
		? {id: 'unit', ok, blocks: false, message: {key: 'preflight.unit', values: {unit}}}
		: {
				id: 'unit',
				ok,
				blocks: true,
				message: {key: 'preflight.noUnit'},
				mend: {key: 'preflight.mend.unit'},
			};
}

function yearLine(form: Form, {header: {year}}: Draft): PreflightLine {
	const ok = form.fill && covers(form, year);
	const values = {year, form: form.basis.document};
	return ok
		? {id: 'year', ok, blocks: false, message: {key: 'preflight.year', values}}
		: {
				id: 'year',
				ok,
				blocks: true,
				message: {key: 'preflight.wrongYear', values},
				mend: {key: 'preflight.mend.year'},
			};
}

function blanksLine(form: Form, {blanks}: Told): PreflightLine {
	const ok = blanks.length === 0;
	if (ok) return {id: 'blanks', ok, blocks: false, message: {key: 'preflight.noBlanks'}};
	const first = form.cell.get(blanks[0]!);
	const values = {count: blanks.length, first: first ? labelOf(first) : ''};
	return {
		id: 'blanks',
		ok,
		blocks: true,
		message: {key: 'preflight.blanks', values},
		mend: {key: 'preflight.mend.blanks'},
		at: blanks[0]!,
	};
}

function levelLine(level: Level, {findings}: Told): PreflightLine {
	const own = findings.filter((result) => result.level === level);
	const failed = own.filter(({status}) => status === 'fail');
	const explained = own.filter(({status}) => status === 'explained');
	const ok = failed.length === 0;
	const values = {count: failed.length, explained: explained.length};
	return {
		id: level,
		ok,
		blocks: failed.some((result) => result.blocks),
		message: {key: ok ? `preflight.${level}.none` : `preflight.${level}`, values},
		...(!ok && {mend: {key: `preflight.mend.${level}`} as const}),
	};
}

function lastYearLine(
	{header: {lastYear, noLastYear, year}}: Draft,
	{findings}: Told,
): PreflightLine {
	if (lastYear) {
		const values = {year: lastYear.year, origin: fileName(lastYear.origin)};
		return {id: 'lastYear', ok: true, blocks: false, message: {key: 'preflight.lastYear', values}};
	}

	if (noLastYear) {
		const key = `preflight.declared.${noLastYearKey(noLastYear)}` as const;
		return {id: 'lastYear', ok: true, blocks: false, message: {key}};
	}

	return {
		id: 'lastYear',
		ok: false,
		blocks: findings.some((result) => waits(result) && result.blocks),
		message: {key: 'preflight.noLastYear', values: {year: year - 1}},
		mend: {key: 'preflight.mend.lastYear'},
	};
}

function waits({status, reason}: Result): boolean {
	return status === 'unchecked' && reason === 'noLastYear';
}

// What waits for a blank or for last year's return is on their lines; then not all was checked, but all else.
function uncheckedLine(
	{header: {lastYear}}: Draft,
	{results}: Checked,
	{findings}: Told,
): PreflightLine {
	const unchecked = findings.filter(
		(result) => result.status === 'unchecked' && (lastYear !== undefined || !waits(result)),
	);
	const ok = unchecked.length === 0;
	const all = results.every(({status}) => status !== 'unchecked');
	return {
		id: 'unchecked',
		ok,
		blocks: unchecked.some((result) => result.blocks),
		message: {
			key: ok ? (all ? 'preflight.allChecked' : 'preflight.restChecked') : 'preflight.unchecked',
			values: {count: unchecked.length},
		},
		...(!ok && {mend: {key: 'preflight.mend.unchecked'} as const}),
	};
}

function totalsLine(form: Form, draft: Draft, checked: Checked): PreflightLine {
	const apart = totalsApart(form, draft, checked);
	const ok = apart.length === 0;
	if (ok) return {id: 'totals', ok, blocks: false, message: {key: 'preflight.totals'}};
	const values = {count: apart.length, first: labelOf(apart[0]!)};
	return {
		id: 'totals',
		ok,
		blocks: true,
		message: {key: 'preflight.totalsApart', values},
		mend: {key: 'preflight.mend.totals'},
		at: apart[0]!.address,
	};
}

// No line where nothing was ever found amiss.
function unconfirmedLines({header}: Draft): PreflightLine[] {
	if (header.unconfirmed === undefined) return [];
	return [
		{
			id: 'unconfirmed',
			ok: false,
			blocks: true,
			message: {key: 'preflight.unconfirmed'},
			mend: {key: 'preflight.mend.unconfirmed'},
		},
	];
}

// No line where nothing was ever accepted.
function inferredLines({figures}: Draft): PreflightLine[] {
	const open = inferences(figures, 'open');
	const done = inferences(figures, 'verified').length;
	const values = {count: open.length, done};
	if (open.length === 0 && done === 0) return [];
	if (open.length === 0)
		return [
			{id: 'inferred', ok: true, blocks: false, message: {key: 'preflight.verified', values}},
		];
	return [
		{
			id: 'inferred',
			ok: false,
			blocks: true,
			message: {key: 'preflight.inferred', values},
			mend: {key: 'preflight.mend.inferred'},
			at: open[0]!,
		},
	];
}

// 暂计: lines of the ledger that the figures were counted from are still open.
function ledgerLines({header: {ledger}}: Draft): PreflightLine[] {
	if (!ledger?.open) return [];
	return [
		{
			id: 'ledger',
			ok: false,
			blocks: true,
			message: {key: 'preflight.ledgerOpen', values: {count: ledger.open, file: ledger.file}},
			mend: {key: 'preflight.mend.ledgerOpen'},
		},
	];
}
