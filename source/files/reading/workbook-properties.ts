import {SaxesParser} from 'saxes';
import type {Zip} from '../zip.ts';

const part = 'docProps/custom.xml';

/** The custom document properties of a workbook that are texts, by name; none where they cannot be read. */
export function workbookProperties(zip: Zip): Record<string, string> {
	const properties: Record<string, string> = {};
	if (!zip.has(part)) return properties;
	const parser = new SaxesParser({xmlns: false});
	let name: string | undefined;
	let text = '';
	let failed = false;
	parser.on('error', () => {
		failed = true;
	});
	parser.on('opentag', ({name: tag, attributes}) => {
		if (/(?:^|:)property$/.test(tag)) name = (attributes as Record<string, string>).name;
		text = '';
	});
	parser.on('text', (piece) => {
		text += piece;
	});
	parser.on('closetag', ({name: tag}) => {
		if (name !== undefined && /(?:^|:)lpwstr$/.test(tag)) properties[name] = plainText(text);
	});
	parser.write(new TextDecoder().decode(zip.read(part))).close();
	return failed ? {} : properties;
}

// `_x000A_` stands for the character, `_x005F_` for its own underscore.
function plainText(text: string): string {
	return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}
