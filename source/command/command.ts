import type {Action} from '../session/action.ts';
import type {Mode} from '../session/mode.ts';
import type {Session} from '../session/session.ts';
import type {MessageKey} from '../text/say.ts';

/** The groups of the help page, in its order. */
export type HelpGroup = 'move' | 'edit' | 'check' | 'file' | 'view' | 'dialog';

/** One thing a key, the palette or a click can ask for. Keys, help, palette, hints and README come from these. */
export type Command = {
	id: string;
	/** Its name in the catalogue, in both languages. */
	name: MessageKey;
	/** Initials of the Chinese name in pinyin, as the palette takes them: `cx` for 撤销. */
	initials: string;
	/** What else the palette takes: `q` for `:q`. */
	also?: readonly string[];
	/** Names of keys (session/key.ts); a printable key is its own name: `a`, `?`, `:`. */
	keys: readonly string[];
	/** Where the keys apply. */
	modes: readonly Mode[];
	group: HelpGroup;
	/** Its place on the bottom line; absent: not there. Lower comes first. */
	hint?: number;
	/** The short name on the bottom line, where it is not `name`. */
	hintName?: MessageKey | ((session: Session) => MessageKey);
	/** Not listed in the palette: keys that only make sense under the hand. */
	hidden?: true;
	/** Whether it can be done now; absent: always, in its modes. */
	applies?(session: Session): boolean;
	/** What it does. `time`: ISO 8601. */
	action(session: Session, time: string): Action;
};
