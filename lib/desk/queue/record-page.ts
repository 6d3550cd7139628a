import type { Comment, PrismaClient, SolvedComment } from "../../generated/prisma/client";
import { documentOf, findRecord, type RecordTarget } from "../../store/records/record-target";
import { readMunicipalities } from "../confirming/municipalities";
import { readConfirmations } from "../confirming/read-confirmations";
import { vouchedFacts } from "../confirming/vouched-facts";
import { mayDo, type Permission } from "../door/permissions";
import { namesOf } from "../door/person-names";
import { readTitle } from "../door/record-title";
import { threadsOf } from "../publishing/comment-threads";
import { readEmergency } from "../publishing/emergency";
import type { Person } from "../sign-in/person";

const NO_CONTACT = { phone: null, url: null, email: null };

/** Where whoever is asked about a record can be reached, as the public sees it. */
function contactOf({ kind, live }: RecordTarget) {
	if (kind === "offer" && live) {
		const { phone, url, email } = documentOf("offer", live);
		return { phone, url, email };
	}
	if (kind !== "municipality" || !live) return NO_CONTACT;
	const { phone, website = null, email = null } = documentOf("municipality", live);
	return { phone: phone?.number ?? null, url: website, email };
}

/** Where asking has come to: of a municipality what it has, of an offer whether it is right. */
async function contactStatusFor(client: PrismaClient, { kind, record }: RecordTarget, now: Date) {
	if (kind !== "municipality") return null;
	const all = await readMunicipalities(client, now);
	return all.find(({ recordId }) => recordId === record.id)?.contactStatus ?? null;
}

type Named = Pick<RecordTarget, "draft" | "record"> & {
	emergency: { actor: string } | null;
	comments: readonly Comment[];
	solved: readonly SolvedComment[];
};

/** Everybody whom the page calls by name. */
const named = ({ draft, record, emergency, comments, solved }: Named): string[] => [
	draft?.by ?? "",
	record.assignedTo ?? "",
	emergency?.actor ?? "",
	...[...comments, ...solved].map(({ byId }) => byId),
];

/**
 * Everything the record's own page shows, to a person who may see it.
 * @returns null when there is no such record, or it is none of theirs.
 */
export async function readRecordPage(client: PrismaClient, id: string, person: Person, now: Date) {
	const target = await findRecord(client, id);
	if (!target || !mayDo(person, "see a record", target.place)) return null;
	const { record, kind, live, draft } = target;
	const where = { recordId: id };
	const [schedules, ending, comments, links, confirmationOf, reports] = await Promise.all([
		client.schedule.findMany({ where }),
		client.ending.findUnique({ where }),
		client.comment.findMany({ where, orderBy: { at: "desc" }, take: 100 }),
		client.providerLink.count({ where: { ...where, usedAt: null, revokedAt: null } }),
		readConfirmations(client, now, { recordId: id }),
		client.problemReport.count({ where: { kind, slug: record.slug, handledAt: null } }),
	]);
	const head = draft ?? live;
	const last = head ?? (await client.revision.findFirst({ where, orderBy: { sequence: "desc" } }));
	const [emergency, solved] = await Promise.all([
		readEmergency(client, target, person),
		client.solvedComment.findMany({ where: { commentId: { in: comments.map((one) => one.id) } } }),
	]);
	const name = await namesOf(client, named({ draft, record, emergency, comments, solved }));
	const at = (action: string) => schedules.find((one) => one.action === action)?.at ?? null;
	return {
		...target,
		title: await readTitle(client, kind, last && documentOf(kind, last)),
		head,
		/** Who has it to look after. */
		holder: record.assignedTo && name(record.assignedTo),
		state: {
			live: live && { sequence: live.sequence, at: live.createdAt },
			draft: draft && { sequence: draft.sequence, at: draft.createdAt, by: name(draft.by) },
			stage: record.stage,
			ending: ending && { kind: ending.kind, at: ending.at },
			publishAt: at("publish"),
			expireAt: at("expire"),
			unreviewed: record.unreviewedId !== null,
		},
		threads: threadsOf(
			comments.map((one) => ({ ...one, by: name(one.byId) })),
			solved,
			name,
			live?.createdAt ?? null,
		),
		emergency: emergency && { ...emergency, by: name(emergency.actor) },
		openLinks: links,
		confirmation: confirmationOf(id),
		/** Where asking its provider, or the municipality, has come to. */
		contactStatus: (await contactStatusFor(client, target, now)) ?? confirmationOf(id).contactStatus,
		/** Where they can be reached. */
		contact: contactOf(target),
		/** What one vouches for by confirming it. */
		facts: vouchedFacts(kind, live && documentOf(kind, live)),
		openReports: reports,
		may: (permission: Permission) => mayDo(person, permission, target.place),
	};
}
export type RecordPage = NonNullable<Awaited<ReturnType<typeof readRecordPage>>>;
