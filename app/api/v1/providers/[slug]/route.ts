import { answerDetail } from "@/lib/site/open-data/answer-detail";

export const GET = answerDetail("provider");
