import type {RunKind} from './runs.ts';

type Face = {raised?: boolean; struck?: boolean; hidden?: boolean};
type Style = {face: Face; parent?: string; shown?: boolean};

/** The styles of an OpenDocument file: gathered while its parts are read, asked by family and name. */
export type OdsStyles = {
	take(name: string, attributes: Record<string, string>): void;
	/** What a run in a style is; nothing where the style says nothing of it. */
	kind(family: string, name: string | undefined): RunKind | undefined;
	/** Whether a table in a style is shown. */
	isShown(name: string | undefined): boolean;
};

/** Begins with no styles. */
export function odsStyles(): OdsStyles {
	const styles = new Map<string, Style>();
	let open: Style | undefined;
	return {
		take(name, attributes) {
			if (name === 'style:style' || name === 'style:default-style') {
				const key = `${attributes['style:family']}|${attributes['style:name'] ?? ''}`;
				const parent = attributes['style:parent-style-name'];
				open = {face: {}, ...(parent !== undefined && {parent})};
				styles.set(key, open);
			} else if (open && name === 'style:text-properties') readFace(open.face, attributes);
			else if (open && name === 'style:table-properties' && attributes['table:display'] === 'false')
				open.shown = false;
		},
		kind(family, name) {
			const face: Face = {};
			let key: string | undefined = name;
			for (let depth = 0; key !== undefined && depth < 20; depth++) {
				const style = styles.get(`${family}|${key}`);
				Object.assign(face, {...style?.face, ...face});
				key = style?.parent;
			}

			if (face.struck || face.hidden) return 'leftOut';
			if (face.raised) return 'note';
			return Object.keys(face).length > 0 ? 'text' : undefined;
		},
		isShown: (name) => styles.get(`table|${name ?? ''}`)?.shown !== false,
	};
}

function readFace(face: Face, attributes: Record<string, string>): void {
	const position = attributes['style:text-position'];
	const through = attributes['style:text-line-through-style'];
	const type = attributes['style:text-line-through-type'];
	const display = attributes['text:display'];
	if (position !== undefined)
		face.raised = /^(?:super|sub)/u.test(position) || Number.parseFloat(position) !== 0;
	if (through !== undefined || type !== undefined)
		face.struck = (through ?? 'solid') !== 'none' && (type ?? 'single') !== 'none';
	if (display !== undefined) face.hidden = display === 'none';
}
