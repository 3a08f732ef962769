import type {UnitDecisions} from './in-force.ts';
import type {Version} from './rolled-up.ts';

type Explained = UnitDecisions['explained'] extends ReadonlyMap<string, infer Own> ? Own : never;

/** 代录情况说明 of a version, whichever of the files that say the same it was entered for; nothing where there is none. */
export function explainedOf(
	{digest, files, same}: Pick<Version, 'digest' | 'files' | 'same'>,
	{explained}: UnitDecisions,
): Explained | undefined {
	if (explained.size === 0) return undefined;
	const digests = new Set([digest, same ?? '', ...files.map(({found}) => found.record.digest)]);
	const all = [...digests].flatMap((one) => [...(explained.get(one) ?? [])]);
	if (all.length === 0) return undefined;
	return new Map(all.toSorted(([, one], [, other]) => one.number - other.number));
}
