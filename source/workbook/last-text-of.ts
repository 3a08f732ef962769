import type {LastYear} from '../draft/draft.ts';
import {paragraphsOf, partIds} from '../draft/paragraph.ts';
import type {Form} from '../form/form.ts';
import {readingSources} from './import/report/text-notes.ts';
import {paragraphsOfReading} from './paragraphs-of.ts';
import type {Reading} from './reading.ts';

/** The text of a file that is taken for last year's report, as a draft keeps it; nothing where it holds none. */
export function lastTextOf(reading: Reading, form: Form | undefined): LastYear['text'] {
	if (!reading.text || !form) return undefined;
	const paragraphs = paragraphsOfReading(reading.text, readingSources(reading, form));
	const parts = partIds.flatMap((part) => {
		const texts = paragraphsOf(paragraphs, part).map(({text}) => text);
		return texts.length > 0 ? [[part, texts] as const] : [];
	});
	return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
