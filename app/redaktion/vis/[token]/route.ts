import { deskRoutes } from "@/lib/base/routes";
import { askOwnPage } from "@/lib/desk/answers/own-page";
import { openPreview } from "@/lib/desk/preview/queries";
import { publicReader } from "@/lib/site/queries";

const STATUS = { open: 200, ended: 410, unknown: 404 } as const;

/**
 * Where a link to a draft leads: whoever holds it sees the page as it would be, without signing in. A page cannot
 * choose its status, so it is asked for here: 410 once the link has ended, 404 for what is not one of our links.
 */
export async function GET(
	request: Request,
	{ params }: { params: Promise<{ token: string }> },
): Promise<Response> {
	const { token } = await params;
	const opened = await openPreview(await publicReader(), token, new Date());
	const page = await askOwnPage(request, deskRoutes.previewedPage(token), {});
	return new Response(new Uint8Array(page.body), {
		status: STATUS[opened.is],
		headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
	});
}
