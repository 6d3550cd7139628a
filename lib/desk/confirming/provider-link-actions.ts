import { randomUUID } from "node:crypto";
import { z } from "zod";
import { deskRoutes } from "../../base/routes";
import type { Transaction } from "../../store/db/writer";
import { type Actor, audit } from "../../store/records/audit";
import { raiseVersion } from "../../store/records/mutations";
import { documentOf, findOffers, type RecordTarget } from "../../store/records/record-target";
import type { Target } from "../../store/records/target";
import { BadInput, defineAction, type Outcome } from "../door/action";
import { idField, versionField } from "../door/read-fields";
import { recordAction } from "../door/record-action";
import { readTitle } from "../door/record-title";
import { MOST_AT_ONCE, readAskable, readAskableMunicipalities } from "./askable";
import { askingOf, claimLetter, claimLetters } from "./claim";
import { makeLink } from "./new-link";
import { isAskable, notAskable } from "./published-offer";
import { sendLetters } from "./send-letters";

type LinkRequest = { ids: string[]; count: number };

/**
 * Asks all that are due among those the page showed. The form says how many mails its button promised: where that is
 * another number by now, nothing is sent and the page says the new one.
 */
const askAction = (name: string, page: string, readDue: typeof readAskable) =>
	defineAction<LinkRequest, Target>({
		name,
		permission: "send a confirm link",
		read(form) {
			const ids = z.array(idField).min(1).max(MOST_AT_ONCE).safeParse(form.getAll("post"));
			const count = versionField.safeParse(form.get("antal"));
			const known = [...form.keys()].every((name) => name === "post" || name === "antal");
			if (!ids.success || !count.success || !known || form.getAll("antal").length > 1)
				throw new BadInput("rows");
			return { ids: [...new Set(ids.data)], count: count.data };
		},
		find: (tx, { ids }) => findOffers(tx, ids),
		async run({ tx, input, person, now }) {
			const { mails } = await readDue(tx, now, new Set(input.ids));
			if (mails.length !== input.count) {
				const fault = `Der er sket noget imens. Nu er der ${mails.length} af dem, der kan spørges. Se listen igen.`;
				return { kind: "redisplay", page, status: 409, state: { values: [], fault } };
			}
			const letters = await claimLetters(tx, mails, { name: person.id, at: now });
			return { kind: "done", to: page, after: (write) => sendLetters(write, letters, now) };
		},
	});

/** The offer as the public sees it, or the municipality, with whom to write to. */
async function asking(tx: Transaction, { record, live, kind }: RecordTarget) {
	if (!live || !isAskable(kind)) return null;
	if (kind === "offer") return askingOf(record.id, record.slug, documentOf("offer", live), null);
	const contact = documentOf("municipality", live);
	const addressed = { title: await readTitle(tx, kind, contact), email: contact.email ?? null };
	return askingOf(record.id, record.slug, addressed, null, kind);
}

/** That a municipality was asked by a link which somebody handed on: who was asked so gets no mail tomorrow. */
async function noteAsked(tx: Transaction, recordId: string, linkId: string, actor: Actor): Promise<void> {
	const row = { id: randomUUID(), recordId, linkId, byId: actor.name, at: actor.at, state: "sent" };
	await tx.providerRequest.create({ data: row });
	await raiseVersion(tx);
}

/** Asking an offer's provider or a municipality: by a link to pass on, or by a mail. */
export const providerLinkActions = [
	askAction("spoerg-udbydere", deskRoutes.askProviders, readAskable),
	askAction("spoerg-kommuner", deskRoutes.municipalities, readAskableMunicipalities),
	recordAction({
		name: "lav-bekraeftlink",
		permission: "send a confirm link",
		fields: {},
		refuse: notAskable,
		async show({ tx, target: { record, kind }, person, now }) {
			const actor = { name: person.id, at: now };
			const about = isAskable(kind) ? kind : "offer";
			const { id, address } = await makeLink(tx, record.id, actor, about);
			if (about === "municipality") await noteAsked(tx, record.id, id, actor);
			await tx.record.update({ where: { id: record.id }, data: { version: { increment: 1 } } });
			// Only its fingerprint is kept, so it is shown now or never.
			const state = { values: [], extra: { link: address } };
			return { kind: "redisplay", page: deskRoutes.record(record.id), status: 200, state };
		},
	}),
	recordAction({
		name: "mail-bekraeftlink",
		permission: "send a confirm link",
		fields: {},
		refuse: async (step) =>
			notAskable(step) ??
			((await asking(step.tx, step.target)) ? null : "Der er ingen mail. Ring, eller se på deres side."),
		async show({ tx, target, person, now }): Promise<Outcome> {
			const to = deskRoutes.record(target.record.id);
			const wanted = await asking(tx, target);
			if (!wanted) return { kind: "done", to };
			const letter = await claimLetter(tx, wanted, { name: person.id, at: now });
			// A second press carries the old version.
			await tx.record.update({ where: { id: target.record.id }, data: { version: { increment: 1 } } });
			return { kind: "done", to, after: (write) => sendLetters(write, [letter], now) };
		},
	}),
	recordAction({
		name: "tilbagekald-link",
		permission: "send a confirm link",
		fields: {},
		async run({ tx, target: { record }, person, now }) {
			const where = { recordId: record.id, revokedAt: null, usedAt: null };
			const { count } = await tx.providerLink.updateMany({ where, data: { revokedAt: now } });
			await tx.record.update({ where: { id: record.id }, data: { version: { increment: 1 } } });
			await audit(tx, { name: person.id, at: now }, "revoke-link", record.id, "", { count });
		},
	}),
];
