import type {DraftSummary} from '../draft/draft-store.ts';
import type {Session} from './session.ts';

/** The draft of a unit and year among those there are; spaces and full-width letters make no other unit. */
export function draftThere(
	{drafts}: Pick<Session, 'drafts'>,
	unit: string | undefined,
	year: number | undefined,
): DraftSummary | undefined {
	if (unit === undefined) return undefined;
	return drafts.find((one) => one.year === year && bareUnit(one.unit) === bareUnit(unit));
}

/** The name of a unit for comparison. */
export function bareUnit(name: string): string {
	return name.normalize('NFKC').replaceAll(/\s/gu, '');
}
