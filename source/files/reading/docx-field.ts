/** A field of a document: what it asks for, and whether its result is stored. */
export type DocxField = {
	instruction: string;
	separate?: boolean;
	said?: boolean;
	/** The list of a drop-down, and which of it is chosen. */
	entries: string[];
	chosen?: number;
};

/** Fields that never show anything. */
const silent =
	/^(?:XE|TC|TA|RD|SET|ASK|PRIVATE|BIBLIOGRAPHY|FORMTEXT|HYPERLINK|REF|TOC|PAGE|NUMPAGES)$/u;

/** What a field without a stored result shows; nothing where that cannot be told. */
export function fieldText({instruction, entries, chosen = 0}: DocxField): string | undefined {
	const [name = ''] = instruction.trim().split(/[\s\\]/u);
	if (entries.length > 0) return entries[chosen] ?? undefined;
	return silent.test(name.toUpperCase()) ? '' : undefined;
}
