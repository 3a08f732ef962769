import path from 'node:path';

/** Paths of several folders as they are shown, and back. */
export type ShownPaths = {
	/** From the folder that was given, with `/`; where there are several, with its name before it. */
	shown(place: string): string;
	/** The file that is shown so. */
	place(shown: string): string;
};

/** How the files of some folders are shown. */
export function shownPaths(folders: readonly string[]): ShownPaths {
	const names = folders.map((folder) => path.basename(path.resolve(folder)));
	const isTold = new Set(names).size === names.length;
	const roots = folders.map((folder, index) => ({
		root: path.resolve(folder),
		inside: withEnd(path.resolve(folder)),
		// Two of one name are told apart by the whole way.
		before: folders.length === 1 ? '' : `${isTold ? names[index] : slashed(folder)}/`,
	}));
	return {
		shown(place) {
			const full = path.resolve(place);
			const found = roots.find(({root, inside}) => full === root || full.startsWith(inside));
			return found ? found.before + slashed(full.slice(found.inside.length)) : slashed(full);
		},
		place(shown) {
			const found = roots.find(({before}) => shown.startsWith(before));
			return found ? path.join(found.root, shown.slice(found.before.length)) : shown;
		},
	};
}

function slashed(place: string): string {
	return path.sep === '/' ? place : place.split(path.sep).join('/');
}

function withEnd(folder: string): string {
	return folder.endsWith(path.sep) ? folder : folder + path.sep;
}
