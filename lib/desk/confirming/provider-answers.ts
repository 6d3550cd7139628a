import { randomUUID } from "node:crypto";
import { z } from "zod";
import { hasPersonalNumber } from "../../base/personal-number";
import { cleanLine, cleanText } from "../../base/text";
import { fieldAt } from "../../model/describe-schema";
import { offerSchema } from "../../model/offer-schema";
import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { raiseVersion } from "../../store/records/mutations";
import { documentOf } from "../../store/records/record-target";
import { asStored } from "../drafts/as-typed";
import { type OpenLink, openLink } from "./open-link";
import { CORRECTABLE, type ProviderFact, providerFacts } from "./provider-facts";

/** What a provider may say of an offer. */
const ANSWERS = ["right", "correct", "ended"] as const;

/** A form opened before a field existed does not send it: the fact then stays as it was. */
const line = z.string().max(500).transform(cleanLine).optional();
/** A fact is typed as its schema says, in one of the spellings that mean the same. */
const typed = (name: ProviderFact) =>
	line.transform((text) => text && asStored(fieldAt("offer", [name])?.meta.holds, text));
/** What the form sends: nothing else is read, least of all who or where (ASVS V8.2.3). */
export const providerAnswerSchema = z
	.strictObject({
		svar: z.enum(ANSWERS, { error: "Vælg, hvad du vil svare." }),
		navn: z.string().max(200).transform(cleanLine).pipe(z.string().min(2, "Skriv dit navn.")),
		besked: z.string().max(2_000, "Højst 2.000 tegn.").transform(cleanText),
		...(Object.fromEntries(CORRECTABLE.map((name) => [name, typed(name)])) as Record<
			ProviderFact,
			ReturnType<typeof typed>
		>),
		/** The revision whose facts stood in the form. */
		udgave: z.string().max(80).optional(),
	})
	.refine(({ besked }) => !hasPersonalNumber(besked), {
		error: "Skriv ikke CPR-numre.",
		path: ["besked"],
	});
export type ProviderAnswer = z.infer<typeof providerAnswerSchema>;

/** What a provider saw when they answered; what is live for a form that does not say. */
async function seenBy(tx: Transaction, { record, revisionId }: OpenLink, { udgave }: ProviderAnswer) {
	const seen = udgave ? await tx.revision.findUnique({ where: { id: udgave } }) : null;
	if (seen?.recordId === record.id) return seen;
	return tx.revision.findUniqueOrThrow({ where: { id: revisionId } });
}

const CONTACTS = ["phone", "email", "url"] as const;
const HOW_TO = {
	phone:
		"Skriv ét nummer med otte cifre, eller lad feltet stå tomt. Flere numre kan stå under “Vil du sige mere?”.",
	email: "Skriv mailadressen, som den er, fx navn@forening.dk, eller lad feltet stå tomt.",
	url: "Skriv sidens adresse, fx www.forening.dk, eller lad feltet stå tomt.",
};
const fits = (name: (typeof CONTACTS)[number], text: string) =>
	text === "" || offerSchema.shape[name].safeParse(text).success;

/**
 * What does not go together in an answer, by field: nothing that a provider corrected may be lost because they chose
 * the wrong answer, and no correction is made of nothing.
 */
export async function contradictionIn(
	tx: Transaction,
	token: string,
	answer: ProviderAnswer,
	now: Date,
): Promise<Record<string, string> | null> {
	const open = await openLink(tx, token, now);
	if (!open) return null;
	const seen = await seenBy(tx, open, answer);
	const stored = providerFacts(documentOf("offer", seen));
	const given = (name: ProviderFact) => answer[name] ?? cleanLine(stored[name]);
	const isChanged = CORRECTABLE.some((name) => given(name) !== cleanLine(stored[name]));
	if (answer.svar === "correct") {
		const wrong = CONTACTS.filter((name) => given(name) !== stored[name] && !fits(name, given(name)));
		if (wrong.length > 0) return Object.fromEntries(wrong.map((name) => [name, HOW_TO[name]]));
	}
	if (answer.svar === "right" && isChanged) {
		return { svar: "Du har rettet noget nedenfor. Vælg “Nej, noget skal rettes”, så får vi det med." };
	}
	if (answer.svar === "correct" && !isChanged && !answer.besked) {
		return { svar: "Ret det, der er forkert, nedenfor, eller skriv det under “Vil du sige mere?”." };
	}
	return null;
}

/**
 * Takes a provider's answer for an editor to look at; the link is used up. Nothing public changes but that they
 * have answered.
 * @returns whether the link was still valid.
 */
export async function takeAnswer(
	tx: Transaction,
	token: string,
	answer: ProviderAnswer,
	now: Date,
): Promise<boolean> {
	const open = await openLink(tx, token, now);
	if (!open) return false;
	const { link, record } = open;
	const { id: revisionId } = await seenBy(tx, open, answer);
	const fields = Object.fromEntries(CORRECTABLE.map((name) => [name, answer[name]]));
	await tx.providerLink.update({ where: { id: link.id }, data: { usedAt: now } });
	await tx.providerAnswer.create({
		data: {
			id: randomUUID(),
			linkId: link.id,
			recordId: record.id,
			revisionId,
			at: now,
			answer: answer.svar,
			fields: answer.svar === "correct" ? JSON.stringify(fields) : "{}",
			name: answer.navn,
			message: answer.besked,
		},
	});
	const actor = { name: `provider-link:${link.id}`, at: now };
	await audit(tx, actor, "provider-answer", record.id, revisionId, { answer: answer.svar });
	// The offer's page says no longer that they do not answer.
	await raiseVersion(tx);
	return true;
}
