/** The name of a file without its folders, of whichever system: what people are told of a file that was read. */
export function fileName(path: string): string {
	return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
