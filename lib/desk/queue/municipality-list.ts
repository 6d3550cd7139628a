import type { PrismaClient } from "../../generated/prisma/client";
import { readMunicipalities } from "../confirming/municipalities";
import { mayDo } from "../door/permissions";
import type { Person } from "../sign-in/person";

/** Municipalities whose answers a person may use: who was asked, who has answered, and what waits. By name. */
export async function readMunicipalityList(client: PrismaClient, person: Person, now: Date) {
	const rows = await readMunicipalities(client, now);
	return rows
		.filter(({ code }) => mayDo(person, "handle answers", [code]))
		.map((row) => {
			const { state } = row.contactStatus;
			const isOpen = state === "ask" || state === "remind";
			const mayAsk = mayDo(person, "send a confirm link", [row.code]);
			return { ...row, asks: isOpen && mayAsk && row.email !== null };
		});
}
export type MunicipalityRow = Awaited<ReturnType<typeof readMunicipalityList>>[number];

/** How many answers of municipalities wait for this person. */
export async function readRepliesToUse(client: PrismaClient, person: Person, now: Date): Promise<number> {
	const list = await readMunicipalityList(client, person, now);
	return list.reduce((count, { waiting }) => count + waiting.length, 0);
}
