/**
The same text with memory of its own. One that was cut out of a sheet holds the whole sheet as long as it is kept: what is remembered
from one file to the next is told by this.
*/
export function ownText(text: string): string {
	return Array.from(text).join('');
}
