import { join } from "node:path";
import { seeOther } from "@/lib/base/see-other";
import { deskDownload, fileAnswer } from "@/lib/desk/door/desk-download";
import { DOWNLOADS } from "@/lib/desk/door/downloads";
import { catalogueFiles } from "@/lib/store/content-files/export-folder";
import { liveEntries } from "@/lib/store/content-files/live-entries";
import { tarOf } from "@/lib/store/content-files/tar";
import { settle } from "@/lib/store/records/make-live";

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

/** A GET of this address, typed or reloaded, is sent to the page. */
export const GET = () => seeOther(DOWNLOADS.content.page);
