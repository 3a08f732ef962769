/**
A path as it was typed, dropped or pasted: without quotes, `file://`, backslashes before spaces, spaces around it.

@returns undefined when nothing is left
*/
export function plainPath(text: string): string | undefined {
	const line = text.trim().split(/[\r\n]/, 1)[0] ?? '';
	const quoted = /^(['"‘“「])(.*)(['"’”」])$/u.exec(line);
	let path = quoted?.[2] ?? line;
	if (path.startsWith('file://')) path = decoded(path.slice('file://'.length));
	// A terminal escapes what the shell would; on Windows the backslash parts folders.
	else if (!quoted && path.startsWith('/')) path = path.replaceAll(/\\(.)/g, '$1');
	return path === '' ? undefined : path;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path).replace(/^\/(?=[a-z]:)/i, '');
	} catch {
		return path;
	}
}

/** Whether a typed text is a path rather than part of a name. */
export function isPath(text: string): boolean {
	return /^(['"‘“「~/.]|file:|[a-z]:[\\/])|[\\/]/iu.test(text.trim());
}
