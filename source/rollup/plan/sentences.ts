import {type Language, say} from '../../text/say.ts';

/** Sentences behind each other: some end with their stop already, some have none. The last is as it is. */
export function sentences(parts: readonly string[], language: Language): string {
	const said = parts.filter(Boolean);
	return said
		.map((part, index) => (index < said.length - 1 ? withoutStop(part) : part))
		.join(say(language, 'check.stop'));
}

/** Without the stop at its end. */
export function withoutStop(text: string): string {
	return text.replace(/[。.]\s*$/u, '');
}
