import type {Address} from '../../form/form.ts';
import type {ListAction, TypingAction} from '../../program/action.ts';
import type {ListLayer} from '../../program/list-page.ts';
import type {Typing} from '../../program/typing.ts';

/** A cell that was found, with its label and figure. */
export type Hit = {address: Address; label: string; figure: string};

/** Search in labels and figures, as one types. */
export type Search = ListLayer & {readonly page: 'search'; typing: Typing; hits: readonly Hit[]};

export type SearchAction = ListAction | TypingAction;

/** What can be asked of it from every page of a draft. */
export type SearchAsk = {type: 'openSearch'} | {type: 'nextFound'; by: 1 | -1};
