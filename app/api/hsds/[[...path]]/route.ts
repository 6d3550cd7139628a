import { HSDS_WORDS } from "@/components/directory/open-data/hsds-words";
import { answerHsds } from "@/lib/site/open-data/hsds/answer";

type Context = { params: Promise<{ path?: string[] }> };

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
	answerHsds(request, (await params).path ?? [], HSDS_WORDS);
