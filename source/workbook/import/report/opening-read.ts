import type {Draft} from '../../../draft/draft.ts';
import {openingOfDraft} from '../../../draft/paragraph.ts';
import type {Form} from '../../../form/form.ts';
import type {Sources} from '../../../report/sources.ts';
import {openingOf} from '../../export/whole/opening.ts';
import {wordsOfParagraph} from '../../export/whole/whole-report.ts';
import type {ReadParagraph, TextReading} from '../../text-reading.ts';

/**
What a file says above part 一, where it is to be kept: an office's own words. The words of the form are made for every
report, whatever telephone they name; a draft that has words of its own takes them all the same.
*/
export function openingRead(
	{paragraphs, header: {phone}}: Pick<Draft, 'paragraphs' | 'header'>,
	{opening}: Pick<TextReading, 'opening'>,
	form: Pick<Form, 'basis'>,
	{unit, year}: Pick<Sources, 'unit' | 'year'>,
): readonly ReadParagraph[] | undefined {
	if (opening.length === 0) return undefined;
	if (openingOfDraft(paragraphs).length > 0) return opening;
	const made = (asked?: string) =>
		bare(
			openingOf({unit, year, ...(asked && {phone: asked})}, form)
				.map(wordsOfParagraph)
				.join(''),
		);
	const read = bare(opening.map((one) => one.text).join(''));
	const isMade = read === made(phone) || read === made();
	// With a telephone that the draft does not have the words are the office's own.
	return isMade ? undefined : opening;
}

const period = /(?:统计(?:期限|时限|时间|周期|区间|范围)|时间范围|所列数据)[^。]*/gu;

/** The period that an opening tells, by the year of the report: it is right in the next year, too. */
export function withYear(text: string, year: number): string {
	const own = new RegExp(`(?<!\\d)${year}(?=年)`, 'gu');
	return text.replaceAll(period, (words) => words.replaceAll(own, '{year}'));
}

function bare(text: string): string {
	return text.replaceAll(/\s/gu, '');
}
