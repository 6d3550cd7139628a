import type { EndingView } from "../catalogue/view";
import { routes, siteUrl } from "../routes";
import { problem } from "./problem";

/** Where each kind is in the API; providers are not. */
const LISTS = { intervention: routes.api, offer: routes.offersApi };

type Gone = EndingView & { kind: keyof typeof LISTS };

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
			url: `${siteUrl()}${LISTS[kind]}/${successor.slug}`,
		},
	});
}
