import {type Look, readLook} from './html-look.ts';

/** An element as selectors see it. */
export type Seen = {name: string; id?: string; classes: readonly string[]};

type Compound = {name?: string; id?: string; classes: string[]};
type Rule = {compounds: Compound[]; look: Look; weight: number};

const mattering =
	/display|visibility|font-size|vertical-align|text-decoration|mso-hide|mso-text-raise|opacity|clip|left|top|indent|color/iu;

/** The rules of the style sheets in a page that can hide, strike out or raise words. */
export function readCss(html: string): Rule[] {
	const rules: Rule[] = [];
	for (const [, sheet] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style/giu)) {
		const css = onScreen(sheet!.replaceAll(/<!--|-->|\/\*[\s\S]*?\*\//gu, ''));
		for (const [, selectors, style] of css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
			if (!mattering.test(style!)) continue;
			const look = readLook(style!);
			if (Object.keys(look).length === 0) continue;
			for (const selector of selectors!.split(',')) {
				const compounds = compoundsOf(selector);
				if (compounds) rules.push({compounds, look, weight: weigh(compounds)});
			}
		}
	}

	return rules.slice(0, 5000).sort((one, other) => one.weight - other.weight);
}

/** The look that the rules give an element, the strongest last. */
export function lookOf(rules: readonly Rule[], path: readonly Seen[], element: Seen): Look {
	const look: Look = {};
	for (const {compounds, look: own} of rules)
		if (matches(compounds, path, element)) Object.assign(look, own);
	return look;
}

// What is for paper or for narrow windows does not count; other blocks are opened.
function onScreen(css: string): string {
	let out = '';
	let rest = css;
	for (let at = rest.search(/@[\w-]+[^{};]*\{/u); at >= 0; at = rest.search(/@[\w-]+[^{};]*\{/u)) {
		out += rest.slice(0, at);
		const open = rest.indexOf('{', at);
		let depth = 1;
		let end = open + 1;
		for (; end < rest.length && depth > 0; end++)
			if (rest[end] === '{') depth++;
			else if (rest[end] === '}') depth--;
		const head = rest.slice(at, open);
		if (/^@(?:supports|layer)|^@media\s*(?:all|screen)\s*$/iu.test(head))
			out += rest.slice(open + 1, end - 1);
		rest = rest.slice(end);
	}

	return out + rest;
}

function compoundsOf(selector: string): Compound[] | undefined {
	const parts = selector
		.trim()
		.split(/\s*>\s*|\s+/u)
		.filter(Boolean);
	const compounds: Compound[] = [];
	for (const part of parts) {
		const match = /^(\*|[a-z][\w-]*)?((?:[.#][\w\u0080-\uFFFF-]+)*)$/iu.exec(part);
		if (!match || part === '') return undefined;
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
