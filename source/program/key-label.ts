const labels: Record<string, string> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: 'Enter',
	esc: 'Esc',
	tab: 'Tab',
	backspace: 'Backspace',
	delete: 'Delete',
	home: 'Home',
	end: 'End',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	ctrl: 'Ctrl',
	alt: 'Alt',
	shift: 'Shift',
	' ': 'Space',
};

/** A key as it is written on it: `ctrl+z` is Ctrl+Z, `up` is ↑. A letter alone keeps its case. */
export function keyLabel(key: string): string {
	if ([...key].length === 1) return labels[key] ?? key;
	return key
		.split('+')
		.map((part) => labels[part] ?? part.toUpperCase())
		.join('+');
}
