import type { PrismaClient } from "../generated/prisma/client";

/** The room of the site in which each kind has its pages. */
const ROOMS: Readonly<Record<string, string>> = {
	intervention: "indsatser",
	offer: "tilbud",
	provider: "udbydere",
};

/** Whether records of a kind have addresses that can be moved. */
export const hasOwnAddress = (kind: string): boolean => Object.hasOwn(ROOMS, kind);

/** A record's name among all, `room/slug`: its address without the first slash. */
export const inRoom = (kind: string, slug: string): string => `${ROOMS[kind] ?? kind}/${slug}`;

/**
 * Old names with their present slugs, by `room/slug`; a name that something else has by now, public or not, is its
 * own. Reads no more records than there are old names.
 */
export async function readAliases(client: PrismaClient): Promise<Map<string, string>> {
	const rows = await client.slugAlias.findMany();
	const slugs = rows.map(({ slug }) => slug);
	const ids = rows.map(({ recordId }) => recordId);
	const records = await client.record.findMany({
		where: { OR: [{ id: { in: ids } }, { kind: { in: Object.keys(ROOMS) }, slug: { in: slugs } }] },
		select: { id: true, kind: true, slug: true },
	});
	const byId = new Map(records.map((record) => [record.id, record]));
	const taken = new Set(records.map(({ kind, slug }) => inRoom(kind, slug)));
	return new Map(
		rows.flatMap(({ kind, slug, recordId }): [string, string][] => {
			const present = byId.get(recordId)?.slug;
			const isOld = present && hasOwnAddress(kind) && !taken.has(inRoom(kind, slug));
			return isOld ? [[inRoom(kind, slug), present]] : [];
		}),
	);
}
