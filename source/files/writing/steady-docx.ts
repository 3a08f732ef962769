import {writeZip} from '../write-zip.ts';
import {openZip} from '../zip.ts';
import {decodeXml, encodeXml} from './open-workbook.ts';

/**
A .docx as the library packs it, the same for the same content: the library writes the hour into the file.

@param mend - what else is to be otherwise in the document part
*/
export function steadyDocx(
	bytes: Uint8Array,
	mend: (document: string) => string = (document) => document,
): Uint8Array {
	const zip = openZip(bytes, 'docx');
	return writeZip(
		zip.entries.map(({name}) => {
			const part = zip.read(name);
			if (name === 'word/document.xml') return {name, bytes: encodeXml(mend(decodeXml(part)))};
			if (name !== 'docProps/core.xml') return {name, bytes: part};
			const text = decodeXml(part).replaceAll(
				/(<dcterms:\w+[^>]*>)[^<]*(<)/g,
				'$12000-01-01T00:00:00Z$2',
			);
			return {name, bytes: encodeXml(text)};
		}),
	);
}
