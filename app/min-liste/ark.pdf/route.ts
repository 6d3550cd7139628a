import { sheetPaper } from "@/components/directory/shortlist/sheet-paper";
import { onSheet } from "@/components/directory/shortlist/sheet-text";
import { routes, siteUrl } from "@/lib/base/routes";
import { isLarge, shortlistAddress } from "@/lib/directory/shortlist/address";
import { taggedPdf } from "@/lib/site/paper/tagged-pdf";
import { published } from "@/lib/site/queries";
import { shortlistPage } from "@/lib/site/questions/shortlist";

/** The sheet as a tagged PDF; a list of nothing has none. */
export async function GET(request: Request): Promise<Response> {
	const now = new Date();
	const params = new URL(request.url).searchParams;
	const { frame, list, listed } = await published(shortlistPage, params, now);
	const { there, entries } = onSheet(listed);
	if (entries.length === 0)
		return new Response(null, { status: 307, headers: { Location: routes.shortlist } });
	const address = siteUrl() + shortlistAddress({ day: list.day, entries: there.map(({ entry }) => entry) });
	const { lifeline } = frame;
	const bytes = await taggedPdf(sheetPaper({ entries, address, lifeline, large: isLarge(params), now }));
	return new Response(bytes, { headers: { "Content-Type": "application/pdf" } });
}
