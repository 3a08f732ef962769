/** One section of a number format, cut into what stands in it. */
export type Section = {
	/** As written, without what only spaces or colours. */
	tokens: readonly Token[];
	condition?: {sign: string; limit: number};
	kind: 'number' | 'date' | 'fraction' | 'exponent' | 'text';
	/** Which Chinese numerals its digits are written in. */
	numerals?: number;
	/** The section itself, escapes in a way that every library knows. */
	source: string;
};

export type Token =
	| {is: 'literal'; text: string}
	| {is: 'digit'; text: string}
	| {is: 'general' | 'text' | 'point' | 'comma' | 'percent' | 'beyond'; text: string};

const memo = new Map<string, Section[]>();
const general = /^(?:general|g\/通用格式|standard)/iu;
const dated = /^(?:am\/pm|a\/p|上午\/下午|a{3,4}|b[12]|[ymdhsge]+)/iu;

/** The sections of a number format, at most four: positive, negative, zero, text. */
export function formatSections(format: string): Section[] {
	const known = memo.get(format);
	if (known) return known;
	const sections: Section[] = [];
	for (let at = 0; at <= format.length && sections.length < 4; ) {
		const {section, length} = readSection(format.slice(at));
		sections.push(section);
		at += length + 1;
	}

	if (memo.size > 500) memo.clear();
	memo.set(format, sections);
	return sections;
}

function readSection(format: string): {section: Section; length: number} {
	const tokens: Token[] = [];
	const section: Section = {tokens, kind: 'number', source: ''};
	let at = 0;
	const put = (is: Token['is'], text: string, source = text) => {
		tokens.push({is, text} as Token);
		section.source += source;
	};

	while (at < format.length && format[at] !== ';') {
		const rest = format.slice(at);
		const one = String.fromCodePoint(rest.codePointAt(0)!);
		const bracket = one === '[' ? /^\[[^\]]*\]/u.exec(rest)?.[0] : undefined;
		const quoted = one === '"' ? /^"[^"]*"?/u.exec(rest)![0] : undefined;
		const word = general.exec(rest)?.[0];
		if (quoted !== undefined) {
			put('literal', quoted.replaceAll('"', ''), quoted);
			at += quoted.length;
		} else if (one === '\\' || one === '!') {
			const next = String.fromCodePoint(rest.codePointAt(1) ?? 32);
			put('literal', next, `"${next}"`);
			at += 1 + next.length;
		} else if (one === '_' || one === '*') {
			if (one === '_') put('literal', ' ');
			at += 2;
		} else if (bracket !== undefined) {
			readBracket(bracket, section, put);
			at += bracket.length;
		} else if (word !== undefined) {
			put('general', word, 'General');
			at += word.length;
		} else if (/^E[+-]/iu.test(rest)) {
			section.kind = 'exponent';
			put('beyond', rest.slice(0, 2));
			at += 2;
		} else if (dated.test(rest)) {
			const text = dated.exec(rest)![0];
			section.kind = 'date';
			put('beyond', text);
			at += text.length;
		} else {
			const is = special[one] ?? (/[0#?]/u.test(one) ? 'digit' : 'literal');
			// A stroke between places for digits is that of a fraction.
			if (one === '/' && section.kind === 'number' && tokens.some((token) => token.is === 'digit'))
				section.kind = 'fraction';
			if (is === 'text') section.kind = 'text';
			put(is, one);
			at += one.length;
		}
	}

	return {section, length: at};
}

const special: Readonly<Record<string, Token['is']>> = {
	'.': 'point',
	',': 'comma',
	'%': 'percent',
	'@': 'text',
};

function readBracket(
	text: string,
	section: Section,
	put: (is: Token['is'], text: string, source?: string) => void,
): void {
	const condition = /^\[\s*([<>=]{1,2})\s*(-?[\d.]+)\s*\]$/u.exec(text);
	if (condition) section.condition = {sign: condition[1]!, limit: Number(condition[2])};
	const numerals = /^\[DBNum([123])\]$/iu.exec(text);
	if (numerals) section.numerals = Number(numerals[1]);
	const money = /^\[\$([^\]-]*)/u.exec(text)?.[1];
	if (money) put('literal', money, `"${money}"`);
	if (/^\[(?:h+|m+|s+)\]$/iu.test(text)) {
		section.kind = 'date';
		put('beyond', text);
	}
}
