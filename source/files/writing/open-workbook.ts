import '../../text/model-text.ts';
import {SaxesParser} from 'saxes';
import {Failure} from '../../failure.ts';
import {openZip, type Zip} from '../zip.ts';
import {type SheetIndex, sheetIndex} from './sheet-index.ts';

/** An .xlsx or .xlsm that can be filled in place: its parts as they lie, and where its sheets are. */
export type FillableWorkbook = {
	file: string;
	zip: Zip;
	workbookPart: string;
	/** In the order of the tabs. */
	sheets: ReadonlyArray<{name: string; part: string; hidden?: true}>;
	/** Absent when the workbook has no shared strings yet. */
	stringsPart?: string;
	stylesPart?: string;
	/** The markup of one sheet, read once. */
	index(sheet: string): SheetIndex;
	/** A part as text, whatever its encoding. */
	text(part: string): string;
	/**
	Calls `seen` for every element of a part with the local names from the root down to it.

	@throws Failure `export.oddWorkbook` when it is not well formed
	*/
	walk(part: string, seen: Seen): void;
};

export type Seen = (path: readonly string[], attributes: Record<string, string>) => void;

type Relationship = {id: string; type: string; target: string};

/**
Opens a workbook for filling. Nothing is inflated that is not needed.

@param file - the name that failures show
@throws Failure `export.*` when it is no OOXML workbook, has a password, or is signed; `zip.*` when damaged
*/
export function openWorkbook(bytes: Uint8Array, file: string): FillableWorkbook {
	if (isCompound(bytes)) {
		const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
		throw new Failure(locked ? 'export.password' : 'export.notXlsx', {file});
	}

	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Failure('export.notXlsx', {file});
	const zip = openZip(bytes, file);
	if (zip.entries.some(({name}) => /^\/?_xmlsignatures[\\/]/i.test(name)))
		throw new Failure('export.signed', {file});
	const odd = (part: string) => new Failure('export.oddWorkbook', {file, part});
	const texts = new Map<string, string>();
	const text = (part: string) => {
		let found = texts.get(part);
		if (found === undefined) {
			found = decodeXml(zip.read(part));
			texts.set(part, found);
		}

		return found;
	};

	const walk = (part: string, seen: Seen) => {
		const xml = text(part);
		try {
			elements(xml, seen);
		} catch {
			throw odd(part);
		}
	};

	const root = relationships(walk, zip, '').find(({type}) => type.endsWith('/officeDocument'));
	if (!root || !zip.has(root.target)) throw odd('_rels/.rels');
	const related = relationships(walk, zip, root.target);
	const sheets: Array<{name: string; part: string; hidden?: true}> = [];
	walk(root.target, (path, attributes) => {
		if (path.join('/') !== 'workbook/sheets/sheet') return;
		const id = Object.entries(attributes).find(([name]) => /^(?:\w+:)?id$/.test(name))?.[1];
		const to = related.find((one) => one.id === id);
		if (to && zip.has(to.target) && to.type.endsWith('/worksheet'))
			sheets.push({
				name: attributes.name ?? '',
				part: to.target,
				...(/hidden$/i.test(attributes.state ?? '') && {hidden: true}),
			});
	});

	if (sheets.length === 0) throw odd(root.target);
	const partOf = (kind: string) =>
		related.find(({type, target}) => type.endsWith(`/${kind}`) && zip.has(target))?.target;
	const indexes = new Map<string, SheetIndex>();
	return {
		file,
		zip,
		workbookPart: root.target,
		sheets,
		stringsPart: partOf('sharedStrings'),
		stylesPart: partOf('styles'),
		text,
		walk,
		index(name) {
			const found = sheets.find((sheet) => sheet.name === name);
			if (!found) throw new Failure('export.noSheet', {file, sheet: name});
			let index = indexes.get(name);
			if (index) return index;
			try {
				index = sheetIndex(text(found.part));
			} catch (error) {
				if (error instanceof Failure) throw error;
				throw odd(found.part);
			}

			indexes.set(name, index);
			return index;
		},
	};
}

function isCompound(bytes: Uint8Array): boolean {
	return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function elements(xml: string, seen: Seen): void {
	const parser = new SaxesParser({xmlns: false});
	const path: string[] = [];
	let failed: Error | undefined;
	parser.on('error', (error) => {
		failed ??= error;
	});
	parser.on('opentag', ({name, attributes}) => {
		path.push(name.slice(name.indexOf(':') + 1));
		seen(path, attributes as Record<string, string>);
	});
	parser.on('closetag', () => {
		path.pop();
	});
	parser.write(xml).close();
	if (failed) throw failed;
}

/** The part that holds the relationships of `part`; the package itself is ``. */
export function relationshipsPart(part: string): string {
	const cut = part.lastIndexOf('/') + 1;
	return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function relationships(walk: FillableWorkbook['walk'], zip: Zip, part: string): Relationship[] {
	const name = relationshipsPart(part);
	if (!zip.has(name)) return [];
	const found: Relationship[] = [];
	walk(name, (path, {Id, Type, Target, TargetMode}) => {
		if (path.at(-1) !== 'Relationship' || !Target || TargetMode === 'External') return;
		found.push({id: Id ?? '', type: Type ?? '', target: resolve(part, Target)});
	});
	return found;
}

// Targets are relative to the part, or absolute; some producers write `\` and `./`.
function resolve(part: string, target: string): string {
	const plain = target.replaceAll('\\', '/');
	const whole = plain.startsWith('/')
		? plain
		: `${part.slice(0, part.lastIndexOf('/') + 1)}${plain}`;
	const steps: string[] = [];
	for (const step of whole.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}

	return decodeURI(steps.join('/'));
}

/** Markup as text: by its byte order mark, else by what it declares, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
		return new TextDecoder('utf-16le').decode(bytes);
	if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
		return new TextDecoder('utf-16be').decode(bytes);
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	const declared = /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/i.exec(
		head,
	)?.[1];
	return new TextDecoder(declared ?? 'utf-8').decode(bytes);
}

/** Text as UTF-8 bytes, with a declaration that says so. */
export function encodeXml(text: string): Uint8Array {
	const plain = text
		.replace(/^\uFEFF/, '')
		.replace(/^(<\?xml[^>]*\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/i, '$1"UTF-8"');
	return new TextEncoder().encode(plain);
}
