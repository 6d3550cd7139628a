import type { PrismaClient } from "../../generated/prisma/client";
import { liveEntries } from "../../store/content-files/live-entries";
import { addressesOf } from "./addresses";
import type { Result } from "./check-link";

/** An address that did not answer as it should, and the records that link to it. */
export type LinkRow = {
	url: string;
	at: Date;
	result: Result;
	detail: string;
	records: { id: string; kind: string; slug: string }[];
};

/** The worst first. */
const ORDER: readonly Result[] = ["broken", "unreachable", "timeout", "moved", "refused"];

/**
 * What was last found of the addresses that live documents link to: those that are not well, how many are, and
 * how many nobody has looked at yet.
 */
export async function readLinks(client: PrismaClient) {
	const places = addressesOf(await liveEntries(client));
	const [checks, records] = await Promise.all([
		client.linkCheck.findMany({ orderBy: { url: "asc" } }),
		client.record.findMany({ select: { id: true, kind: true, slug: true } }),
	]);
	const ids = new Map(records.map(({ id, kind, slug }) => [`${kind}/${slug}`, id]));
	const known = checks.filter(({ url }) => places.has(url));
	const rows = known
		.filter(({ result }) => result !== "ok")
		.map(({ url, at, result, detail }): LinkRow => {
			const named = new Map((places.get(url) ?? []).map((place) => [`${place.kind}/${place.slug}`, place]));
			const linking = [...named].flatMap(([name, { kind, slug }]) => {
				const id = ids.get(name);
				return id ? [{ id, kind, slug }] : [];
			});
			return { url, at, result: result as Result, detail, records: linking };
		})
		.sort((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
	const latest = known.reduce<Date | null>((last, { at }) => (last && last > at ? last : at), null);
	return { rows, well: known.length - rows.length, unseen: places.size - known.length, latest };
}
export type Links = Awaited<ReturnType<typeof readLinks>>;
