import type { Catalogue, MethodView, RecommendationView, RightView } from "../catalogue";
import type { SearchDocument } from "./document";
import { simple } from "./simple-document";

/** Laws and their sections, both as they are written and as they are said: "§ 84", "paragraf 84". */
const sectionOf = ({ law, paragraph }: RightView) =>
	paragraph ? `${law} ${paragraph} ${paragraph.replaceAll("§", "paragraf ")}` : law;

function rightDocument(right: RightView): SearchDocument {
	const { slug, title, gives, who, whereToApply, words } = right;
	return {
		...simple("right", slug, title, gives, words),
		body: [who, whereToApply, sectionOf(right)].join(" "),
		phrases: [title, ...words],
	};
}

/**
 * What staff look up. Only its own words name it: most titles are those of a type of help, which comes first. What it
 * says at length is not searched, since it is in the words of relatives' questions and no answer to them.
 */
const forStaff = (
	type: "recommendation" | "method",
	{ slug, title, words }: RecommendationView | MethodView,
): SearchDocument => ({ ...simple(type, slug, title, "", words), phrases: words });

/** What leads on: to others who help, to what the law gives, and to pages that are no records. */
export function signpostDocuments(catalogue: Catalogue): SearchDocument[] {
	const { pointers, rights, searchWords, recommendations, methods } = catalogue;
	return [
		...pointers.map(({ slug, title, text, words }) => ({
			...simple("pointer", slug, title, text, words),
			phrases: [title, ...words],
		})),
		...rights.map(rightDocument),
		...recommendations.map((one) => forStaff("recommendation", one)),
		...methods.map((one) => forStaff("method", one)),
		...(searchWords.pages ?? []).map(({ page, title, text, says }) => ({
			...simple("page", page, title, text, says),
			phrases: says,
		})),
	];
}
