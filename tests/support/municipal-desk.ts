import { takeReplyByLink } from "@/lib/desk/confirming/take-reply";
import type { Person } from "@/lib/desk/sign-in/person";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { readCatalogue } from "@/lib/site/queries";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { createDesk, formOf, somebody } from "./desk";

export const anna = somebody("anna", ["editor"]);
export const paula = somebody("paula", ["publisher"]);
/** Næstved's own editor. */
export const nanna = somebody("nanna", ["municipal"], ["0370"]);

export const CONTACT = recordId("municipality", "naestved");

/** A form of a municipality, as it is sent. */
export type Sent = Readonly<Record<string, string>>;
export const YES: Sent = {
	funktion: "Pårørendekonsulent",
	"har-paaroerendevejleder": "yes",
	"navn-paaroerendevejleder": "Pårørendevejledningen",
	"telefon-paaroerendevejleder": "55885588",
	"har-akutsamtalen": "no",
	"har-rejsehold": "unknown",
};

/** The way of a municipality's answer over a database: link, form, and what an editor makes of it. */
export function municipalDesk(client: PrismaClient, clock: { now: Date }) {
	const desk = createDesk(client, () => clock.now);
	const write = createWriter(client);
	const link = async (id = CONTACT, person: Person = anna) => {
		const made = await desk.step(person, "lav-bekraeftlink", id);
		if (made.kind !== "redisplay" || made.status !== 200) throw new Error(JSON.stringify(made));
		return String((made.state.extra as { link: string }).link.split("/").at(-1));
	};
	const send = (token: string, fields: Sent = YES) =>
		write((tx) => takeReplyByLink(tx, token, new URLSearchParams(fields), clock.now));
	/** Answers by a link of its own. */
	const answer = async (fields: Sent = YES, id = CONTACT) => send(await link(id), fields);
	const waiting = () =>
		client.providerAnswer.findMany({ where: { handledAt: null }, orderBy: { at: "asc" } });
	/** Uses the oldest answer that waits, or the one of this identifier. */
	const use = async (person: Person, gor: string, choices: Sent = {}, id?: string) => {
		const [first] = await waiting();
		const row = await client.providerAnswer.findUniqueOrThrow({ where: { id: id ?? first?.id ?? "" } });
		const form = formOf({ svar: row.id, version: String(row.version), gor, ...choices });
		return desk.act(person, "brug-kommunesvar", form);
	};
	const catalogue = () => readCatalogue(client, clock.now);
	/** What is public of Næstved's own offers. */
	const offers = async () =>
		(await catalogue()).offers.filter(({ coverage: { municipalities } }) => municipalities.join() === "0370");
	return { desk, write, link, send, answer, waiting, use, catalogue, offers };
}
