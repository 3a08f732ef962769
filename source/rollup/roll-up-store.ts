import type {Decision, DecisionWish} from './decision.ts';

/** Where one roll-up keeps what was decided. One writer, as for drafts. */
export type RollUpStore = {
	/** `<year>-<id>`. */
	id: string;
	/** All that was decided, oldest first. */
	decisions: () => readonly Decision[];
	/**
	Journals decisions, each synced before it is answered; number, time and name come from the journal.

	@throws Failure when it is open elsewhere (exit 3), or cannot be kept
	*/
	decide: (wishes: readonly DecisionWish[]) => readonly Decision[];
	close: () => void;
};
