import type {RollUpStore} from '../../rollup/roll-up-store.ts';
import type {Message} from '../../text/say.ts';
import type {KeptOriginals} from './kept-originals.ts';

/** Who has a roll-up open, on which machine, since when. */
export type Holder = {who: string; host: string; since: string};

/** A roll-up that is held for writing, or looked at. */
export type OpenRollUp = RollUpStore & {
	folder: string;
	office: string;
	year: number;
	/** What was found amiss, told at every opening until a person has seen it. */
	notes: readonly Message[];
	kept: KeptOriginals;
	/** Whether what is cached may be written: another window may have taken it over. */
	isMine(): boolean;
	/** @throws Failure `rollUpStore.lost`, `rollUpStore.readOnly` where it may not be written from */
	mustBeMine(): void;
	/** Where it is only looked at: who has it open now, and its decisions as they are by now. */
	lookedAt?: {holder(): Holder | undefined; again(): void};
	/** A person has seen what damage has taken. */
	confirm(): void;
};
