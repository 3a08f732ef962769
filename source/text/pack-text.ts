import {learn} from './say.ts';

/** Why a draft was not packed or unpacked, learnt when one is: no start waits for it. */
export const packText = learn({
	'draft.archiveExists': {
		zh: '“{path}”已存在。请换一个文件夹，或先移走它。',
		en: '“{path}” exists already. Choose another folder, or move it away.',
	},
	'draft.packTooLargeToOpen': {
		zh: '“{path}”解开后超过 {most} MB，不像勾稽的草稿包，未打开。请核对文件。',
		en: '“{path}” would hold more than {most} MB, which no pack of gouji does; it was not opened. Check the file.',
	},
	'draft.thereAlready': {
		zh: '“{unit}”{year}年度的草稿在您的草稿中已经有了，未复制任何草稿。请先在“填报信息”中改单位名称，或打包草稿。',
		en: 'Your drafts have one of “{unit}” for {year} already; nothing was copied. Change the unit in the details of the return first, or pack the draft.',
	},
	'draft.packTooLarge': {
		zh: '草稿 {id} 打包后过大（{size} MB，最多 {most} MB），未生成草稿包。请先移走草稿文件夹 copies 中较早的报送留存件，再打包。',
		en: 'The pack of the draft {id} would be too large ({size} MB, at most {most} MB); none was made. Move older copies out of the folder `copies` of the draft, then pack it again.',
	},
	'draft.notArchive': {
		zh: '“{path}”不是勾稽的草稿包，或已损坏（{why}）。请核对文件，或在原电脑上重新打包。',
		en: '“{path}” is no pack of gouji, or is damaged ({why}). Check the file, or pack the draft again where it is.',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof packText> {}
}
