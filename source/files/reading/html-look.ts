/** What of the look of an element decides whether its words count; undefined where nothing is said. */
export type Look = {
	display?: 'none' | 'block' | 'inline';
	visibility?: 'hidden' | 'collapse' | 'shown';
	size?: 'none' | 'some';
	align?: 'raised' | 'moved' | 'line';
	line?: 'struck' | 'plain';
	/** Moved out of sight, or see-through. */
	away?: boolean;
	/** Room for nothing: what lies in such a box is not seen. */
	shut?: boolean;
	/** Figures that a style sheet draws and the page does not hold, or words written backwards. */
	redrawn?: boolean;
};

const small =
	/font-size\s*:\s*(?:smaller|x{1,2}-small|0?\.\d+r?em|[1-8]?\dpx?%|[1-8]?\d%|[1-9](?:\.\d+)?p[tx])/iu;

/** Reads the declarations of a style that matter here. */
export function readLook(style: string): Look {
	const look: Look = {};
	for (const [, name, given] of style.matchAll(/([\w-]+)\s*:\s*([^;]+)/gu)) {
		const value = given!
			.replace(/!\s*important/iu, '')
			.trim()
			.toLowerCase();
		switch (name!.toLowerCase()) {
			case 'display':
				look.display =
					value === 'none'
						? 'none'
						: /^(?:block|flex|grid|table|list-item|flow-root)$/u.test(value)
							? 'block'
							: 'inline';
				break;
			case 'mso-hide':
				if (value === 'all') look.display = 'none';
				break;
			case 'visibility':
				look.visibility = value === 'hidden' || value === 'collapse' ? value : 'shown';
				break;
			case 'font-size':
				look.size = /^0(?:\.0+)?(?:[a-z]+|%)?$/u.test(value) ? 'none' : 'some';
				break;
			case 'vertical-align':
				if (look.align !== 'moved') look.align = alignOf(value, small.test(style));
				break;
			case 'mso-text-raise':
				if (Number.parseFloat(value) !== 0) look.align ??= 'moved';
				break;
			case 'text-decoration':
			case 'text-decoration-line':
				if (value.includes('line-through')) look.line = 'struck';
				else if (/none|initial/u.test(value)) look.line = 'plain';
				break;
			case 'opacity':
				if (Number.parseFloat(value) === 0) look.away = true;
				break;
			case 'top':
			case 'bottom':
				if (/position\s*:\s*relative/iu.test(style) && Number.parseFloat(value) !== 0)
					look.align = 'moved';
				else if (Number.parseFloat(value) <= -900) look.away = true;
				break;
			case 'left':
			case 'text-indent':
				if (Number.parseFloat(value) <= -900) look.away = true;
				break;
			case 'clip':
				if (/^rect\((?:[01](?:px)?[\s,]*){4}\)$/u.test(value)) look.away = true;
				break;
			case 'width':
			case 'height':
			case 'max-width':
			case 'max-height':
				if (
					/^0(?:\.0+)?(?:[a-z]+|%)?$/u.test(value) &&
					/overflow[-xy]*\s*:\s*(?:hidden|clip)/iu.test(style)
				)
					look.shut = true;
				break;
			case 'transform':
				if (/scale[xy]?\(\s*0(?:\.0+)?\s*[,)]/u.test(value)) look.shut = true;
				break;
			case 'unicode-bidi':
				if (/override/u.test(value) && /direction\s*:\s*rtl/iu.test(style)) look.redrawn = true;
				break;
			case 'color':
				if (value === 'transparent') look.away = true;
				break;
			default:
		}
	}

	return look;
}

function alignOf(value: string, isSmall: boolean): Look['align'] {
	if (value === 'super' || value === 'sub') return 'raised';
	const length = Number.parseFloat(value);
	if (Number.isFinite(length)) return length === 0 ? 'line' : 'moved';
	return isSmall && /^(?:text-)?(?:top|bottom)$/u.test(value) ? 'moved' : 'line';
}
