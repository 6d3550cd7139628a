import { RECOMMENDATION_FILE } from "@/components/directory/open-data/planning-columns";
import { answerList } from "@/lib/site/open-data/answer-list";
import { recommendationsAnswer } from "@/lib/site/open-data/planning";

export const GET = (request: Request): Promise<Response> =>
	answerList(request, recommendationsAnswer, RECOMMENDATION_FILE);
