import { z } from "zod";
import { cleanLine } from "../../base/text";
import { isEndable } from "../../model/endable";
import type { Stage } from "../../model/stages";
import { audit } from "../../store/records/audit";
import { takeDown } from "../../store/records/make-live";
import { raiseVersion } from "../../store/records/mutations";
import { entryOf } from "../../store/records/record-target";
import { needsApproval } from "../door/needs-approval";
import { idField } from "../door/read-fields";
import { recordAction } from "../door/record-action";
import { isReadingDay, setReadingDate } from "./reading-date";
import { findSuccessor } from "./successors";
import { writeDraft } from "./write-draft";

const words = z.string().max(1_000).transform(cleanLine);

const REPLACES =
	"Der er en kladde, som en anden har skrevet, eller som er sendt til godkendelse. Sæt kryds ved, at den må erstattes, og prøv igen fra historikken.";

/** What can be done with drafts, and with what was published, besides writing and publishing. */
export const draftActions = [
	recordAction({
		name: "kasser-kladde",
		permission: "write a draft",
		fields: {},
		refuse: ({ target }) => (target.draft ? null : "Der er ingen kladde."),
		async run({ tx, target: { record, draft }, person, now }) {
			const data = {
				draftRevisionId: null,
				stage: "none" satisfies Stage,
				version: { increment: 1 },
				// Links to it end, also once there is another draft.
				previewEpoch: { increment: 1 },
			};
			await tx.record.update({ where: { id: record.id }, data });
			const fallen = await tx.schedule.deleteMany({ where: { recordId: record.id, action: "publish" } });
			if (fallen.count > 0) await raiseVersion(tx);
			await audit(tx, { name: person.id, at: now }, "discard", record.id, draft?.id ?? "");
		},
	}),
	recordAction({
		name: "luk-forhaandsvisning",
		permission: "write a draft",
		fields: {},
		refuse: ({ target }) => (target.draft ? null : "Der er ingen kladde."),
		async run({ tx, target: { record, draft }, person, now }) {
			// The record's version stays: nobody who is writing has missed anything.
			await tx.record.update({ where: { id: record.id }, data: { previewEpoch: { increment: 1 } } });
			await audit(tx, { name: person.id, at: now }, "close-preview", record.id, draft?.id ?? "");
		},
	}),
	recordAction({
		name: "gendan",
		permission: "write a draft",
		fields: { revision: idField, grund: words, erstat: z.literal("ja").optional() },
		async refuse({ tx, input, target, person }) {
			const revision = await tx.revision.findUnique({ where: { id: input.revision } });
			if (revision?.recordId !== target.record.id) return "Den udgave findes ikke.";
			if (target.draft?.id === revision.id) return "Den udgave er allerede kladden.";
			return needsApproval(target, person.id) && !input.erstat ? REPLACES : null;
		},
		async run({ tx, target, input, person, now }) {
			const revision = await tx.revision.findUniqueOrThrow({ where: { id: input.revision } });
			const why = input.grund || `Gendannet fra udgave ${revision.sequence}`;
			const meta = { origin: "restore", why, readersShouldKnow: false, baseId: revision.id } as const;
			const { document } = entryOf(target.kind, target.record.slug, revision);
			await writeDraft(tx, target, document, meta, { person, now });
		},
	}),
	recordAction({
		name: "afslut",
		permission: "end a record",
		fields: {
			art: z.enum(["paused", "ended", "mistake"]),
			tekst: words,
			efterfoelger: z.string().max(200),
			/** The provider's answer that says so, which is then done with. */
			udbydersvar: idField.optional(),
		},
		async refuse({ tx, target, input }) {
			if (!target.live) return "Posten er ikke udgivet.";
			if (!isEndable(target.kind)) return "Den type indhold kan ikke tages af siden.";
			if (!input.tekst) return { field: "tekst", text: "Skriv til læserne, hvad der er sket." };
			if (!input.efterfoelger) return null;
			if (await findSuccessor(tx, target, input.efterfoelger)) return null;
			const text = `Der er ikke udgivet netop én af samme type, som hedder "${input.efterfoelger}". Skriv navnet eller adressen.`;
			return { field: "efterfoelger", text };
		},
		async run({ tx, target, input, person, now }) {
			const { record } = target;
			const successorId = input.efterfoelger && (await findSuccessor(tx, target, input.efterfoelger));
			const row = {
				kind: input.art,
				text: input.tekst,
				successorId: successorId || null,
				byId: person.id,
				at: now,
			};
			await takeDown(tx, target, { name: person.id, at: now }, "end", { kind: input.art });
			const where = { recordId: record.id };
			await tx.ending.upsert({ where, create: { ...where, ...row }, update: row });
			if (!input.udbydersvar) return;
			const answer = { id: input.udbydersvar, recordId: record.id, handledAt: null };
			const handled = { handledAt: now, handledBy: person.id, version: { increment: 1 } };
			const { count } = await tx.providerAnswer.updateMany({ where: answer, data: handled });
			if (count === 0) return;
			const detail = { answer: input.udbydersvar, used: "afslut" };
			await audit(tx, { name: person.id, at: now }, "handle-answer", record.id, "", detail);
		},
	}),
	recordAction({
		name: "saet-laesedato",
		permission: "set the reading date",
		fields: { dato: z.string().max(40) },
		refuse: ({ input: { dato } }) => (isReadingDay(dato) ? null : { field: "dato", text: "Vælg en dato." }),
		run: (step) => setReadingDate(step, step.target.record.id, step.input.dato),
	}),
];
