import type {Settings} from '../program/settings.ts';
import type {Theme} from './style.ts';

/** The theme a person has chosen, within what the terminal can show: NO_COLOR stays without colours. */
export function themeOf(theme: Theme, {theme: chosen}: Settings): Theme {
	if (chosen === undefined) return theme;
	return chosen === 'plain' ? {...theme, color: false} : {...theme, faint: false};
}
