/** Figures of the tables that stand in the text. */
export const referenceText = {
	'reference.unknown': {
		zh: '没有“{asked}”。按 Ctrl+J 从表中选。',
		en: 'There is no “{asked}”. Ctrl+J chooses a figure of the tables.',
	},
	'reference.maybe': {
		zh: '没有“{asked}”，是不是“{maybe}”？',
		en: 'There is no “{asked}”; is it “{maybe}”?',
	},
	'reference.several': {
		zh: '“{asked}”不止一个：{names}。请写全。',
		en: '“{asked}” means several: {names}. Say which.',
	},
	'reference.needsColumn': {
		zh: '“{asked}”有几列：{names}。请写明是哪一列。',
		en: '“{asked}” has several columns: {names}. Say which.',
	},
	'reference.units': {
		zh: '“{asked}”把不同单位的数加在一起了（{names}）。',
		en: '“{asked}” adds figures of different units ({names}).',
	},
	'reference.grammar': {
		zh: '看不懂“{asked}”。可以写 三.新收、三.新收+三.上年结转、增减.三.新收、占比.三.予以公开/三.办结。',
		en: '“{asked}” is not understood. It can be 三.新收, 三.新收+三.上年结转, 增减.三.新收, 占比.三.予以公开/三.办结.',
	},
	'reference.digits': {
		zh: '“{asked}”的小数位数应为 0 至 9。',
		en: 'The decimals of “{asked}” should be 0 to 9.',
	},
} as const;
