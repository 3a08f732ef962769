import {type ProseCheck, said} from './check.ts';

/**
Every part speaks of what it must, as the form lists it. 工作考核, 社会评议 and 责任追究 are asked of governments: there
their lack is to be explained, everything else is a hint.
*/
export const topics: ProseCheck = (rule, {text}) =>
	(text.sources.form.parts ?? []).flatMap((part) => {
		const paragraphs = text.parts[part.id];
		// An empty part is said to be one.
		if (paragraphs.length === 0) return [];
		const whole = paragraphs.map((one) => one.text).join('\n');
		return (part.topics ?? []).flatMap(({name, words, of}) => {
			// 信息处理费 has a rule of its own.
			if ((of === 'government' && !text.isGovernment) || name === '信息处理费') return [];
			const holds = words.some((word) => whole.includes(word));
			const level = of === 'government' ? undefined : ('hint' as const);
			const prose = {words: name, bound: `${part.id}|${name}`};
			return [said(rule, part.id, prose, {holds, ...(level && {level})})];
		});
	});
