import { searchAnswer } from "@/lib/site/open-data/lists";
import { published } from "@/lib/site/queries";

export const GET = (request: Request): Promise<Response> =>
	published(searchAnswer, new URL(request.url).searchParams);
