/** The last name of a file's way. */
export function nameOf({path, inside}: {path: string; inside?: string}): string {
	return (inside ?? path).split('/').at(-1) ?? path;
}
