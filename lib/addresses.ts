import { interventionGrammar } from "./catalogue/facets";
import { matrixGrammar } from "./catalogue/matrix-params";
import type { TargetGroupView } from "./catalogue/view";
import type { Grammar } from "./facets/facet";
import { buildQuery, parseSelection } from "./facets/search-params";
import type { PrismaClient } from "./generated/prisma/client";
import { routes } from "./routes";
import { slugify } from "./slug";

/** The one address of a page: its path and the canonical form of the parameters it knows. */
export type CanonicalAddress = (pathname: string, search: string) => string;

const UNDER_INTERVENTIONS = /^\/indsatser\/([^/]+)$/;

/** An intervention's address as somebody types it from paper: in any case, with æ, ø and å. */
function canonicalPath(pathname: string): string {
	const typed = UNDER_INTERVENTIONS.exec(pathname)?.[1];
	const slug = typed && slugify(decodeURIComponent(typed));
	return slug ? routes.intervention(slug) : pathname;
}

/** Pages that know parameters, by path; all others know none. */
export function createCanonicalAddress(
	groups: readonly Pick<TargetGroupView, "code" | "parent">[],
): CanonicalAddress {
	const grammars: Record<string, { grammar: Grammar<never>; freeText: boolean }> = {
		[routes.interventions]: { grammar: interventionGrammar(groups) as Grammar<never>, freeText: true },
		[routes.overview]: { grammar: matrixGrammar() as Grammar<never>, freeText: false },
	};
	return (asked, search) => {
		const pathname = canonicalPath(asked);
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
