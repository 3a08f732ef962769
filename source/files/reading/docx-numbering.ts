import {SaxesParser} from 'saxes';

/** The list a paragraph is numbered by, and its level in it from 0. `id` 0: none, whatever its style says. */
export type DocxNumber = {id: string; level: number};

type Level = {format: string; text: string; start: number};

/** Writes out the automatic numbers of a document, paragraph by paragraph. */
export type DocxNumbering = {
	/** The number in front of the next paragraph; '' for a bullet; nothing where it cannot be told. */
	next(number: DocxNumber): string | undefined;
	/** What a style asks for. */
	ofStyle(style: string | undefined): DocxNumber | undefined;
};

const han = '〇一二三四五六七八九';

/**
The automatic numbers of a document.

@param numbering - `word/numbering.xml`, '' where there is none
@param styles - `word/styles.xml`
*/
export function docxNumbering(numbering: string, styles: string): DocxNumbering {
	const {levels, instances} = readLevels(numbering);
	const byStyle = readStyles(styles);
	const counts = new Map<string, number[]>();
	return {
		ofStyle: (style) => byStyle.get(style ?? ''),
		next({id, level}) {
			if (id === '0' || id === '') return '';
			const list = instances.get(id) ?? id;
			const own = levels.get(list);
			const at = own?.get(level);
			if (!own || !at) return undefined;
			if (at.format === 'bullet' || at.format === 'none') return '';
			const count = counts.get(list) ?? [];
			count[level] = (count[level] ?? at.start - 1) + 1;
			count.length = level + 1;
			counts.set(list, count);
			let isKnown = true;
			const text = at.text.replaceAll(/%(\d)/gu, (_, digit: string) => {
				const place = Number(digit) - 1;
				const value = count[place] ?? own.get(place)?.start ?? 1;
				const told = numeral(value, own.get(place)?.format ?? 'decimal');
				if (told === undefined) isKnown = false;
				return told ?? '';
			});
			return isKnown ? text : undefined;
		},
	};
}

/** A number as a format writes it; nothing for a format that is not known here. */
function numeral(value: number, format: string): string | undefined {
	switch (format) {
		case 'decimal':
		case 'decimalFullWidth':
			return String(value);
		case 'decimalZero':
			return String(value).padStart(2, '0');
		case 'chineseCounting':
		case 'chineseCountingThousand':
		case 'japaneseCounting':
		case 'ideographDigital':
		case 'taiwaneseCounting':
		case 'taiwaneseCountingThousand':
			return hanNumeral(value);
		case 'decimalEnclosedCircle':
		case 'decimalEnclosedCircleChinese':
			return value <= 20 ? String.fromCodePoint(0x24_60 + value - 1) : undefined;
		case 'decimalEnclosedParen':
			return `(${value})`;
		case 'upperLetter':
		case 'lowerLetter': {
			if (value > 26) return undefined;
			const letter = String.fromCodePoint(0x60 + value);
			return format === 'upperLetter' ? letter.toUpperCase() : letter;
		}

		default:
			return undefined;
	}
}

function hanNumeral(value: number): string | undefined {
	if (value < 1 || value > 99) return undefined;
	const [tens, ones] = [Math.floor(value / 10), value % 10];
	const ten = tens === 0 ? '' : `${tens === 1 ? '' : han[tens]}十`;
	return ten + (ones === 0 ? '' : han[ones]);
}

function readLevels(xml: string) {
	const levels = new Map<string, Map<number, Level>>();
	const instances = new Map<string, string>();
	let abstract: Map<number, Level> | undefined;
	let level: Level | undefined;
	let instance = '';
	read(xml, (name, given) => {
		const value = given('val') ?? '';
		if (name === 'abstractNum') {
			abstract = new Map();
			levels.set(given('abstractNumId') ?? '', abstract);
		} else if (name === 'lvl') {
			level = {format: 'decimal', text: '', start: 1};
			abstract?.set(Number(given('ilvl') ?? 0), level);
		} else if (name === 'num') {
			instance = given('numId') ?? '';
			abstract = undefined;
			level = undefined;
		} else if (name === 'abstractNumId') instances.set(instance, value);
		else if (level && name === 'numFmt') level.format = value;
		else if (level && name === 'lvlText') level.text = value;
		else if (level && name === 'start') level.start = Number(value) || 0;
	});
	return {levels, instances};
}

function readStyles(xml: string): Map<string, DocxNumber> {
	const numbers = new Map<string, DocxNumber>();
	if (!/:numPr\b/u.test(xml)) return numbers;
	const based = new Map<string, string>();
	let style = '';
	read(xml, (name, given) => {
		const value = given('val') ?? '';
		if (name === 'style') style = given('styleId') ?? '';
		else if (name === 'basedOn') based.set(style, value);
		else if (name === 'numId') numbers.set(style, {level: 0, ...numbers.get(style), id: value});
		else if (name === 'ilvl')
			numbers.set(style, {id: '', ...numbers.get(style), level: Number(value) || 0});
	});
	for (const own of based.keys()) {
		let at: string | undefined = own;
		for (let depth = 0; at !== undefined && depth < 20; depth++) {
			const number = numbers.get(at);
			if (number && !numbers.has(own)) numbers.set(own, number);
			at = based.get(at);
		}
	}

	return numbers;
}

function read(
	xml: string,
	open: (name: string, given: (key: string) => string | undefined) => void,
): void {
	if (xml === '') return;
	const parser = new SaxesParser({xmlns: false});
	parser.on('error', () => undefined);
	parser.on('opentag', ({name: tag, attributes}) => {
		const name = tag.slice(tag.indexOf(':') + 1);
		const prefix = tag.slice(0, tag.length - name.length);
		open(name, (key) => (attributes as Record<string, string>)[prefix + key]);
	});
	parser.write(xml).close();
}
