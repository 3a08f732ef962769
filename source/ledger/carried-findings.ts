import type {LastYear} from '../draft/draft.ts';
import type {Form} from '../form/form.ts';
import {plainLabel} from '../form/label-of.ts';
import type {Judged} from './judge-ledger.ts';
import type {LedgerFinding} from './ledger-finding.ts';

/** Where 二 is not what last year's report said in 四: to be explained, for either may be wrong. */
export function carriedFindings(
	{figures, madeOf}: Judged,
	last: LastYear | undefined,
	form: Form,
): LedgerFinding[] {
	const columns = form.sections.find(({id}) => id === 'requests')?.columns ?? [];
	return columns.flatMap(({id, label}): LedgerFinding[] => {
		const counted = figures[`requests/carriedOver/${id}`];
		const forward = last?.figures[`requests/carriedForward/${id}`];
		const said = forward?.stated ?? forward?.value;
		if (counted === undefined || said === undefined || said === null || said === counted) return [];
		return [
			{
				rule: 'L-CARRY',
				lines: madeOf[`requests/carriedOver/${id}`] ?? [],
				key: 'ledger.carry',
				values: {type: plainLabel(label), counted, last: said},
			},
		];
	});
}
