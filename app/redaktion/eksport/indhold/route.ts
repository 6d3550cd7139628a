import { join } from "node:path";
import { catalogueFiles } from "@/lib/content/export-folder";
import { liveEntries } from "@/lib/content/live-entries";
import { tarOf } from "@/lib/content/tar";
import { deskDownload, fileAnswer } from "@/lib/editorial/desk-download";
import { DOWNLOADS } from "@/lib/editorial/downloads";
import { settle } from "@/lib/editorial/make-live";
import { seeOther } from "@/lib/forms/own-page";

/** The published catalogue as the files of `content/`, in one tar file. */
export const POST = (request: Request) =>
	deskDownload(request, DOWNLOADS.content, {
		async read(tx, { now }) {
			await settle(tx, now);
			return liveEntries(tx);
		},
		answer(entries, { now }) {
			const files = catalogueFiles(entries, join(process.cwd(), "content"));
			const day = now.toISOString().slice(0, 10);
			return fileAnswer(new Uint8Array(tarOf(files, now)), `indhold-${day}.tar`, "application/x-tar");
		},
	});

/** Whoever comes here by the address alone is led to the page. */
export const GET = () => seeOther(DOWNLOADS.content.page);
