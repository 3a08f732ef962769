import type {Point} from '../program/action.ts';
import type {DeskAction} from './action.ts';
import type {Desk} from './desk.ts';
import {tabsOf} from './move-to.ts';

/** What a click on a tab asks for; nothing where it was no tab. */
export function pointOnTab(
	{target}: Point,
	desk: Desk,
): Extract<DeskAction, {type: 'openTab'}> | undefined {
	const tab = target.on === 'tab' ? tabsOf(desk).find((one) => one === target.tab) : undefined;
	return tab === undefined ? undefined : {type: 'openTab', tab};
}
