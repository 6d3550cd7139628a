import { randomUUID } from "node:crypto";
import { z } from "zod";
import { cleanText } from "../../base/text";
import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { idField } from "../door/read-fields";
import { recordAction } from "../door/record-action";

const GONE = "Kommentaren er der ikke mere.";
const fields = { kommentar: idField };

/** A comment of a record's own, which others answer; `null` for any other. */
async function threadOf(tx: Transaction, recordId: string, id: string) {
	const comment = await tx.comment.findUnique({ where: { id } });
	return comment?.recordId === recordId && comment.answersId === null ? comment : null;
}

/** What is done with what somebody has said of a record. */
export const commentActions = [
	recordAction({
		name: "svar-paa-kommentar",
		permission: "comment",
		fields: { ...fields, tekst: z.string().max(5_000).transform(cleanText) },
		async refuse({ tx, target, input }) {
			if (!(await threadOf(tx, target.record.id, input.kommentar))) return GONE;
			return input.tekst ? null : { field: "tekst", text: "Skriv dit svar." };
		},
		async run({ tx, input, person, now, target: { record } }) {
			const asked = await threadOf(tx, record.id, input.kommentar);
			if (!asked) return;
			const revisionId = record.draftRevisionId ?? record.liveRevisionId ?? "";
			const said = { recordId: record.id, revisionId, section: asked.section, kind: "comment" };
			const by = { byId: person.id, at: now, text: input.tekst, answersId: asked.id };
			await tx.comment.create({ data: { id: randomUUID(), ...said, ...by } });
			await audit(tx, { name: person.id, at: now }, "comment", record.id, revisionId);
		},
	}),
	recordAction({
		name: "luk-kommentar",
		permission: "comment",
		fields: { ...fields, gor: z.enum(["luk", "aabn"]) },
		refuse: async ({ tx, target, input }) =>
			(await threadOf(tx, target.record.id, input.kommentar)) ? null : GONE,
		receipt: async ({ input }) =>
			input.gor === "luk" ? "Kommentaren er markeret som løst." : "Kommentaren er åben igen.",
		async run({ tx, input, person, now, target: { record } }) {
			const commentId = input.kommentar;
			// What was said stays as it was said; that it is solved stands beside it.
			await tx.solvedComment.deleteMany({ where: { commentId } });
			if (input.gor === "luk")
				await tx.solvedComment.create({ data: { commentId, at: now, byId: person.id } });
			const detail = { comment: commentId, step: input.gor };
			await audit(tx, { name: person.id, at: now }, "close-comment", record.id, "", detail);
		},
	}),
];
