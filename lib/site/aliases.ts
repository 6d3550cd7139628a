import type { PrismaClient } from "../generated/prisma/client";

/** The room of the site in which each kind has its pages. */
const PATH_PREFIX: Readonly<Record<string, string>> = {
	intervention: "indsatser",
	offer: "tilbud",
	provider: "udbydere",
};

/** Whether records of a kind have addresses that can be moved. */
export const hasOwnAddress = (kind: string): boolean => Object.hasOwn(PATH_PREFIX, kind);

/** A record's name among all, `room/slug`: its address without the first slash. */
export const publicPath = (kind: string, slug: string): string => `${PATH_PREFIX[kind] ?? kind}/${slug}`;

/**
 * Old names with their present slugs, by `room/slug`; a name that something else has by now, public or not, is its
 * own. Reads no more records than there are old names.
 */
export async function readAliases(client: PrismaClient): Promise<Map<string, string>> {
	const rows = await client.slugAlias.findMany();
	const slugs = rows.map(({ slug }) => slug);
	const ids = rows.map(({ recordId }) => recordId);
	const records = await client.record.findMany({
		where: { OR: [{ id: { in: ids } }, { kind: { in: Object.keys(PATH_PREFIX) }, slug: { in: slugs } }] },
		select: { id: true, kind: true, slug: true },
	});
	const byId = new Map(records.map((record) => [record.id, record]));
	const taken = new Set(records.map(({ kind, slug }) => publicPath(kind, slug)));
	return new Map(
		rows.flatMap(({ kind, slug, recordId }): [string, string][] => {
			const present = byId.get(recordId)?.slug;
			const isOld = present && hasOwnAddress(kind) && !taken.has(publicPath(kind, slug));
			return isOld ? [[publicPath(kind, slug), present]] : [];
		}),
	);
}
