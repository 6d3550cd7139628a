import { readSelectionView } from "@/lib/desk/batches/selection-view";
import type { Person } from "@/lib/desk/sign-in/person";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { recordId } from "@/lib/store/records/identity";
import { createDesk, formOf, somebody } from "./desk";

const NOW = new Date("2026-12-01T09:00:00Z");
export const anna = somebody("anna", ["editor"]);
export const bo = somebody("bo", ["publisher"]);
const CHOSEN_SLUGS = ["aaben-dialog", "forventningssamtalen", "netvaerksvenner"] as const;
export const CHOSEN = CHOSEN_SLUGS.map((slug) => recordId("intervention", slug));

/** A desk at which records are chosen in the list. */
export function selectionDesk(client: PrismaClient) {
	const desk = createDesk(client, () => NOW);
	const choose = async (
		who: Person,
		gor: string,
		ids: readonly string[],
		fields: Record<string, string> = {},
	) => {
		const rows = await client.record.findMany({ where: { id: { in: [...ids] } } });
		const post = rows.map(({ id, version, draftRevisionId }) => `${id}:${version}:${draftRevisionId ?? ""}`);
		return desk.act(who, "vaelg", formOf({ gor, liste: "", ...fields, post }));
	};
	const offers = async (count: number) => {
		const rows = await client.record.findMany({
			where: { kind: "offer" },
			orderBy: { slug: "asc" },
			take: count,
		});
		return rows.map(({ id }) => id);
	};
	const view = (id: string, who: Person) => readSelectionView(client, id, who, NOW);
	return { client, desk, choose, offers, view };
}

/** What all records have come to. */
export const states = async (client: PrismaClient) =>
	(await client.record.findMany({ orderBy: { id: "asc" } })).map(
		({ id, version, stage, liveRevisionId, draftRevisionId, rereadAt, assignedTo }) => ({
			...{ id, version, stage, liveRevisionId, draftRevisionId, rereadAt, assignedTo },
		}),
	);

/** What the audit has said since. */
export const told = async (client: PrismaClient, after: number) =>
	(
		await client.auditEntry.findMany({ where: { sequence: { gt: after } }, orderBy: { sequence: "asc" } })
	).map(({ actor, action, recordId: id, revisionId, detail }) => ({ actor, action, id, revisionId, detail }));

/** The number of the audit's last row. */
export const lastTold = async (client: PrismaClient) =>
	(await client.auditEntry.aggregate({ _max: { sequence: true } }))._max.sequence ?? 0;
