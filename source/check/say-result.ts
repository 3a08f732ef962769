import type {Figures, LedgerMark, NoLastYear} from '../draft/draft.ts';
import type {Address, Form} from '../form/form.ts';
import {rowName} from '../form/label-of.ts';
import type {Quantity} from '../form/quantity.ts';
import type {Words} from '../form/schema.ts';
import {fill, type Language, say} from '../text/say.ts';
import type {Result} from './finding.ts';
import {noLastYearKey} from './no-last-year-key.ts';
import type {Rule, RuleOf} from './rule.ts';
import {sayCell, sayPlace, sayTextPlace} from './say-place.ts';
import {saySource} from './say-source.ts';
import {saySuspects} from './say-suspect.ts';
import {soleSuspects} from './sole-suspects.ts';

export type SayOptions = {
	/** short: one line for the screen. full, the default: with the terms and the workbook cells. */
	fields?: 'short' | 'full';
	/** The figures that were checked: with them workbook cells of suspects are named. */
	figures?: Figures;
	/** The lines of the ledger that a draft was counted from: they are named instead of 请核对原始台账. */
	ledger?: LedgerMark;
	/** Put first, for a message to a unit: `××局 2023年度`. */
	unit?: string;
};

/** A rule's words in a language; official Chinese where there is no other. */
export function sayWords(words: Words, language: Language): string {
	return language === 'en' ? (words.en ?? words.zh) : words.zh;
}

/**
A finding in official wording: where, how far off in words, the terms with their figures, the likely mend. Never an
internal address. With `unit` it can be sent as it is.
*/
export function sayResult(
	result: Result,
	rule: Rule,
	form: Form,
	language: Language,
	options: SayOptions = {},
): string {
	const {status, fault, explanation, at, reason, left, right, byConstruction} = result;
	const isPlain = (status === 'pass' || status === 'unchecked') && !fault && !explanation;
	if (!isPlain || options.unit) return sayAnew(result, rule, form, language, options);
	// Where nothing is wrong no figure is named: at one place a rule always says the same.
	const known = quiet.get(rule) ?? quiet.set(rule, new WeakMap()).get(rule)!;
	const texts = known.get(form) ?? known.set(form, new Map()).get(form)!;
	const half = left !== null && right === null;
	const key = [language, status, at, reason, byConstruction, half].join();
	const text = texts.get(key) ?? sayAnew(result, rule, form, language, options);
	texts.set(key, text);
	return text;
}

const quiet = new WeakMap<Rule, WeakMap<Form, Map<string, string>>>();

function sayAnew(
	result: Result,
	rule: Rule,
	form: Form,
	language: Language,
	{fields = 'full', figures, ledger, unit}: SayOptions,
): string {
	const full = fields === 'full';
	const body = bodyOf(result, rule, form, language);
	const details = full ? detailsOf(result, form, language) : '';
	const place = result.prose
		? sayTextPlace(result.at, result.prose, form, language)
		: sayPlace(result.at, form, language);
	const said = say(language, 'check.said', {
		place,
		body: details ? say(language, 'check.bracket', {body, terms: details}) : body,
	});
	const suspects =
		result.status === 'fail' || result.fault
			? saySuspects(
					result,
					form,
					language,
					full ? (figures ?? figuresOf(result)) : undefined,
					ledger?.made,
				)
			: '';
	const hint = rule.kind === 'balance' ? sameAs(result, rule, form, language) : '';
	const whole = [said, suspects, hint, explanationOf(result, rule, language)]
		.filter(Boolean)
		.join(say(language, 'check.stop'));
	return unit ? say(language, 'check.said', {place: unit, body: whole}) : whole;
}

/** A difference that is one of the terms: 上年结转 was left out of what was dealt with, or counted twice. */
function sameAs(
	{status, cells, difference, suspects, only}: Result,
	{left}: RuleOf<'balance'>,
	form: Form,
	language: Language,
): string {
	const size = Math.abs(difference ?? 0);
	if (status !== 'fail' || size === 0 || soleSuspects({suspects, only}).length > 0) return '';
	const sides = [cells.slice(0, left.length), cells.slice(left.length)];
	const equal = sides.flatMap((side) =>
		// Where a term stands alone on its side, its difference says nothing of it.
		side.filter(({value}) => value === size && side.some((one) => one.value && one.value !== size)),
	);
	const [term] = equal;
	const cell = equal.length === 1 ? form.cell.get(term?.address ?? '') : undefined;
	return cell ? say(language, 'check.sameAs', {name: rowName(cell.row)}) : '';
}

function bodyOf(result: Result, rule: Rule, form: Form, language: Language): string {
	const title = sayWords(rule.title, language);
	// A formula that was never worked out, a picture.
	if (result.fault?.text === '') return say(language, 'check.faultEmpty');
	if (result.fault) return say(language, 'check.fault', {text: result.fault.text});
	if (rule.kind === 'lastYear' && result.status !== 'pass') return sayWords(rule.text, language);
	if (result.status === 'pass')
		return say(language, result.byConstruction ? 'check.byConstruction' : 'check.pass', {title});
	if (result.status === 'unchecked') {
		const total = result.reason === 'blank' && result.left !== null && result.right === null;
		const reason = total && rule.kind === 'sum' ? 'blankTotal' : (result.reason ?? 'blank');
		const {words, name} = result.prose ?? {};
		if (reason === 'blank' && words !== undefined && name !== undefined)
			return say(language, 'check.unchecked.text', {words, name: name.replaceAll('.', '')});
		return say(language, `check.unchecked.${reason}`, {title});
	}

	// Of nothing there is no ratio.
	if (rule.kind === 'ratio' && (result.left === 0 || result.right === 0))
		return say(language, 'check.nothing', {left: result.left ?? '', right: result.right ?? ''});
	if (rule.kind === 'filled' && form.cell.get(result.at)?.kind === 'total')
		return say(language, 'check.blankTotal');
	return fill(sayWords(textOf(result, rule, form), language), valuesOf(result, language));
}

/** The rule's words for this cell or place: of an amount they are others than of a count. */
function textOf({at, prose}: Result, rule: Rule, form: Form): Words {
	if (rule.kind === 'prose') return rule.variants?.[prose?.variant ?? ''] ?? rule.text;
	if (rule.kind !== 'range') return rule.text;
	const sort = form.cell.get(at)?.figure;
	const own = sort === 'amount' ? rule.amountText : sort === 'signed' ? rule.signedText : undefined;
	return own ?? rule.text;
}

function valuesOf({left, right, difference, prose}: Result, language: Language) {
	const blank = say(language, 'check.blank');
	const size = Math.abs(difference ?? 0);
	const key =
		difference === null || difference === 0
			? 'check.equal'
			: difference > 0
				? 'check.more'
				: 'check.fewer';
	return {
		left: left ?? blank,
		right: right ?? blank,
		difference: size,
		compare: say(language, key, {difference: size}),
		ratio: ratioOf(left, right, language),
		words: prose?.words ?? '',
		name: prose?.name ?? '',
	};
}

/** What is more than this of a hundred is not told apart. */
const most = 99.99;

/** How last year's figure has changed, in round numbers: `约为上年的17倍`, `比上年减少 90.11%`. */
function ratioOf(now: Quantity, before: Quantity, language: Language): string {
	if (!now || !before || now < 0 || before < 0)
		return say(language, before === 0 ? 'check.fromNothing' : 'check.none');
	const times = now / before;
	if (times >= 1) return say(language, 'check.times', {times: Math.round(times * 10) / 10});
	const percent = Math.floor((1 - times) * 10_000) / 100;
	return say(language, percent >= most ? 'check.allGone' : 'check.less', {percent});
}

/** The terms with their figures, then the place in the workbook. Zeros add nothing to a long sum. */
function detailsOf(result: Result, form: Form, language: Language): string {
	if (result.fault) return saySource(result.fault.source, language);
	const {cells, at, status} = result;
	if (status === 'pass' || status === 'unchecked' || result.prose) return '';
	const source = cells.length === 1 || at.endsWith('/*') ? cells.at(-1)?.source : undefined;
	const where = source ? saySource(source, language) : '';
	// Two figures are said already, a whole table is too much to say.
	if (cells.length < 3 || cells.length > 60) return where;
	const terms = cells
		.filter(({value}, index) => value !== 0 || cells.length <= 4 || index === cells.length - 1)
		.map(({address, value, last}) => {
			const name = termName(address, at, form, language);
			return say(language, at.includes('/*/') ? 'check.itemTerm' : 'check.term', {
				name: last ? say(language, 'check.last', {name}) : name,
				value: value ?? say(language, 'check.blank'),
			});
		});
	return [terms.join(say(language, 'check.comma')), where]
		.filter(Boolean)
		.join(say(language, 'check.semicolon'));
}

/** In a column the item numbers are enough: `三（三）1`. */
function termName(address: Address, at: string, form: Form, language: Language): string {
	const cell = form.cell.get(address);
	return cell && at.includes('/*/') ? cell.row.item : sayCell(address, at, form, language);
}

function figuresOf({cells}: Result): Figures {
	return Object.fromEntries(
		cells
			.filter(({source, last}) => source && !last)
			.map(({address, value, source}) => [address, {value, source}]),
	);
}

function explanationOf({explanation}: Result, rule: Rule, language: Language): string {
	if (!explanation) return '';
	const declared = rule.kind === 'lastYear';
	const chosen = declared
		? say(language, `check.noLastYear.${noLastYearKey(explanation.reason as NoLastYear)}`)
		: explanation.reason;
	const reason = [chosen, explanation.words].filter(Boolean).join(say(language, 'check.comma'));
	return say(language, declared ? 'check.declared' : 'check.explained', {reason});
}
