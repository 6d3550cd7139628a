import { answerSnapshot } from "@/lib/site/open-data/answer-snapshot";

type Context = { params: Promise<{ month: string }> };

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
	answerSnapshot(request, (await params).month);
