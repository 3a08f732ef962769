/** The name of the document property that says, carrier by carrier, which figure of the tables stands there. */
export const referencesProperty = 'gouji.refs';

/** The bookmark around the nth reference of a document, from 1: every office program keeps it through its formats. */
export function carrierName(number: number): string {
	return `gj_${number}`;
}

/** What the property holds of canonical references, in the order of their carriers. */
export function referencesText(references: readonly string[]): string {
	return references.join(';');
}

/** The canonical references that the property of a document holds: the first is that of `gj_1`. */
export function carriedReferences(property: string): string[] {
	return property === '' ? [] : property.split(';');
}
