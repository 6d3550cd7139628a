import { OFFER_FILE } from "@/components/directory/open-data/offer-columns";
import { answerList } from "@/lib/site/open-data/answer-list";
import { offersAnswer } from "@/lib/site/open-data/lists";

export const GET = (request: Request): Promise<Response> => answerList(request, offersAnswer, OFFER_FILE);
