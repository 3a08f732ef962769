/** What only the screen remembers: the first line shown of each list and table. */
export type View = {tops: Record<string, number>};

export function newView(): View {
	return {tops: {}};
}
