import type {Checked} from '../../check/finding.ts';
import type {Draft} from '../../draft/draft.ts';
import type {Cell, Form} from '../../form/form.ts';

/** The totals whose stated figure is not the sum of their addends, in table order. */
export function totalsApart(form: Form, {figures}: Draft, {totals}: Checked): Cell[] {
	return form.cells.filter(({address, kind}) => {
		const stated = figures[address]?.stated;
		const computed = totals.get(address)?.computed;
		return kind === 'total' && stated != null && computed != null && stated !== computed;
	});
}
