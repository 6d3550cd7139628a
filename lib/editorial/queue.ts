import type { Person } from "../accounts/person";
import { monthsAfter } from "../calendar/danish-time";
import { checksOf } from "../checks/checks";
import type { CheckContext } from "../checks/fact-checks";
import { crossCheck } from "../content/cross-check";
import type { PrismaClient, Record as RecordRow } from "../generated/prisma/client";
import { type Freshness, freshness } from "../offers/freshness";
import { type Entry, KINDS, type Kind } from "../records/kinds";
import { readEmptySearches } from "./empty-search-list";
import { REREAD_MONTHS } from "./make-live";
import { mayDo } from "./permissions";
import { readRevisions } from "./record-list";
import { titleOf } from "./record-page";
import { documentOf, placeOf } from "./record-target";
import { readCheckContext } from "./warnings";

/** One thing that waits for somebody. */
export type Waiting = { id: string; title: string; kind: string; note: string | null };
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
		return [{ record, document, title: titleOf(documents.get(record.draftRevisionId ?? "") ?? document) }];
	});
}

const waiting = ({ record, title }: Seen, note: string | null = null): Waiting => ({
	id: record.id,
	title,
	kind: record.kind,
	note,
});

const isDue = ({ record }: Seen, now: Date) =>
	record.liveRevisionId !== null && (record.rereadAt ?? monthsAfter(record.createdAt, REREAD_MONTHS)) <= now;

/** References to what does not exist, among everything that is published. */
function brokenReferences(live: readonly Seen[]): Waiting[] {
	const entries = live.map(
		({ record, document }) => ({ kind: record.kind, slug: record.slug, document }) as Entry,
	);
	const problems = crossCheck(entries, new Set());
	return live.flatMap((seen) => {
		const { kind, slug } = seen.record;
		const own = problems.filter(
			({ file, field }) => file.includes(`/${slug}.`) || field.startsWith(`${slug}.`),
		);
		return Object.hasOwn(KINDS, kind) && own[0] ? [waiting(seen, own[0].reason)] : [];
	});
}

const onlyInferred = ({ record, document }: Seen) => {
	if (record.kind !== "intervention" && record.kind !== "offer") return false;
	const { targetGroups } = documentOf("offer", { document: JSON.stringify(document) });
	return targetGroups.length > 0 && targetGroups.every(({ basis }) => basis === "inferred");
};

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

/** Interventions in which something is said without its source. */
function withoutSource(live: readonly Seen[], context: CheckContext): Waiting[] {
	return live
		.filter(({ record }) => record.kind === "intervention")
		.flatMap((seen) => {
			const told = checksOf("intervention", seen.document, context).filter(({ text }) =>
				/kilde\b/.test(text),
			);
			return told[0] ? [waiting(seen, told[0].text)] : [];
		});
}

/** Everything on the desk that needs a person. */
export async function readQueue(client: PrismaClient, person: Person, now: Date) {
	const seen = await seenRecords(client, person);
	const live = seen.filter(({ record }) => record.liveRevisionId !== null);
	const at = (stage: string) =>
		seen.filter(({ record }) => record.stage === stage).map((one) => waiting(one));
	const [context, offers, empty, reports, answers, links] = await Promise.all([
		readCheckContext(client),
		readOffersByFreshness(client, person, now, seen),
		readEmptySearches(client, now),
		client.problemReport.count({ where: { handledAt: null } }),
		client.providerAnswer.count({ where: { handledAt: null } }),
		client.linkCheck.count({ where: { result: { in: ["broken", "unreachable", "timeout"] } } }),
	]);
	const count = (fresh: Freshness) => offers.filter((offer) => offer.fresh === fresh).length;
	return {
		review: at("review"),
		changes: at("changes"),
		drafts: at("draft"),
		unreviewed: seen.filter(({ record }) => record.unreviewedId).map((one) => waiting(one)),
		due: live.filter((one) => isDue(one, now)).map((one) => waiting(one)),
		broken: mayDo(person, "export", null) ? brokenReferences(live) : [],
		unsourced: withoutSource(live, context),
		inferred: live.filter(onlyInferred).map((one) => waiting(one)),
		offers: { total: offers.length, never: count("never"), old: count("old"), ageing: count("ageing") },
		empty,
		reports,
		answers,
		links,
	};
}
export type Queue = Awaited<ReturnType<typeof readQueue>>;
