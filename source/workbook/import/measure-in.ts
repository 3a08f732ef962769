const measure =
	/(?:[单單]位\s*[:：]?\s*|[(（【[]\s*)([十拾百佰千仟万萬亿億]+\s*(?:件次|人次|件|条|條|项|項|[个個]|次|份|宗))/u;

/** What a text says that figures are counted in, where that is more than one: （万件）, 单位：百件. */
export function measureIn(text: string): string | undefined {
	return text.length > 200 ? undefined : measure.exec(text)?.[1]?.replaceAll(/\s/gu, '');
}
