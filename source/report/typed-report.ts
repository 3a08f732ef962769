import {type Paragraphs, type PartId, paragraphsOf} from '../draft/paragraph.ts';
import type {Form} from '../form/form.ts';
import {canonicalText, typedText} from './typed-text.ts';

/** The parts that are text as one file for any editor: `# 一、总体情况`, then a line for each paragraph, references by their names. */
export function typedReport(paragraphs: Paragraphs, form: Form): string {
	return (form.parts ?? [])
		.map(({id, title}) => {
			const lines = paragraphsOf(paragraphs, id).map(({text}) => typedText(text, form));
			return [`# ${title}`, ...lines].join('\n\n');
		})
		.join('\n\n')
		.concat('\n');
}

/** What such a file says, part by part: canonical paragraphs. A part whose heading is not there is not in it. */
export type TypedReport = {
	parts: ReadonlyMap<PartId, readonly string[]>;
	/** Words before the first heading: they belong nowhere. */
	homeless: readonly string[];
};

/** Reads such a file: lines without words count nothing, a heading is known by its number or its name. */
export function readTypedReport(text: string, form: Form): TypedReport {
	const parts = new Map<PartId, string[]>();
	const homeless: string[] = [];
	let own = homeless;
	for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
		const words = line.replaceAll(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
		if (words === '') continue;
		const part = headed(words, form);
		if (part === undefined) {
			own.push(canonicalText(words, form).text);
			continue;
		}

		own = parts.get(part) ?? [];
		parts.set(part, own);
	}

	return {parts, homeless};
}

function headed(line: string, {parts = []}: Form): PartId | undefined {
	const heading = /^#+\s*(.+)$/u.exec(line)?.[1]?.replaceAll(/\s/gu, '');
	if (heading === undefined) return undefined;
	return parts.find(
		({title, short, part}) =>
			heading === title || heading === short || heading.startsWith(`${part}、`),
	)?.id;
}
