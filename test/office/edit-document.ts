/** The bookmark whose figure is retyped, the one whose paragraph is moved to the end of its part, and the words that come in. */
export const edits = {
	retyped: {bookmark: 'gj_9', to: '90909'},
	moved: 'gj_11',
	added: '新增的一段：本年度组织政府信息公开培训3次。',
	inserted: '修订增加的话。',
	deleted: '修订删去的话。',
};

/**
A report in flat OpenDocument as a person leaves it who went through it in an office program: a figure retyped within its
bookmark, a paragraph moved, one added, words inserted and deleted under tracking.

@param last - the words that the last paragraph of the part begins with
@throws Error where the document is not as it is expected: an edit that does nothing proves nothing
*/
export function editDocument(fodt: string, last: string): string {
	const {retyped, moved, added, inserted, deleted} = edits;
	let edited = replaced(
		fodt,
		new RegExp(`(<text:bookmark-start text:name="${retyped.bookmark}"/>(?:<[^>]*>)*)[^<]+`),
		`$1${retyped.to}`,
	);
	const own = paragraphOf(edited, `text:name="${moved}"/>`);
	edited = edited.replace(own, '');
	const end = paragraphOf(edited, last);
	const tracked = `<text:change-start text:change-id="ct1"/>${inserted}<text:change-end text:change-id="ct1"/><text:change text:change-id="ct2"/></text:p>`;
	edited = edited.replace(
		end,
		`${end.replace(/<\/text:p>$/, tracked)}${own}<text:p>${added}</text:p>`,
	);
	const info =
		'<office:change-info><dc:creator>甲</dc:creator><dc:date>2025-01-10T09:00:00</dc:date></office:change-info>';
	const region = (id: string, change: string) =>
		`<text:changed-region xml:id="${id}" text:id="${id}">${change}</text:changed-region>`;
	return replaced(
		edited,
		/(<office:text[^>]*>)/,
		`$1<text:tracked-changes text:track-changes="true">${region('ct1', `<text:insertion>${info}</text:insertion>`)}${region('ct2', `<text:deletion>${info}<text:p>${deleted}</text:p></text:deletion>`)}</text:tracked-changes>`,
	);
}

function replaced(text: string, pattern: RegExp, by: string): string {
	if (!pattern.test(text)) throw new Error(`not in the document: ${pattern}`);
	return text.replace(pattern, by);
}

function paragraphOf(text: string, words: string): string {
	const at = text.indexOf(words);
	const from = text.lastIndexOf('<text:p', at);
	const to = text.indexOf('</text:p>', at);
	if (at < 0 || from < 0 || to < 0) throw new Error(`no such paragraph: ${words}`);
	return text.slice(from, to + '</text:p>'.length);
}
