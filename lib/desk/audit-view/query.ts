import { danishInstant } from "../../base/calendar/danish-time";
import { deskRoutes } from "../../base/routes";
import type { Prisma, PrismaClient } from "../../generated/prisma/client";

/** What of the audit is asked for; empty: all of it. */
export type AuditQuery = {
	who: string;
	action: string;
	/** A record's identifier or the name in its address. */
	record: string;
	/** Danish days, `YYYY-MM-DD`, both included. */
	from: string;
	to: string;
	/** Only rows with a smaller number: where the page before ended. */
	before: number | null;
};

/** How the accounts of providers' links begin. */
export const PROVIDERS = "provider-link:";

/** The names of the fields in addresses and forms. */
const NAMES = { who: "hvem", action: "handling", record: "post", from: "fra", to: "til" } as const;
const FIELDS = Object.entries(NAMES) as [keyof typeof NAMES, string][];

/** Reads the page's address or the form's fields; an invalid day is dropped. */
export function readAuditQuery(params: URLSearchParams): AuditQuery {
	const text = (name: string) => (params.get(name) ?? "").trim().slice(0, 120);
	const day = (name: string) => (startOf(text(name)) ? text(name) : "");
	const before = Number(params.get("foer") ?? "");
	return {
		who: text(NAMES.who),
		action: text(NAMES.action),
		record: text(NAMES.record),
		from: day(NAMES.from),
		to: day(NAMES.to),
		before: Number.isSafeInteger(before) && before > 0 ? before : null,
	};
}

/** The fields of a filter that say something, by their names in a form. */
export const filterFields = (query: AuditQuery): [name: string, value: string][] =>
	FIELDS.map(([key, name]) => [name, query[key]] as [string, string]).filter(([, value]) => value !== "");

/** The address of a page of the audit. */
export function auditAddress(query: AuditQuery): string {
	const params = new URLSearchParams(filterFields(query));
	if (query.before !== null) params.set("foer", String(query.before));
	const search = params.toString();
	return `${deskRoutes.audit}${search ? `?${search}` : ""}`;
}

const startOf = (day: string): Date | null => danishInstant(`${day}T00:00`);

/** When the day after a day begins, by the Danish clock. */
function endOf(day: string): Date | null {
	const noon = new Date(`${day}T12:00:00Z`);
	if (Number.isNaN(noon.getTime())) return null;
	noon.setUTCDate(noon.getUTCDate() + 1);
	return startOf(noon.toISOString().slice(0, 10));
}

/** The rows that are asked for, but for where the page before ended. */
export async function whereOf(
	client: Pick<PrismaClient, "record">,
	{ who, action, record, from, to }: AuditQuery,
): Promise<Prisma.AuditEntryWhereInput> {
	const named = record ? await client.record.findMany({ where: { slug: record }, select: { id: true } }) : [];
	const [start, end] = [startOf(from), endOf(to)];
	return {
		// Every link of a provider's is an actor of its own; they are asked for together.
		...(who ? { actor: who === PROVIDERS ? { startsWith: who } : who } : {}),
		...(action ? { action } : {}),
		...(record ? { recordId: { in: [record, ...named.map(({ id }) => id)] } } : {}),
		...(start || end ? { at: { ...(start ? { gte: start } : {}), ...(end ? { lt: end } : {}) } } : {}),
	};
}
