import { WORD_TYPE } from "@/components/directory/recommendations/word/document";
import { policyFile } from "@/components/directory/recommendations/word/policy";
import { published } from "@/lib/site/queries";
import { wordDraft } from "@/lib/site/questions/recommendations";

export async function GET(request: Request): Promise<Response> {
	const draft = await published(wordDraft, new URL(request.url).searchParams, new Date());
	return new Response(await policyFile(draft), { headers: { "content-type": WORD_TYPE } });
}
