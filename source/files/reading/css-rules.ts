import {type Look, readLook} from './html-look.ts';

/** An element as selectors see it. */
export type Seen = {name: string; id?: string; classes: readonly string[]};

type Compound = {name?: string; id?: string; classes: string[]};
type Rule = {compounds: Compound[]; look: Look; weight: number; order: number};

// Digits put before or behind an element; the escape of a picture is none.
const drawsFigure = /content\s*:\s*(?:"[^"\\]*\d[^"\\]*"|'[^'\\]*\d[^'\\]*')/iu;

/** The rules of a page by what the last part of their selector asks for first: `#id`, `.class`, a name or `*`. */
export type CssRules = ReadonlyMap<string, readonly Rule[]>;

/** Above what the style sheets of any page hold. */
const mostCharacters = 400_000;

/** The rules of the style sheets in a page that say something of hiding, striking out or raising; mostly none. */
export function readCss(html: string): CssRules {
	const rules: Rule[] = [];
	for (const rule of onScreen(sheetsOf(html)).split('}')) {
		const open = rule.indexOf('{');
		if (open < 0) continue;
		const own = readLook(rule.slice(open + 1));
		const drawn: Look = drawsFigure.test(rule) ? {redrawn: true} : {};
		for (const given of rule.slice(0, open).split(',')) {
			const selector = given.trim().replace(/::?(?:before|after)$/iu, '');
			const look = selector === given.trim() ? own : drawn;
			if (Object.keys(look).length === 0) continue;
			const compounds = selector.length < 300 ? compoundsOf(selector) : undefined;
			if (compounds) rules.push({compounds, look, weight: weigh(compounds), order: rules.length});
		}
	}

	const byKey = new Map<string, Rule[]>();
	// Rules that only show what is shown anyway need not be asked.
	if (!rules.some(({look}) => telling(look))) return byKey;
	for (const rule of rules) {
		const {id, classes, name} = rule.compounds.at(-1)!;
		const key = id ? `#${id}` : classes[0] ? `.${classes[0]}` : (name ?? '*');
		byKey.set(key, [...(byKey.get(key) ?? []), rule]);
	}

	return byKey;
}

/** The look that the rules give an element, the strongest last. */
export function lookOf(rules: CssRules, path: readonly Seen[], element: Seen): Look {
	const {id, classes, name} = element;
	const keys = [...(id ? [`#${id}`] : []), ...classes.map((one) => `.${one}`), name, '*'];
	const own = keys
		.flatMap((key) => rules.get(key) ?? [])
		.filter(({compounds}) => matches(compounds, path, element))
		.sort((one, other) => one.weight - other.weight || one.order - other.order);
	return Object.assign({}, ...own.map(({look}) => look)) as Look;
}

function telling({display, visibility, size, align, line, away, shut, redrawn}: Look): boolean {
	return (
		display === 'none' ||
		display === 'block' ||
		visibility === 'hidden' ||
		visibility === 'collapse' ||
		size === 'none' ||
		align === 'raised' ||
		align === 'moved' ||
		line === 'struck' ||
		!!(away || shut || redrawn)
	);
}

function sheetsOf(html: string): string {
	let css = '';
	const begin = /<style\b[^>]*>/giu;
	for (
		let match = begin.exec(html);
		match && css.length < mostCharacters;
		match = begin.exec(html)
	) {
		const from = match.index + match[0].length;
		const length = html.slice(from, from + mostCharacters).search(/<\/style/iu);
		if (length < 0) break;
		css += `${html.slice(from, from + length)}\n`;
		begin.lastIndex = from + length;
	}

	return css.slice(0, mostCharacters).replaceAll(/<!--|-->|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//gu, '');
}

// What is for paper or for narrow windows does not count; other blocks are opened.
function onScreen(css: string): string {
	let out = '';
	let at = 0;
	const block = /@([\w-]+)([^{};@]*)\{/gu;
	for (let match = block.exec(css); match; match = block.exec(css)) {
		out += css.slice(at, match.index);
		let depth = 1;
		let end = match.index + match[0].length;
		for (; end < css.length && depth > 0; end++)
			if (css[end] === '{') depth++;
			else if (css[end] === '}') depth--;
		const [head, name, query] = match;
		if (
			/^(?:supports|layer)$/iu.test(name!) ||
			(/^media$/iu.test(name!) && /^\s*(?:all|screen)?\s*$/iu.test(query!))
		)
			out += css.slice(match.index + head.length, end - 1);
		at = end;
		block.lastIndex = end;
	}

	return out + css.slice(at);
}

function compoundsOf(selector: string): Compound[] | undefined {
	const parts = selector
		.trim()
		.split(/\s*>\s*|\s+/u)
		.filter(Boolean);
	const compounds: Compound[] = [];
	for (const part of parts) {
		const match = /^(\*|[a-z][\w-]*)?((?:[.#][\w\u0080-\uFFFF-]+)*)$/iu.exec(part);
		if (!match) return undefined;
		const names = [...match[2]!.matchAll(/([.#])([\w\u0080-\uFFFF-]+)/gu)];
		compounds.push({
			...(match[1] && match[1] !== '*' && {name: match[1].toLowerCase()}),
			id: names.find(([, mark]) => mark === '#')?.[2],
			classes: names.filter(([, mark]) => mark === '.').map(([, , name]) => name!),
		});
	}

	return compounds.length > 0 && compounds.length < 10 ? compounds : undefined;
}

function weigh(compounds: readonly Compound[]): number {
	return compounds.reduce(
		(sum, {name, id, classes}) => sum + (id ? 10_000 : 0) + classes.length * 100 + (name ? 1 : 0),
		0,
	);
}

// Every part before the last is asked of what lies around, from the inside out.
function matches(compounds: readonly Compound[], path: readonly Seen[], element: Seen): boolean {
	let left = compounds.length - 1;
	if (!fits(compounds[left]!, element)) return false;
	left--;
	for (let at = path.length - 1; at >= 0 && left >= 0; at--)
		if (fits(compounds[left]!, path[at]!)) left--;
	return left < 0;
}

function fits({name, id, classes}: Compound, element: Seen): boolean {
	return (
		(name === undefined || name === element.name) &&
		(id === undefined || id === element.id) &&
		classes.every((one) => element.classes.includes(one))
	);
}
