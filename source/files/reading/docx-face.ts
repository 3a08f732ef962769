import {SaxesParser} from 'saxes';
import type {RunKind} from './runs.ts';

/** What of a type face decides whether a run counts; undefined where it is not said. */
export type Face = {align?: 'raised' | 'line'; moved?: boolean; struck?: boolean; hidden?: boolean};

/** The styles of a document that matter, by id. */
export type Faces = {byId: ReadonlyMap<string, Face>; paragraph?: string};

/** What a run in a face is. */
export function kindOf(face: Face): RunKind {
	if (face.struck || face.hidden) return 'leftOut';
	if (face.align === 'raised') return 'note';
	return face.moved ? 'raised' : 'text';
}

/** Takes one property of a run into its face. */
export function takeProperty(face: Face, name: string, value: string | undefined): void {
	const on = !/^(?:0|false|off|none)$/u.test(value ?? '1');
	if (name === 'vertAlign') face.align = value === 'baseline' ? 'line' : 'raised';
	else if (name === 'position') face.moved = Number(value ?? 0) !== 0;
	else if (name === 'strike' || name === 'dstrike') face.struck = on;
	else if (name === 'vanish' || name === 'webHidden') face.hidden = on;
}

/** The faces that the styles of a document give, with what they are based on. */
export function readFaces(xml: string): Faces {
	const byId = new Map<string, Face>();
	if (!/:(?:vertAlign|strike|dstrike|vanish|webHidden|position)\b/u.test(xml)) return {byId};
	const own = new Map<string, {face: Face; basedOn?: string}>();
	let paragraph: string | undefined;
	let style: {face: Face; basedOn?: string} | undefined;
	let changed = 0;
	const parser = new SaxesParser({xmlns: false});
	parser.on('error', () => undefined);
	parser.on('opentag', ({name: tag, attributes}) => {
		const name = tag.slice(tag.indexOf(':') + 1);
		const prefix = tag.slice(0, tag.length - name.length);
		const given = attributes as Record<string, string>;
		const value = given[`${prefix}val`];
		if (name.endsWith('Change')) changed++;
		if (name === 'style') {
			const id = given[`${prefix}styleId`] ?? '';
			style = {face: {}};
			own.set(id, style);
			if (
				given[`${prefix}type`] === 'paragraph' &&
				/^(?:1|true)$/u.test(given[`${prefix}default`] ?? '')
			)
				paragraph = id;
		} else if (style && name === 'basedOn') {
			style.basedOn = value;
		} else if (style && changed === 0) {
			takeProperty(style.face, name, value);
		}
	});
	parser.on('closetag', ({name}) => {
		if (name.endsWith('Change')) changed--;
	});
	parser.write(xml).close();
	for (const id of own.keys()) byId.set(id, faceOf(id, own));
	return {byId, paragraph};
}

function faceOf(id: string, own: ReadonlyMap<string, {face: Face; basedOn?: string}>): Face {
	const chain: Face[] = [];
	for (let at = own.get(id); at && chain.length < 20; at = own.get(at.basedOn ?? ''))
		chain.push(at.face);
	return Object.assign({}, ...chain.toReversed()) as Face;
}
