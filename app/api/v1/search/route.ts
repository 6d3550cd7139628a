import { answerJson } from "@/lib/site/open-data/answer";
import { searchAnswer } from "@/lib/site/open-data/lists";

export const GET = (request: Request): Promise<Response> => answerJson(request, searchAnswer);
