import {lookOf, readCss, type Seen} from './css-rules.ts';
import {type Look, readLook} from './html-look.ts';
import type {RunKind} from './runs.ts';

/** An open element: how it looks, together with what it lies in. */
export type OpenElement = Seen & {
	/** Not drawn at all, with everything in it. */
	gone: boolean;
	/** A row or a table that is not drawn. */
	collapsed: boolean;
	invisible: boolean;
	struck: boolean;
	align: Look['align'];
	sizeless: boolean;
	/** Its words are no words of the page: scripts, drawings, readings above characters. */
	mute: boolean;
	block: boolean;
	/** Smaller, or a link within the page: a number in it behind a figure is that of a note. */
	aside: boolean;
	redrawn: boolean;
};

const silent = new Set(
	'script style title noscript template rt rp rtc datalist svg math object iframe audio video canvas embed progress meter head comment'.split(
		' ',
	),
);
/** Drawn, but no text. */
export const pictures = new Set('img svg math object iframe canvas embed video applet'.split(' '));
const blocks = new Set(
	'p div br li h1 h2 h3 h4 h5 h6 tr section article header footer main nav aside ul ol dl dt dd pre blockquote center hr form fieldset figure figcaption address table legend details summary'.split(
		' ',
	),
);
const structure = new Set('table thead tbody tfoot tr td th col colgroup caption'.split(' '));

/** Follows the elements of a page as they open and close, and says what a run of characters in them is. */
export function htmlElements(html: string) {
	const rules = readCss(html);
	const path: OpenElement[] = [];
	return {
		path,
		open(name: string, attributes: Record<string, string>): OpenElement {
			const outer = path.at(-1);
			const seen: Seen = {
				name,
				id: attributes.id,
				classes: attributes.class?.trim().split(/\s+/u) ?? [],
			};
			const css = rules.size > 0 ? lookOf(rules, path, seen) : {};
			const own = readLook(attributes.style ?? '');
			const look: Look = {...byName(name), ...css, ...own};
			// Style sheets put raised digits on the line and lift them in another way: they stay raised.
			if ((name === 'sup' || name === 'sub') && own.align !== 'line') look.align = 'raised';
			const inner = name === 'td' || name === 'th';
			const hidden = attributes.hidden !== undefined && look.display === undefined;
			const gone =
				look.display === 'none' || hidden || (name === 'dialog' && attributes.open === undefined);
			const element: OpenElement = {
				...seen,
				// What lies around a table hides the table, not the words of its cells.
				gone: gone || (!inner && !!outer?.gone),
				collapsed: gone || look.visibility === 'collapse',
				invisible:
					!!look.away ||
					(!!look.shut && !structure.has(name)) ||
					(look.visibility ? look.visibility !== 'shown' : !inner && !!outer?.invisible),
				struck: strikes(look, name, outer?.struck ?? false),
				align: structure.has(name) ? undefined : (look.align ?? outer?.align),
				sizeless: look.size ? look.size === 'none' : !inner && !!outer?.sizeless,
				mute: silent.has(name) || !!outer?.mute,
				aside: isAside(name, attributes) || (!inner && !!outer?.aside),
				redrawn: !!look.redrawn || (name === 'bdo' && /^rtl$/iu.test(attributes.dir ?? '')),
				block: look.display ? look.display === 'block' : blocks.has(name),
			};
			path.push(element);
			return element;
		},
		close(name: string): OpenElement | undefined {
			for (let at = path.length - 1; at >= 0; at--)
				if (path[at]!.name === name) return path.splice(at)[0];
			return undefined;
		},
	};
}

/** What a run of characters in an element is. */
export function runKind({gone, invisible, struck, sizeless, align}: OpenElement): RunKind {
	if (gone || invisible || sizeless || struck) return 'leftOut';
	if (align === 'raised') return 'note';
	return align === 'moved' ? 'raised' : 'text';
}

function byName(name: string): Look {
	if (name === 'sup' || name === 'sub') return {align: 'raised'};
	return name === 's' || name === 'strike' || name === 'del' ? {line: 'struck'} : {};
}

function isAside(name: string, {href, role}: Record<string, string>): boolean {
	return name === 'small' || role === 'doc-noteref' || (name === 'a' && /^#./u.test(href ?? ''));
}

// A line through a box goes through all that lies in it; only the runs of a workbook saved as a page end it.
function strikes(look: Look, name: string, outer: boolean): boolean {
	if (look.line === 'struck') return true;
	return outer && !(look.line === 'plain' && name === 'font');
}
