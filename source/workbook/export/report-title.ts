/** What a report is called on paper: 甲局2024年政府信息公开工作年度报告. */
export function reportTitle(unit: string, year: number): string {
	return `${unit}${year}年政府信息公开工作年度报告`;
}
