import { METHOD_FILE } from "@/components/directory/open-data/planning-columns";
import { answerList } from "@/lib/site/open-data/answer-list";
import { methodsAnswer } from "@/lib/site/open-data/planning";

export const GET = (request: Request): Promise<Response> => answerList(request, methodsAnswer, METHOD_FILE);
