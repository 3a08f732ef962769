import '../../text/roll-up-store-text.ts';
import {Failure} from '../../failure.ts';
import {isLeftBehind} from '../files-under.ts';
import {largestFile} from '../read-guarded.ts';
import {openZip, type Zip} from '../zip.ts';

/** What an archive of returns may hold. One part is kept in memory at a time. */
export const archiveCaps = {
	file: 64 * 2 ** 20,
	entries: 20_000,
	part: 512 * 2 ** 20,
	inflated: 512 * 2 ** 20,
	once: true,
} as const;

/** A file in an archive. */
export type Member = {
	/** The way inside the archive, with `/`. */
	inside: string;
	/**
	Its bytes, proven by the guard.

	@throws Failure `zip.*`
	*/
	read(): Uint8Array;
};

export type Archive = {
	members: Member[];
	/** Hidden files and what office programs and systems leave behind. */
	skipped: number;
};

/**
Whether bytes are an archive of files: no workbook, no document, nothing that is one file to those who use it.

@throws Failure `zip.*` where it is damaged, locked or too large to be told
*/
export function isArchive(bytes: Uint8Array, name: string): boolean {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
	if (beginsAsOneFile(bytes)) return false;
	return !isOneFile(openZip(bytes, name, archiveCaps));
}

/**
Opens an archive of files, one level deep: an archive inside it is a file like others, and is named by whoever reads it.

@param name - of the archive, for the failure
@throws Failure `zip.*`, `read.emptyArchive`
*/
export function openArchive(bytes: Uint8Array, name: string): Archive {
	const zip = openZip(bytes, name, archiveCaps);
	const files = zip.entries.filter((entry) => !/[/\\]$/u.test(entry.name));
	const wanted = files.filter(
		(entry) => !segmentsOf(entry.name).some((one) => one !== '..' && isLeftBehind(one)),
	);
	if (wanted.length === 0) throw new Failure('read.emptyArchive', {file: name});
	const members = wanted.map((entry) => ({
		inside: segmentsOf(entry.name).join('/'),
		read() {
			// One that is too large is refused by itself: the rest of the archive is read.
			if (entry.size > largestFile)
				throw new Failure('zip.tooLarge', {file: name, part: entry.name});
			return zip.read(entry.name);
		},
	}));
	members.sort((one, other) => (one.inside < other.inside ? -1 : 1));
	return {members, skipped: files.length - wanted.length};
}

// Nearly every workbook and document is told by the part it begins with: its directory need not be read.
function beginsAsOneFile(bytes: Uint8Array): boolean {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const first = whole.toString('latin1', 30, 49);
	if (/^(?:\[Content_Types\]\.xml|mimetype|(?:xl|word|ppt)\/)/u.test(first)) return true;
	return /^(?:docProps|_rels)\//u.test(first) && whole.includes('[Content_Types].xml', 'latin1');
}

// A name that climbs out of its archive is only shown, and shown as what it is.
function segmentsOf(name: string): string[] {
	return name.split(/[/\\]/u).filter((one) => one !== '' && one !== '.');
}

function isOneFile(zip: Zip): boolean {
	return (
		['[Content_Types].xml', 'mimetype', 'content.xml', 'OFD.xml'].some((part) => zip.has(part)) ||
		zip.entries.some(({name}) => /^(?:xl|word|ppt)[/\\]|\.iwa$|(?:^|\/)Index\.zip$/iu.test(name))
	);
}
