import { WORD_TYPE } from "@/components/directory/recommendations/word/document";
import { meetingPaper } from "@/components/directory/recommendations/word/meeting-paper";
import { published } from "@/lib/site/queries";
import { wordDraft } from "@/lib/site/questions/recommendations";

export async function GET(request: Request): Promise<Response> {
	const draft = await published(wordDraft, new URL(request.url).searchParams, new Date());
	return new Response(await meetingPaper(draft), { headers: { "content-type": WORD_TYPE } });
}
