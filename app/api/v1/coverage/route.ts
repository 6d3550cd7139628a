import { COVERAGE_FILE } from "@/components/directory/open-data/planning-columns";
import { answerList } from "@/lib/site/open-data/answer-list";
import { coverageAnswer } from "@/lib/site/open-data/planning";

export const GET = (request: Request): Promise<Response> =>
	answerList(request, coverageAnswer, COVERAGE_FILE);
