import { siteUrl } from "../../base/routes";
import type { EndingView } from "../../directory/catalogue";
import { API_LISTS, type ApiKind } from "./api-lists";
import { problem } from "./problem";

type Gone = EndingView & { kind: ApiKind };

/**
 * The answer for what was public and is no longer: 410, with the editor's words (Danish) and what there is
 * instead. `record.title` is null for what was published by mistake.
 */
export function gone({ kind, slug, title, ending, at, text, successor }: Gone): Response {
	const detail = text || "This record is no longer published.";
	return problem(410, "Gone", detail, {
		record: { slug, title, ending, since: at.toISOString() },
		successor: successor && {
			slug: successor.slug,
			title: successor.title,
			url: `${siteUrl()}${API_LISTS[kind]}/${successor.slug}`,
		},
	});
}
