import { Temporal } from "temporal-polyfill";
import type { PrismaClient } from "../generated/prisma/client";
import { drivesOpenNow } from "../offers/open-now";
import { lastChange } from "../offers/opening-hours";
import type { OfferDocument, OpeningHours } from "../offers/schema";
import type { MunicipalityContactDocument } from "../places/contact-schema";

const ZONE = "Europe/Copenhagen";
const inDenmark = (now: Date) =>
	Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ZONE);

/** The calendar day in Denmark at an instant, `YYYY-MM-DD`. */
export function danishDay(now: Date): string {
	return inDenmark(now).toPlainDate().toString();
}

/** What makes pages change by themselves, read anew with every version. */
type Clockwork = {
	version: number;
	/** The hours that pages say "open now" by, of what is live and of what is planned. */
	hours: readonly OpeningHours[];
	/** When something becomes public, or ends being so. */
	plans: readonly Date[];
};
const known = new WeakMap<PrismaClient, Clockwork>();

/** The hours of a municipality's number, where the week tells whether it is answered. */
const hoursOfMunicipality = (document: string): OpeningHours[] => {
	const { phone } = JSON.parse(document) as MunicipalityContactDocument;
	return phone?.hours?.plainlyWeekly ? [phone.hours] : [];
};

/** The telephone hours of what is planned: once shown they drive pages like those that are live. */
async function plannedHours(client: PrismaClient, revisionIds: string[]): Promise<OpeningHours[]> {
	if (revisionIds.length === 0) return [];
	const select = { document: true, record: { select: { kind: true } } } as const;
	const where = { id: { in: revisionIds }, record: { kind: { in: ["offer", "municipality"] } } };
	const rows = await client.revision.findMany({ where, select });
	return rows.flatMap(({ document, record }) => {
		if (record.kind === "municipality") return hoursOfMunicipality(document);
		const offer = JSON.parse(document) as OfferDocument;
		return drivesOpenNow(offer) && offer.hours ? [offer.hours] : [];
	});
}

async function clockworkOf(client: PrismaClient): Promise<Clockwork> {
	const { version } = await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
	const kept = known.get(client);
	if (kept?.version === version) return kept;
	const [rows, municipalities, schedules] = await client.$transaction([
		client.offer.findMany({ where: { phoneHours: { not: null } }, select: { phoneHours: true } }),
		client.municipalityContact.findMany({ select: { document: true } }),
		client.schedule.findMany({ select: { at: true, revisionId: true } }),
	]);
	const live = [
		...rows.map(({ phoneHours }) => JSON.parse(phoneHours ?? "null") as OpeningHours),
		...municipalities.flatMap(({ document }) => hoursOfMunicipality(document)),
	];
	const planned = await plannedHours(
		client,
		schedules.flatMap(({ revisionId }) => revisionId ?? []),
	);
	const read = { version, hours: [...live, ...planned], plans: schedules.map(({ at }) => at) };
	known.set(client, read);
	return read;
}

/** The latest plan that is due, in milliseconds; -Infinity where none is. */
const latestPlan = (plans: readonly Date[], now: Date) =>
	Math.max(...plans.filter((at) => at <= now).map((at) => at.getTime()));

/**
 * The latest moment, at or before now, at which pages changed by themselves: an opening or a closing of a
 * telephone line, a plan that became due, or the last Danish midnight, at which regions, freshness and relative
 * dates change.
 */
export function latestDueMoment({ hours, plans }: Omit<Clockwork, "version">, now: Date): Date {
	const midnight = inDenmark(now).startOfDay().epochMilliseconds;
	const changes = hours.map((entry) => lastChange(entry, now)?.getTime() ?? midnight);
	return new Date(Math.max(midnight, latestPlan(plans, now), ...changes));
}

/**
 * The catalogue's version (decision 7): the number that every publication and every change of a plan raises, and
 * the latest moment at which pages changed by themselves. Equal versions mean equal pages.
 */
export async function catalogueVersion(client: PrismaClient, now: Date): Promise<string> {
	const clockwork = await clockworkOf(client);
	return `${clockwork.version}@${latestDueMoment(clockwork, now).toISOString()}`;
}

/** The same for what is read from the database: hours of the day change pages, but nothing that is read. */
export async function contentVersion(client: PrismaClient, now: Date): Promise<string> {
	const { version, plans } = await clockworkOf(client);
	return `${version}@${latestPlan(plans, now)}`;
}
