import type {Layer, Program} from './program.ts';

/** A layer before it lies anywhere. */
export type Opened<Own extends Layer> = Omit<Own, 'id'>;

/** The page that takes the keys. */
export function topOf({layers}: Pick<Program, 'layers'>): Layer {
	return layers.at(-1)!;
}

/** The page under all others: the start page, or that of the open draft. */
export function groundOf({layers}: Pick<Program, 'layers'>): Layer {
	return layers[0]!;
}

/** Lays a page over all others. */
export function open<S extends Program, Own extends Layer>(session: S, page: Opened<Own>): S {
	const layer = {...page, id: session.nextId} as unknown as Layer;
	return {...session, layers: [...session.layers, layer], nextId: session.nextId + 1};
}

/** Another state of a page that lies somewhere; one that is gone stays gone. */
export function put<S extends Program>(session: S, layer: Layer): S {
	return {...session, layers: session.layers.map((one) => (one.id === layer.id ? layer : one))};
}

/** Takes a page away with all that lies over it; what is under all others stays. */
export function close<S extends Program>(session: S, {id}: Layer = topOf(session)): S {
	const at = session.layers.findIndex((one) => one.id === id);
	return at <= 0 ? session : {...session, layers: session.layers.slice(0, at)};
}

/** Leaves only the page under all others. */
export function closeAll<S extends Program>(session: S): S {
	return {...session, layers: session.layers.slice(0, 1)};
}

/** Another page under all others; nothing lies over it. */
export function replaceGround<S extends Program, Own extends Layer>(
	session: S,
	page: Opened<Own>,
): S {
	return open({...session, layers: []}, page);
}
