import { interventionsAnswer } from "@/lib/site/open-data/lists";
import { published } from "@/lib/site/queries";

export const GET = (request: Request): Promise<Response> =>
	published(interventionsAnswer, new URL(request.url).searchParams);
