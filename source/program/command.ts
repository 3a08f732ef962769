import type {MessageKey} from '../text/say.ts';

/** The groups of the help page, in its order. */
export const helpGroups = ['rollUp', 'move', 'edit', 'check', 'file', 'view', 'dialog'] as const;
export type HelpGroup = (typeof helpGroups)[number];

/** One thing a key, the palette or a click can ask for. Keys, help, palette, hints and README come from these. */
export type Command<S, A> = {
	id: string;
	/** Its name in the catalogue, in both languages. */
	name: MessageKey;
	/** Initials of the Chinese name in pinyin, as the palette takes them: `cx` for 撤销. */
	initials: string;
	/** What else the palette takes: `q` for `:q`. */
	also?: readonly string[];
	/** Names of keys (key.ts); a printable key is its own name: `a`, `?`, `:`. */
	keys: readonly string[];
	/** Where the keys apply: modes of pages, or what such modes have in common (mode.ts). */
	modes: readonly string[];
	group: HelpGroup;
	/** Its place on the bottom line; absent: not there. Lower comes first. */
	hint?: number;
	/** The short name on the bottom line, where it is not `name`. */
	hintName?: MessageKey | ((session: S) => MessageKey);
	/** Whether the bottom line names it now; absent: wherever it can be done. */
	hintWhere?(session: S): boolean;
	/** Not listed in the palette: keys that only make sense under the hand. */
	hidden?: true;
	/** Whether it can be done now; absent: always, in its modes. */
	applies?(session: S): boolean;
	/** What it does. `time`: ISO 8601. */
	action(session: S, time: string): A;
};
