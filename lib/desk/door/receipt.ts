import type { PrismaClient } from "../../generated/prisma/client";

/** What somebody is told about what they have just done, by the action's name in the audit. */
const WORDS: Readonly<Record<string, string>> = {
	save: "Kladden er gemt. Læserne ser den ikke endnu.",
	restore: "Den gamle udgave er kladden nu. Læserne ser den ikke endnu.",
	submit: "Kladden er sendt til godkendelse.",
	changes: "Der er bedt om rettelser.",
	comment: "Kommentaren er gemt.",
	discard: "Kladden er kasseret. Den står i historikken.",
	publish: "Den er udgivet, og læserne ser den nu.",
	"publish-emergency": "Den er udgivet, og læserne ser den nu. En anden skal se på den bagefter.",
	"review-emergency": "Nødudgivelsen er set.",
	schedule: "Det er planlagt. Du kan aflyse det indtil da.",
	unschedule: "Planen er aflyst.",
	end: "Den er taget af siden. På dens adresse står, hvad du skrev.",
	move: "Adressen er flyttet, og den gamle fører til den nye.",
	confirm: "Det er bekræftet.",
	"ask-provider": "Udbyderen får en mail med linket.",
	"ask-municipality": "Kommunen får en mail med linket.",
	"close-preview": "Linket til kladden virker ikke mere. Her er et nyt, hvis du skal bruge det.",
	"revoke-link": "Linket virker ikke mere.",
	"set-reading-date": "Datoen er gemt.",
};

/** Milliseconds in which somebody who did something has come back to see it. */
const RECENT = 60_000;

/** What somebody has just done to a record, for the page they come back to; `null` when that was a while ago. */
export async function readReceipt(
	client: PrismaClient,
	recordId: string,
	personId: string,
	now: Date,
): Promise<string | null> {
	const last = await client.auditEntry.findFirst({
		where: { recordId, actor: personId, at: { gte: new Date(now.getTime() - RECENT) } },
		orderBy: { sequence: "desc" },
	});
	return (last && WORDS[last.action]) ?? null;
}

/** As many at once as a form can hold. */
const MOST = 500;

/** How many offers somebody has just confirmed, for the list they come back to. */
export async function readConfirmedNow(client: PrismaClient, personId: string, now: Date): Promise<number> {
	const rows = await client.auditEntry.findMany({ orderBy: { sequence: "desc" }, take: MOST });
	const from = now.getTime() - RECENT;
	return rows.filter(
		({ actor, action, at }) => actor === personId && action === "confirm" && at.getTime() >= from,
	).length;
}
