import type {Result} from '../check/finding.ts';
import {sayCell} from '../check/say-place.ts';
import {type Language, say} from '../text/say.ts';
import type {Desk} from './desk.ts';

/** The figures of a finding with the names of their cells; of a whole table they would say nothing. */
export function findingFigures(
	language: Language,
	{form}: Pick<Desk, 'form'>,
	{cells, at}: Result,
): string {
	if (cells.length === 0 || cells.length > 30) return '';
	const figures = cells
		.map(({address, value, last}) => {
			const name = sayCell(address, at, form, language);
			const figure = value ?? say(language, 'screen.blankCell');
			return last ? `${say(language, 'check.last', {name})} ${figure}` : `${name} ${figure}`;
		})
		.join(say(language, 'check.comma'));
	return say(language, 'screen.figures', {figures});
}
