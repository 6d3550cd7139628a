import { offerAnswer } from "@/lib/site/open-data/details";
import { moved } from "@/lib/site/open-data/moved";
import { problem } from "@/lib/site/open-data/problem";
import { published } from "@/lib/site/queries";

type Context = { params: Promise<{ slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { slug } = await params;
	return (
		(await published(offerAnswer, slug, new Date())) ??
		(await moved("offer", slug)) ??
		problem(404, "Not found", "No published offer has this slug.")
	);
}
