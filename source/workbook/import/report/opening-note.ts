import type {Header} from '../../../draft/draft.ts';
import type {Form} from '../../../form/form.ts';
import {openingOf} from '../../export/whole/opening.ts';
import {wordsOfParagraph} from '../../export/whole/whole-report.ts';
import type {Note} from '../../note.ts';
import type {Reading} from '../../reading.ts';

/**
That the opening of a file is not kept: a draft has none of its own, every report begins with the words of its form. Not
told where they are the same, whatever telephone they name.
*/
export function openingNotes(
	{text}: Pick<Reading, 'text'>,
	header: Pick<Header, 'unit' | 'year'>,
	form: Pick<Form, 'basis'>,
): Note[] {
	const read = bare((text?.opening ?? []).map((one) => one.text).join(''));
	const {unit, year} = header;
	const made = bare(openingOf({unit, year}, form).map(wordsOfParagraph).join(''));
	if (read === '' || read === made || read.startsWith(`${made}如对本报告有疑问`)) return [];
	return [{key: 'text.opening', values: {count: [...read].length}}];
}

function bare(text: string): string {
	return text.replaceAll(/\s/gu, '');
}
