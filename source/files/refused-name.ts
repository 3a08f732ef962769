const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|conin\$|conout\$)[ .]*(?:\.|$)/i;

/**
Whether Windows gives a name to something else than the file that is meant: a device, a stream of another file, a name
without its last dot. What is written there would be reported and lost.
*/
export function isRefusedName(name: string): boolean {
	return reserved.test(name) || /[<>:"|?*\u0000-\u001F]/.test(name) || /[. ]$/.test(name);
}
