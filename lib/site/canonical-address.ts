import { routes } from "../base/routes";
import { slugify } from "../base/slug";
import { municipalitiesAddress } from "../directory/coverage/view";
import type { PrismaClient } from "../generated/prisma/client";
import { readAliases } from "./aliases";
import { type AddressParts, pageQueries } from "./page-queries";
import { readSnapshot } from "./snapshot";

/** The one address of a page: its path and the canonical form of the parameters it knows. */
export type CanonicalAddress = {
	(pathname: string, search: string): string;
	/** Whether a path is the old one of something that has moved for good. */
	isAlias?: (pathname: string) => boolean;
};

/** The addresses that people type from paper: in any case, with æ, ø and å. */
const NAMED = /^\/(indsatser|tilbud|kommuner|udbydere)\/([^/]+)(\/fejl|\/fagligt)?$/;

/** A path of a named page as it is typed: its room, its slug and what lies under it. */
function namedPath(pathname: string) {
	const [, room, typed, under = ""] = NAMED.exec(pathname) ?? [];
	const slug = typed && slugify(decodeURIComponent(typed));
	return slug ? { key: `${room}/${slug}`, room, slug, under } : undefined;
}

function canonicalPath(pathname: string, aliases: ReadonlyMap<string, string>): string {
	const named = namedPath(pathname);
	return named ? `/${named.room}/${aliases.get(named.key) ?? named.slug}${named.under}` : pathname;
}

/** The one address of every page, from what is published. */
export function createCanonicalAddress(parts: AddressParts): CanonicalAddress {
	const { aliases = new Map() } = parts;
	const queryOf = pageQueries(parts);
	const canonical = (asked: string, search: string) => {
		const pathname = canonicalPath(asked, aliases);
		// The one page whose answer is another page: a municipality's own.
		if (pathname === routes.municipalities) return municipalitiesAddress(new URLSearchParams(search), parts);
		return pathname + queryOf(pathname, new URLSearchParams(search));
	};
	const isAlias = (pathname: string) => aliases.has(namedPath(pathname)?.key ?? "");
	return Object.assign(canonical, { isAlias });
}

/** The same with what the public sees at a moment. */
export async function readCanonicalAddress(client: PrismaClient, now: Date): Promise<CanonicalAddress> {
	const kinds = ["target-group", "intervention", "places", "guide"] as const;
	const { shown } = await readSnapshot(client, now, kinds);
	const [places] = shown("places");
	const [guide] = shown("guide");
	if (!places || !guide) throw new Error("content has not been loaded");
	return createCanonicalAddress({
		targetGroups: shown("target-group")
			.map(({ document }) => document)
			.sort((a, b) => a.position - b.position),
		interventions: shown("intervention"),
		places: places.document,
		guide: guide.document,
		aliases: await readAliases(client),
	});
}
