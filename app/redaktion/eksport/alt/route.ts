import { readEnv } from "@/lib/base/env";
import { seeOther } from "@/lib/base/see-other";
import { deskDownload, fileAnswer } from "@/lib/desk/door/desk-download";
import { DOWNLOADS } from "@/lib/desk/door/downloads";
import { dumpStream } from "@/lib/store/dump/dump-answer";

/** Everything but secrets, as `npm run db:dump` writes it. */
export const POST = (request: Request) =>
	deskDownload(request, DOWNLOADS.everything, {
		read: async () => null,
		answer: (_, { now }) =>
			fileAnswer(
				dumpStream(readEnv().DATABASE_URL, now),
				`kopi-${now.toISOString().slice(0, 10)}.json`,
				"application/json",
			),
	});

/** A GET of this address, typed or reloaded, is sent to the page. */
export const GET = () => seeOther(DOWNLOADS.everything.page);
