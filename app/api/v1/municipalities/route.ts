import { MUNICIPALITY_FILE } from "@/components/directory/open-data/columns";
import { answerList } from "@/lib/site/open-data/answer-list";
import { municipalitiesAnswer } from "@/lib/site/open-data/lists";

export const GET = (request: Request): Promise<Response> =>
	answerList(request, municipalitiesAnswer, MUNICIPALITY_FILE);
