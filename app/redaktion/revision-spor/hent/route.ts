import { Readable } from "node:stream";
import { auditCsv } from "@/lib/audit-view/csv";
import { readAuditQuery } from "@/lib/audit-view/query";
import { publicReader } from "@/lib/catalogue/queries";
import { deskDownload, fileAnswer } from "@/lib/editorial/desk-download";
import { DOWNLOADS } from "@/lib/editorial/downloads";
import { seeOther } from "@/lib/forms/own-page";

/** The audit, or what a filter leaves of it, as a CSV file. */
export const POST = (request: Request) =>
	deskDownload(request, DOWNLOADS.audit, {
		read: async (_, { form }) => readAuditQuery(form),
		async answer(query, { now }) {
			const pieces = Readable.from(auditCsv(await publicReader(), query), { objectMode: false });
			const stream = Readable.toWeb(pieces) as ReadableStream<Uint8Array>;
			return fileAnswer(stream, `spor-${now.toISOString().slice(0, 10)}.csv`, "text/csv; charset=utf-8");
		},
	});

/** Whoever comes here by the address alone is led to the page. */
export const GET = () => seeOther(DOWNLOADS.audit.page);
