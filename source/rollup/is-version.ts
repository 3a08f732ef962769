import type {Version} from './rolled-up.ts';

/** Whether a digest names a version: its own, or that of a file or of a 代填 that says the same in other bytes. */
export function isVersion(
	{digest, files, same}: Pick<Version, 'digest' | 'files' | 'same'>,
	named: string,
): boolean {
	return (
		digest === named || same === named || files.some(({found}) => found.record.digest === named)
	);
}
