import type { Catalogue, RightView } from "../catalogue";
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

/** What leads on: to others who help, to what the law gives, and to pages that are no records. */
export function signpostDocuments({ pointers, rights, searchWords }: Catalogue): SearchDocument[] {
	return [
		...pointers.map(({ slug, title, text, words }) => ({
			...simple("pointer", slug, title, text, words),
			phrases: [title, ...words],
		})),
		...rights.map(rightDocument),
		...(searchWords.pages ?? []).map(({ page, title, text, says }) => ({
			...simple("page", page, title, text, says),
			phrases: says,
		})),
	];
}
