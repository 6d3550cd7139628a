import { interventionGrammar } from "./catalogue/facets";
import { matrixGrammar } from "./catalogue/matrix-params";
import type { TargetGroupView } from "./catalogue/view";
import type { Grammar } from "./facets/facet";
import { buildQuery, parseSelection } from "./facets/search-params";
import type { PrismaClient } from "./generated/prisma/client";
import { routes } from "./routes";

/** The one address of a page: its path and the canonical form of the parameters it knows. */
export type CanonicalAddress = (pathname: string, search: string) => string;

/** Pages that know parameters, by path; all others know none. */
export function createCanonicalAddress(
	groups: readonly Pick<TargetGroupView, "code" | "parent">[],
): CanonicalAddress {
	const grammars: Record<string, { grammar: Grammar<never>; freeText: boolean }> = {
		[routes.interventions]: { grammar: interventionGrammar(groups) as Grammar<never>, freeText: true },
		[routes.overview]: { grammar: matrixGrammar() as Grammar<never>, freeText: false },
	};
	return (pathname, search) => {
		const page = Object.hasOwn(grammars, pathname) ? grammars[pathname] : undefined;
		if (!page) return pathname;
		const selection = parseSelection(new URLSearchParams(search), page.grammar);
		return pathname + buildQuery(page.freeText ? selection : { ...selection, q: "" }, page.grammar);
	};
}

/** The same with the finer target groups that are published now. */
export async function readCanonicalAddress(client: PrismaClient): Promise<CanonicalAddress> {
	const groups = await client.targetGroup.findMany({
		select: { code: true, parent: true },
		orderBy: { position: "asc" },
	});
	return createCanonicalAddress(groups as Pick<TargetGroupView, "code" | "parent">[]);
}
