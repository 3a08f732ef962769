import type {Section} from '../../form/form.ts';
import {blocksPlan} from './blocks-plan.ts';
import {printedPlan} from './printed-plan.ts';
import type {Space, TablePlan} from './segment.ts';

/** Lays a table out as it is printed, merged heads and labels included, in the room there is. */
export function tablePlan(section: Section, room: Space): TablePlan {
	return section.layout.labels === 0 ? blocksPlan(section, room) : printedPlan(section, room);
}

/** How many value columns the screen shows: those printed, or one for each column of the blocks. */
export function valueColumns(section: Section): number {
	const {layout, columns} = section;
	return layout.labels === 0 ? columns.length : layout.columns - layout.labels;
}

/** Which value column of the screen a cell stands in; a cell over several counts for none. */
export function valueColumnOf(
	section: Section,
	cell: Section['cells'][number],
): number | undefined {
	if (section.layout.labels === 0) {
		return section.columns.findIndex(({id}) => id === cell.column.id);
	}

	return cell.span[1] > 1 ? undefined : cell.at[1] - section.layout.labels;
}
