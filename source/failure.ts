import type {MessageKey, Values} from './text/say.ts';

/** 1: findings, faults or ambiguities · 2: usage, or no form for the year · 3: the world refused · 130: interrupted. */
export type ExitCode = 1 | 2 | 3 | 130;

/** The world, or the call, refused: what happened and what to do next, as a sentence of the catalogue. */
export class Failure extends Error {
	override name = 'Failure';

	/** The sentence, and at once the stable code that `--json` prints. */
	readonly code: MessageKey;
	readonly values: Values;
	readonly exitCode: ExitCode;

	constructor(
		code: MessageKey,
		values: Values = {},
		exitCode: ExitCode = 3,
		options?: ErrorOptions,
	) {
		super(code, options);
		this.code = code;
		this.values = values;
		this.exitCode = exitCode;
	}
}
