import { z } from "zod";
import { deskRoutes } from "../../base/routes";
import { type OfferDocument, offerSchema } from "../../model/offer-schema";
import type { Stage } from "../../model/stages";
import { audit } from "../../store/records/audit";
import { PROVIDER_OFFICE } from "../../store/records/confirm-corrected";
import { confirmRecord, raiseVersion } from "../../store/records/mutations";
import { documentOf, findRecord, type RecordTarget } from "../../store/records/record-target";
import { defineAction, type Outcome } from "../door/action";
import { idField, readFields, versionField } from "../door/read-fields";
import { writeDraft } from "../drafts/write-draft";
import { withFacts } from "./provider-facts";

type Answered = RecordTarget & {
	answer: { id: string; answer: string; fields: string; version: number };
	/** The offer as its provider saw it. */
	seen: OfferDocument | null;
};
type Input = { svar: string; version: number; gor: "brug" | "laeg-vaek" };

const redisplay = (fault: string): Outcome => ({
	kind: "redisplay",
	page: deskRoutes.answers,
	status: 409,
	state: { values: [], fault },
});

/** An offer's document with what its provider corrected; nothing where the corrections are no offer. */
function corrected(target: Answered): ReturnType<typeof offerSchema.safeParse>["data"] {
	const base = target.draft ?? target.live;
	if (!base) return undefined;
	const document = documentOf("offer", base);
	if (target.answer.answer === "ended") return { ...document, status: "ended" };
	const given = z.record(z.string(), z.string()).parse(JSON.parse(target.answer.fields));
	return offerSchema.safeParse(withFacts(document, target.seen ?? document, given)).data;
}

/** An answer from a provider becomes a confirmation, or a draft that goes the way of all drafts. */
export const answerActions = [
	defineAction<Input, Answered>({
		name: "haandter-svar",
		permission: "handle answers",
		read: (form) =>
			readFields(form, { svar: idField, version: versionField, gor: z.enum(["brug", "laeg-vaek"]) }),
		async find(tx, { svar }) {
			const answer = await tx.providerAnswer.findUnique({ where: { id: svar } });
			const record = answer && (await findRecord(tx, answer.recordId));
			// What a municipality answers is another action's.
			if (record?.kind !== "offer" || !answer) return null;
			const seen = await tx.revision.findUnique({ where: { id: answer.revisionId } });
			return { ...record, answer, seen: seen && documentOf("offer", seen) };
		},
		async run({ tx, input, target, person, now }) {
			const { answer, record } = target;
			if (answer.version !== input.version) return redisplay("Nogen har taget sig af svaret imens.");
			const handled = { handledAt: now, handledBy: person.id, version: { increment: 1 } };
			await tx.providerAnswer.update({ where: { id: answer.id }, data: handled });
			const actor = { name: person.id, at: now };
			await audit(tx, actor, "handle-answer", record.id, "", { answer: answer.id, used: input.gor });
			if (input.gor === "laeg-vaek")
				return { kind: "done", to: deskRoutes.answers, receipt: "Svaret er kasseret." };
			if (answer.answer === "right") {
				if (!target.live) return redisplay("Tilbuddet er ikke længere udgivet.");
				await confirmRecord(tx, record.id, { way: "provider", office: PROVIDER_OFFICE }, actor);
				await raiseVersion(tx);
				return { kind: "done", to: deskRoutes.answers, receipt: "Tilbuddet er bekræftet af udbyderen." };
			}
			const document = corrected(target);
			if (!document)
				return redisplay("Rettelserne passer ikke i tilbuddet. Skriv dem ind selv, og kassér svaret.");
			const why = answer.answer === "ended" ? "Udbyderen siger, at tilbuddet er slut" : "Rettet af udbyderen";
			const baseId = (target.draft ?? target.live)?.id ?? null;
			const meta = { origin: "provider", why, readersShouldKnow: true, baseId } as const;
			const resultRevisionId = await writeDraft(tx, target, document, meta, { person, now });
			await tx.providerAnswer.update({ where: { id: answer.id }, data: { resultRevisionId } });
			await tx.record.update({ where: { id: record.id }, data: { stage: "review" satisfies Stage } });
			return { kind: "done", to: deskRoutes.record(record.id) };
		},
	}),
];
