/** The layouts whose tables a piece of work took from memory, and those that proved to lie elsewhere while it was done. */
export type LayoutsUsed = {used: ReadonlySet<string>; lost: ReadonlySet<string>};

type Watched = {used: Set<string>; lost: Set<string>; isAnew: boolean};

const unwatched = (): Watched => ({used: new Set(), lost: new Set(), isAnew: false});

/** Of the work being done: reading is done in one go. */
let now = unwatched();

/**
Watches which layouts some work takes from memory.

@param isAnew - none may be: every sheet is searched, and none is remembered
@returns what to ask when the work is over, however it ended
*/
export function watchLayouts(isAnew: boolean): LayoutsUsed {
	now = {...unwatched(), isAnew};
	return now;
}

/** Whether every sheet is to be searched as if no other had been met. */
export function searchesAnew(): boolean {
	return now.isAnew;
}

export function usesLayout(key: string): void {
	now.used.add(key);
}

export function losesLayout(key: string): void {
	now.lost.add(key);
}
