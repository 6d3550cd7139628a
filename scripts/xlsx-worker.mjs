// Reads a spreadsheet in a thread of its own, whose memory is bounded: see lib/desk/imports/read-xlsx.ts.
import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import readWorkbook from "read-excel-file/node";

/** A cell as a Dane would have typed it; a date without a time of day is a day. */
function cellText(value) {
	if (value === null || value === undefined) return "";
	if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
	if (typeof value === "boolean") return value ? "ja" : "nej";
	if (typeof value === "number") return String(value).replace(".", ",");
	return String(value);
}

const [bytes] = await once(parentPort, "message");
const tabs = await readWorkbook(Buffer.from(bytes));
parentPort.postMessage(
	tabs.map(({ sheet, data }) => ({ name: sheet, records: data.map((row) => row.map(cellText)) })),
);
