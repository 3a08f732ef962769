import type {Command} from './command.ts';
import {commandsCheck} from './commands-check.ts';
import {commandsDialog} from './commands-dialog.ts';
import {commandsEdit} from './commands-edit.ts';
import {commandsFile} from './commands-file.ts';
import {commandsMove} from './commands-move.ts';

/** Every command there is. The order is that of help and palette; of two for one key the first that applies runs. */
export const commands: readonly Command[] = [
	...commandsMove,
	...commandsEdit,
	...commandsCheck,
	...commandsFile,
	...commandsDialog,
];
