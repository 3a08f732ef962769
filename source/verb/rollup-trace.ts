import {saySource} from '../check/say-source.ts';
import {plainTime} from '../draft/plain-time.ts';
import type {Address} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {nameList} from '../rollup/across/scene.ts';
import {answerLines} from '../rollup/plan/answer-lines.ts';
import {sayConfirmer, shownPath} from '../rollup/plan/source-sheet.ts';
import type {RolledUp} from '../rollup/rolled-up.ts';
import {type Contribution, traceTotal} from '../rollup/trace-total.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import type {Call} from './call.ts';

/** `--trace ADDRESS`: the units of a total by what they add to it, each with file, sheet and cell; then three lines to send. */
export function printTrace(rolled: RolledUp, address: Address, call: Call): void {
	const {language, print} = call;
	const trace = traceTotal(rolled, address);
	const cell = rolled.form.cell.get(address);
	const place = cell ? labelOf(cell) : address;
	const answer = answerLines(trace, rolled, language);
	if (call.json) {
		print(
			printableJson({
				type: 'trace',
				address,
				total: trace.total,
				last: trace.last,
				change: trace.change,
				units: trace.units.map(toldContribution),
				changed: trace.changed.map(({unit, value, last, change}) => ({
					unit: unit.unit.code,
					value,
					last,
					change,
				})),
				blank: trace.blank.map(({unit}) => unit.code),
				unknown: trace.unknown.map(({unit}) => unit.code),
				answer,
			}),
		);
		return;
	}

	const last =
		trace.last === null
			? ''
			: say(language, 'rollUp.trace.last', {last: trace.last, change: signed(trace.change)});
	print(
		say(language, 'rollUp.trace.total', {
			place,
			total: trace.total ?? '',
			last,
			count: trace.units.length,
		}),
	);
	for (const one of trace.units) print(`  ${sayContribution(one, call)}`);
	if (trace.blank.length > 0)
		print(
			say(language, 'rollUp.trace.blank', {
				count: trace.blank.length,
				units: nameList(trace.blank),
			}),
		);
	if (trace.unknown.length > 0)
		print(
			say(language, 'rollUp.trace.unknown', {
				count: trace.unknown.length,
				units: nameList(trace.unknown),
			}),
		);
	for (const line of answer) print(line);
}

function sayContribution(
	{unit, value, share, file, source, addends, touched, last, change}: Contribution,
	call: Call,
): string {
	const {language} = call;
	const cells = source
		? saySource(source, language)
		: (addends ?? [])
				.map((one) => one.source.split('!').at(-1))
				.filter(Boolean)
				.join('+');
	const where = [file ? shownPath(file) : say(language, 'rollUp.taken'), cells]
		.filter(Boolean)
		.join(say(language, 'check.comma'));
	const by = touched
		? say(language, 'rollUp.trace.touched', {
				what: say(language, `rollUp.decision.${touched.what}`),
				words: [sayConfirmer(touched, language), `${touched.who} ${plainTime(touched.time)}`]
					.filter(Boolean)
					.join(say(language, 'check.semicolon')),
			})
		: '';
	const told = say(language, 'rollUp.trace.unit', {
		value,
		share: Math.round(share * 1000) / 10,
		unit: unit.unit.name,
		where,
		last: last === null ? '' : say(language, 'rollUp.trace.last', {last, change: signed(change)}),
	});
	return `${told}${by}`;
}

function toldContribution({
	unit,
	value,
	share,
	file,
	source,
	addends,
	touched,
	last,
	change,
}: Contribution) {
	return {
		unit: unit.unit.code,
		name: unit.unit.name,
		value,
		share,
		file: file ? shownPath(file) : null,
		source: source ?? null,
		...(addends && {addends}),
		...(touched && {decision: touched.number, what: touched.what}),
		last,
		change,
	};
}

function signed(change: number | null): string {
	if (change === null) return '';
	return change > 0 ? `+${change}` : String(change);
}
