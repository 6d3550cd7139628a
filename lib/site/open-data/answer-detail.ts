import { answerJson } from "./answer";
import { API_LISTS } from "./api-lists";
import { type DetailKind, detailAnswer } from "./details";
import { moved } from "./moved";
import { problem } from "./problem";

type Context = { params: Promise<{ slug: string }> };

/** Answers the address of one record: itself, where it has moved to, why it has ended, or that there is none. */
export const answerDetail =
	(kind: DetailKind) =>
	async (request: Request, { params }: Context): Promise<Response> => {
		const { slug } = await params;
		const isMovable = kind in API_LISTS;
		return (
			(await answerJson(request, detailAnswer(kind, slug))) ??
			(isMovable ? await moved(kind as keyof typeof API_LISTS, slug) : null) ??
			problem(404, "Not found", `No published ${kind} has this slug.`)
		);
	};
