import {Failure} from '../failure.ts';
import type {MessageKey} from '../text/say.ts';

const sentences: Readonly<Record<string, MessageKey>> = {
	ENOENT: 'file.missing',
	ENOTDIR: 'file.missing',
	ENAMETOOLONG: 'file.missing',
	// A name with a NUL in it: there is none such.
	ERR_INVALID_ARG_VALUE: 'file.missing',
	EISDIR: 'file.isFolder',
	// A socket; a device that nothing stands behind; a pipe without an end.
	ENXIO: 'file.notOrdinary',
	ENODEV: 'file.notOrdinary',
	EAGAIN: 'file.notOrdinary',
	EINVAL: 'file.notOrdinary',
	ELOOP: 'file.linkLoop',
	EACCES: 'file.notAllowed',
	EPERM: 'file.notAllowed',
	EBUSY: 'file.heldOpen',
	ETXTBSY: 'file.heldOpen',
};

/**
What the system said of a path that was to be read, as a sentence of the catalogue. The system's own words go with it
as the cause, never to the person.

@returns the Failure to throw; an error that is not the system's as it is
*/
export function fileFailure(error: unknown, path: string): unknown {
	if (error instanceof Failure) return error;
	const {code} = (error ?? {}) as NodeJS.ErrnoException;
	if (typeof code !== 'string') return error;
	return new Failure(sentences[code] ?? 'file.unreadable', {path, why: code}, 3, {cause: error});
}
