import {type Language, say} from '../../text/say.ts';
import type {RolledUp} from '../rolled-up.ts';

/** 审核通过 962 / 应报 981（未报 15，退回 4）: what the sum stands for, in every output. */
export function sayTitle({counts, provisional, units}: RolledUp, language: Language): string {
	const {adopted, due, missing, sentBack, received} = counts;
	const leftOut = units.filter(
		({state, summed, unit}) =>
			state === 'adopted' && !summed && unit.requirement !== 'sum' && unit.requirement !== 'copy',
	).length;
	const parts = [
		missing === null ? '' : say(language, 'rollUp.title.missing', {count: missing}),
		say(language, 'rollUp.title.sentBack', {count: sentBack}),
		received > 0 ? say(language, 'rollUp.title.received', {count: received}) : '',
		leftOut > 0 ? say(language, 'rollUp.title.leftOut', {count: leftOut}) : '',
	].filter(Boolean);
	const title = say(language, due === null ? 'rollUp.title.noRoster' : 'rollUp.title', {
		adopted,
		due: due ?? '',
		parts: parts.join(say(language, 'check.comma')),
	});
	return provisional ? `${say(language, 'rollUp.title.provisional')} ${title}` : title;
}
