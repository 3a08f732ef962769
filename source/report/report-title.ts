/** Whether a line is the title of a report: ××局2023年政府信息公开工作年度报告. */
export function isReportTitle(text: string): boolean {
	return (
		// A name alone may have a hundred letters; a sentence is no title.
		text.length <= (/[，。；：！]/u.test(text) ? 60 : 160) &&
		/(?:年度?报告?|年报)(?:[（(][^）)]*[）)])?$/u.test(text) &&
		/信息公开|政务公开/u.test(text)
	);
}
