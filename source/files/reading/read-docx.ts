import {Failure} from '../../failure.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import type {Zip} from '../zip.ts';
import {htmlTables} from './read-html.ts';
import {writeStored} from './write-stored.ts';

const needed =
	/^(?:\[content_types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering)\.xml|word\/_rels\/document\.xml\.rels)$/iu;

/**
Reads the tables of a .docx and the words around them.

@throws Failure `read.broken`, `zip.*`
*/
export async function readDocx(zip: Zip, file: string): Promise<PlainFile> {
	const {default: mammoth} = await import('mammoth');
	const parts = zip.entries
		.filter(({name}) => needed.test(name))
		.map(({name}) => ({name, bytes: zip.read(name)}));
	let html: string;
	try {
		const made = await mammoth.convertToHtml({buffer: Buffer.from(writeStored(parts))});
		html = made.value;
	} catch (error) {
		throw new Failure('read.broken', {file, why: (error as Error).message});
	}

	return {name: file, container: 'docx', ...htmlTables(html, file)};
}
