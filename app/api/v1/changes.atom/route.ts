import { FEED_WORDS } from "@/components/directory/open-data/feed-words";
import { answerText } from "@/lib/site/open-data/answer";
import { atomOf, changesOf } from "@/lib/site/open-data/changes";

const TYPE = "application/atom+xml; charset=utf-8";

export const GET = (request: Request): Promise<Response> =>
	answerText(request, TYPE, (found, stamp) => atomOf(changesOf(found), stamp, FEED_WORDS));
