import type { Person } from "../accounts/person";
import type { PrismaClient, Record as RecordRow } from "../generated/prisma/client";
import { type Freshness, freshness } from "../offers/freshness";
import type { Kind } from "../records/kinds";
import { readEmptySearches } from "./empty-search-list";
import { readFoundInText } from "./found-in-text";
import { namedList, readFrontLists } from "./front-lists";
import { readOfferCounts } from "./offer-counts";
import { mayDo } from "./permissions";
import { readRevisions } from "./record-list";
import { placeOf } from "./record-target";
import { titleOf } from "./record-title";

type Seen = { record: RecordRow; document: unknown; title: string };

/** The records a person may see, with what is published or drafted of each. */
async function seenRecords(client: PrismaClient, person: Person): Promise<Seen[]> {
	const records = await client.record.findMany({ orderBy: [{ kind: "asc" }, { slug: "asc" }] });
	const ids = records.flatMap(({ liveRevisionId, draftRevisionId }) => [
		liveRevisionId ?? [],
		draftRevisionId ?? [],
	]);
	const documents = await readRevisions(client, ids.flat());
	return records.flatMap((record) => {
		const document = documents.get(record.liveRevisionId ?? record.draftRevisionId ?? "");
		const place = placeOf(record.kind as Kind, document === undefined ? [] : [document]);
		if (document === undefined || !mayDo(person, "see a record", place)) return [];
		// What waits is the draft, so it is called what the draft calls it.
		const named = documents.get(record.draftRevisionId ?? "") ?? document;
		return [{ record, document, title: titleOf(record.kind as Kind, named) }];
	});
}

/** Offers a person may see by how fresh they are, the oldest first; what has ended needs nobody. */
export async function readOffersByFreshness(client: PrismaClient, person: Person, now: Date, seen?: Seen[]) {
	const [records, confirmations] = await Promise.all([
		seen ?? seenRecords(client, person),
		client.confirmation.groupBy({ by: ["recordId"], _max: { at: true } }),
	]);
	const latest = new Map(confirmations.map(({ recordId, _max }) => [recordId, _max.at]));
	return records
		.filter(({ record, document }) => {
			const { status } = document as { status?: string };
			return record.kind === "offer" && record.liveRevisionId !== null && status !== "ended";
		})
		.map(({ record, document, title }) => {
			const at = latest.get(record.id) ?? null;
			const { phone, url, email } = document as {
				phone: string | null;
				url: string | null;
				email: string | null;
			};
			return { record, title, phone, url, email, at, fresh: freshness(at, now) as Freshness };
		})
		.sort((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0) || a.title.localeCompare(b.title, "da"));
}

/** Everything on the desk that needs a person. */
export async function readQueue(client: PrismaClient, person: Person, now: Date) {
	const found = await readFoundInText(client, now);
	const mayMend = mayDo(person, "export", null);
	const [lists, broken, unsourced, inferred, offers, empty, reports, answers, links] = await Promise.all([
		readFrontLists(client, person, now),
		namedList(client, mayMend ? found.broken : [], person),
		namedList(client, found.unsourced, person),
		namedList(client, found.inferred, person),
		readOfferCounts(client, person, now),
		readEmptySearches(client, now),
		client.problemReport.count({ where: { handledAt: null } }),
		client.providerAnswer.count({ where: { handledAt: null } }),
		client.linkCheck.count({ where: { result: { in: ["broken", "unreachable", "timeout"] } } }),
	]);
	return { ...lists, broken, unsourced, inferred, offers, empty, reports, answers, links };
}
export type Queue = Awaited<ReturnType<typeof readQueue>>;
