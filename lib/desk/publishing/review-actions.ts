import { randomUUID } from "node:crypto";
import { z } from "zod";
import { cleanText } from "../../base/text";
import { type Stage, stageOf } from "../../model/stages";
import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import type { RecordTarget } from "../../store/records/record-target";
import { recordAction, type Step } from "../door/record-action";
import type { Person } from "../sign-in/person";

const words = z.string().max(5_000).transform(cleanText);
const NO_DRAFT = "Der er ingen kladde.";

type Said = { kind: "comment" | "changes" | "approve"; text: string; section: string };

async function say<S extends z.ZodRawShape>(
	{ tx, person, now, target: { record } }: Step<S>,
	{ kind, text, section }: Said,
) {
	const revisionId = record.draftRevisionId ?? record.liveRevisionId ?? "";
	const row = { recordId: record.id, revisionId, section, kind, text, byId: person.id, at: now };
	await tx.comment.create({ data: { id: randomUUID(), ...row } });
	await audit(tx, { name: person.id, at: now }, kind, record.id, revisionId);
}

const moveTo = <S extends z.ZodRawShape>({ tx, target }: Step<S>, stage: Stage) =>
	tx.record.update({ where: { id: target.record.id }, data: { stage, version: { increment: 1 } } });

/** Why a draft cannot be sent to review; `null` when it can. */
export function sendFault({ record, draft }: Pick<RecordTarget, "record" | "draft">): string | null {
	if (!draft) return NO_DRAFT;
	return stageOf(record) === "review" ? "Kladden er allerede sendt til godkendelse." : null;
}

type Sending = { tx: Transaction; person: Person; now: Date; target: RecordTarget };

/** Sends a draft to review. */
export async function sendToReview({ tx, person, now, target: { record, draft } }: Sending): Promise<void> {
	const data = { stage: "review" satisfies Stage, version: { increment: 1 } };
	await tx.record.update({ where: { id: record.id }, data });
	await audit(tx, { name: person.id, at: now }, "submit", record.id, draft?.id ?? "");
}

/** A draft's way to publication, and what reviewers say of it. Every row names the revision it is about. */
export const reviewActions = [
	recordAction({
		name: "send-til-gennemsyn",
		permission: "send to review",
		fields: {},
		refuse: ({ target }) => sendFault(target),
		run: sendToReview,
	}),
	recordAction({
		name: "kommenter",
		permission: "comment",
		fields: { tekst: words, felt: z.string().max(200) },
		refuse: ({ input }) => (input.tekst ? null : { field: "tekst", text: "Skriv, hvad du vil sige." }),
		run: (step) => say(step, { kind: "comment", text: step.input.tekst, section: step.input.felt }),
	}),
	recordAction({
		name: "bed-om-rettelser",
		permission: "ask for changes",
		fields: { tekst: words, felt: z.string().max(200) },
		refuse({ input, target: { record, draft } }) {
			if (!draft || stageOf(record) !== "review") return "Kladden er ikke til godkendelse.";
			return input.tekst ? null : { field: "tekst", text: "Skriv, hvad der skal rettes." };
		},
		async run(step) {
			await say(step, { kind: "changes", text: step.input.tekst, section: step.input.felt });
			await moveTo(step, "changes");
			await step.tx.schedule.deleteMany({
				where: { recordId: step.target.record.id, action: "publish" },
			});
		},
	}),
];
