import { randomUUID } from "node:crypto";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { createWriter } from "@/lib/store/db/writer";
import { cast, idOf } from "./desk";

export type Asked = { record: string };
/** A form's body as a browser sends it. */
export type Make = (client: PrismaClient, asked: Asked) => Promise<string>;

export const form = (fields: Record<string, string> | [string, string][]) =>
	new URLSearchParams(fields).toString();

/** Somebody's import of the record's municipality, with nothing in it. */
const batch =
	(fields: Record<string, string> = {}): Make =>
	async (client, { record }) => {
		const id = randomUUID();
		const place = record === idOf("offer", "aarhus-paaroerendevejleder") ? ["0751"] : null;
		const format = JSON.stringify({ place, headings: [], encoding: "utf-8", separator: ";", kind: "csv" });
		const row = { id, byId: cast("editor").id, at: new Date(), fileName: "a.csv", state: "uploaded" };
		await createWriter(client)((tx) =>
			tx.importBatch.create({ data: { ...row, mapping: "[]", format, total: 0 } }),
		);
		return form({ import: id, version: "999999", ...fields });
	};

/** A form for every action of an import. */
export const IMPORT_ACTION_FORMS: Record<string, Make> = {
	"import-kolonner": batch(),
	...Object.fromEntries(
		["vaerdier", "ret", "laeg-vaek", "hent-frem"].map((step) => [`import-${step}`, batch()]),
	),
	"import-laesedato": batch({ omfang: "alle", dato: "2027-05-03" }),
	...Object.fromEntries(
		["udfoer", "udgiv", "send", "udgiv-kladder", "fortryd"].map((step) => [
			`import-${step}`,
			batch({ omfang: "alle" }),
		]),
	),
};
