/** How the program starts itself to read what is unusual. */
export const childEntry = 'gouji:read-child';

/** Instead of `files/reading/beside-program.ts`: nothing lies beside a single executable. */
export function besideProgram(name: string): string {
	return `gouji:${name}`;
}
