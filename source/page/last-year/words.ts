import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.lastYearTaken': {
		zh: '已载入{year}年度数据：{file}',
		en: 'Loaded the figures of {year}: {file}',
	},
	'session.lastYearPartly': {
		zh: '已载入{year}年度数据：{file}，其中 {left} 处不能确定，未取',
		en: 'Loaded the figures of {year}: {file}; {left} places are not certain and were left out',
	},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
