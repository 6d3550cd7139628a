import { Temporal } from "temporal-polyfill";
import { DANISH_ZONE } from "../../base/calendar/zone";
import { OWN_DOCTOR_HOURS } from "../../directory/emergency/own-doctor";
import { hasMachineReadableHours } from "../../directory/offers/machine-readable-hours";
import { lastChange } from "../../directory/offers/opening-hours";
import type { PrismaClient } from "../../generated/prisma/client";
import type { MunicipalityContactDocument } from "../../model/contact-schema";
import type { OpeningHours } from "../../model/hours-schema";
import type { DocumentOf, Kind } from "../../model/kinds";
import type { OfferDocument } from "../../model/offer-schema";
import type { PointerDocument } from "../../model/pointer-schema";
import type { Stored } from "../../model/read-document";
import type { EmergencyDocument } from "../../model/reference-schema";
import { documentOf } from "./record-target";

const inDenmark = (now: Date) =>
	Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(DANISH_ZONE);

/** What makes pages change by themselves, read again with every version. */
type DueSchedule = {
	version: number;
	/** The hours that pages say "open now" by, of what is live and of what is planned. */
	hours: readonly OpeningHours[];
	/** When something becomes public, or ends being so. */
	plans: readonly Date[];
};
const known = new WeakMap<PrismaClient, DueSchedule>();

/** The kinds of records whose hours pages say "open now" by, with where those stand. */
const HOURS: { [K in Kind]?: (document: DocumentOf<K>) => (OpeningHours | null | undefined)[] } = {
	offer: (document: OfferDocument) => (hasMachineReadableHours(document) ? [document.hours] : []),
	municipality: ({ phone }: MunicipalityContactDocument) => [phone?.hours],
	pointer: ({ destinations }: PointerDocument) => destinations.map(({ hours }) => hours),
	emergency: ({ opening }: EmergencyDocument) => [opening],
};

const STORED = { document: true, schemaVersion: true } as const;

/** The hours in a record of some kind, as it is stored. */
function hoursIn(kind: string, row: Stored): OpeningHours[] {
	const read = HOURS[kind as Kind] as
		| ((document: unknown) => (OpeningHours | null | undefined)[])
		| undefined;
	return read ? read(documentOf(kind as Kind, row)).flatMap((hours) => hours ?? []) : [];
}

/** The hours of what is planned: once shown they drive pages like those that are live. */
async function plannedHours(client: PrismaClient, revisionIds: string[]): Promise<OpeningHours[]> {
	if (revisionIds.length === 0) return [];
	const revisions = await client.revision.findMany({
		where: { id: { in: revisionIds }, record: { kind: { in: Object.keys(HOURS) } } },
		select: { ...STORED, record: { select: { kind: true } } },
	});
	return revisions.flatMap(({ record, ...revision }) => hoursIn(record.kind, revision));
}

async function dueScheduleOf(client: PrismaClient): Promise<DueSchedule> {
	const { version } = await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
	const kept = known.get(client);
	if (kept?.version === version) return kept;
	const [rows, municipalities, pointers, emergency, schedules] = await client.$transaction([
		client.offer.findMany({ where: { phoneHours: { not: null } }, select: { phoneHours: true } }),
		client.municipalityContact.findMany({ select: STORED }),
		client.pointer.findMany({ select: STORED }),
		client.emergencyContact.findMany({ select: STORED }),
		client.schedule.findMany({ select: { at: true, revisionId: true } }),
	]);
	const live = [
		OWN_DOCTOR_HOURS,
		...rows.map(({ phoneHours }) => JSON.parse(phoneHours ?? "null") as OpeningHours),
		...municipalities.flatMap((row) => hoursIn("municipality", row)),
		...pointers.flatMap((row) => hoursIn("pointer", row)),
		...emergency.flatMap((row) => hoursIn("emergency", row)),
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
export function latestDueMoment({ hours, plans }: Omit<DueSchedule, "version">, now: Date): Date {
	const midnight = inDenmark(now).startOfDay().epochMilliseconds;
	const changes = hours.map((entry) => lastChange(entry, now)?.getTime() ?? midnight);
	return new Date(Math.max(midnight, latestPlan(plans, now), ...changes));
}

/**
 * The catalogue's version (decision 7): the number that every publication and every change of a plan raises, and
 * the latest moment at which pages changed by themselves. Equal versions mean equal pages.
 */
export async function catalogueVersion(client: PrismaClient, now: Date): Promise<string> {
	const dueSchedule = await dueScheduleOf(client);
	return `${dueSchedule.version}@${latestDueMoment(dueSchedule, now).toISOString()}`;
}

/** The same for what is read from the database: hours of the day change pages, but nothing that is read. */
export async function contentVersion(client: PrismaClient, now: Date): Promise<string> {
	const { version, plans } = await dueScheduleOf(client);
	return `${version}@${latestPlan(plans, now)}`;
}
