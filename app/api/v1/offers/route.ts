import { offersAnswer } from "@/lib/site/open-data/lists";
import { published } from "@/lib/site/queries";

export const GET = (request: Request): Promise<Response> =>
	published(offersAnswer, new URL(request.url).searchParams, new Date());
