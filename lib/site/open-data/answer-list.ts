import { bodyOf, JSON_TYPE, stamped } from "./answer";
import { dataResponse } from "./conditional";
import { type ListQuestion, pageOf } from "./lists";
import { type Column, csvOf, tableOf, workbookOf } from "./table";

const CSV_TYPE = "text/csv; charset=utf-8";
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A list as a file: its columns in order, and what it is called. */
export type ListFile<J> = { name: string; columns: readonly Column<J>[] };

/** Answers a list: a page of it as JSON, or all of it as CSV or a workbook. */
export async function answerList<J>(
	request: Request,
	question: ListQuestion<J>,
	{ name, columns }: ListFile<J>,
): Promise<Response> {
	const { answer, stamp } = await stamped(request, (catalogue, asked) => {
		const list = question(catalogue, asked);
		if (list instanceof Response) return list;
		const table = list.format === "json" ? null : tableOf(columns, list.rows(), catalogue);
		return { list, table };
	});
	if (answer instanceof Response) return answer;
	const { list, table } = answer;
	const { isFreeText, format } = list;
	if (!table) {
		const body = JSON.stringify(bodyOf(pageOf(list), stamp));
		return dataResponse(request, stamp, { body, type: JSON_TYPE, isFreeText });
	}
	const isCsv = format === "csv";
	return dataResponse(request, stamp, {
		body: isCsv ? csvOf(table) : await workbookOf(table, name),
		type: isCsv ? CSV_TYPE : XLSX_TYPE,
		file: `${name}.${format}`,
		isFreeText,
	});
}
