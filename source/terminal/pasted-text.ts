const keyByNumber = /\u001B\[(?:27;\d+;)?(9|10|13)(?:;\d+)?[u~]/gu;

/**
What was pasted, as it was copied: some terminals send its line ends and tabs as keys by their number
(`ESC [ 13 ; 1 u`), as if they had been typed.
*/
export function pastedText(text: string): string {
	return text.replaceAll(keyByNumber, (_, code: string) => (code === '9' ? '\t' : '\n'));
}
