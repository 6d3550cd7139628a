import { Readable } from "node:stream";
import { seeOther } from "@/lib/base/see-other";
import { auditCsv } from "@/lib/desk/audit-view/csv";
import { readAuditQuery } from "@/lib/desk/audit-view/query";
import { deskDownload, fileAnswer } from "@/lib/desk/door/desk-download";
import { DOWNLOADS } from "@/lib/desk/door/downloads";
import { publicReader } from "@/lib/site/queries";

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

/** A GET of this address, typed or reloaded, is sent to the page. */
export const GET = () => seeOther(DOWNLOADS.audit.page);
