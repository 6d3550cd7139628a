import type { Person } from "../accounts/person";
import { monthsAfter } from "../calendar/danish-time";
import { checksOf } from "../checks/checks";
import type { CheckContext } from "../checks/fact-checks";
import { crossCheck } from "../content/cross-check";
import { formatPhone } from "../format";
import type { PrismaClient } from "../generated/prisma/client";
import { type Entry, KINDS } from "../records/kinds";
import { readEmptySearches } from "./empty-search-list";
import { REREAD_MONTHS } from "./make-live";
import { readOffersByDue } from "./offers-by-due";
import { mayDo } from "./permissions";
import { documentOf } from "./record-target";
import { readSeenRecords, type Seen } from "./seen-records";
import { readCheckContext } from "./warnings";

/** One thing that waits for somebody. */
export type Waiting = { id: string; title: string; kind: string; note: string | null };
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
	const seen = await readSeenRecords(client, person);
	const live = seen.filter(({ record }) => record.liveRevisionId !== null);
	const at = (stage: string) =>
		seen.filter(({ record }) => record.stage === stage).map((one) => waiting(one));
	const [context, offers, empty, reports, answers, links] = await Promise.all([
		readCheckContext(client),
		readOffersByDue(client, person, now, seen),
		readEmptySearches(client, now),
		client.problemReport.count({ where: { handledAt: null } }),
		client.providerAnswer.count({ where: { handledAt: null } }),
		client.linkCheck.count({ where: { result: { in: ["broken", "unreachable", "timeout"] } } }),
	]);
	return {
		review: at("review"),
		changes: at("changes"),
		drafts: at("draft"),
		unreviewed: seen.filter(({ record }) => record.unreviewedId).map((one) => waiting(one)),
		due: live.filter((one) => isDue(one, now)).map((one) => waiting(one)),
		broken: mayDo(person, "export", null) ? brokenReferences(live) : [],
		unsourced: withoutSource(live, context),
		inferred: live.filter(onlyInferred).map((one) => waiting(one)),
		offers: { total: offers.length, due: offers.filter((offer) => offer.due.length > 0).length },
		unanswered: offers
			.filter(({ rung }) => rung.state === "unanswered")
			.map(({ record: { id }, title, phone }) => ({
				id,
				title,
				kind: "offer",
				note: phone && formatPhone(phone),
			})),
		empty,
		reports,
		answers,
		links,
	};
}
export type Queue = Awaited<ReturnType<typeof readQueue>>;
