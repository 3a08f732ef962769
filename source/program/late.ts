/** A part of a page that is loaded when it is first needed. */
export type Late<Part> = {
	/** Absent: it is not there yet. */
	readonly part: Part | undefined;
	load(): Promise<unknown>;
};

/** A part that `bring` brings, once. */
export function late<Part>(bring: () => Promise<Part>): Late<Part> {
	let part: Part | undefined;
	let coming: Promise<unknown> | undefined;
	return {
		get part() {
			return part;
		},
		load() {
			coming ??= bring().then((came) => {
				part = came;
			});
			return coming;
		},
	};
}
