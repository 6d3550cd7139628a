import { z } from "zod";
import { danishInstant } from "../../base/calendar/danish-time";
import { cleanLine } from "../../base/text";
import { isEndable } from "../../model/endable";
import { stageOf } from "../../model/stages";
import { audit } from "../../store/records/audit";
import { raiseVersion } from "../../store/records/mutations";
import { idField } from "../door/read-fields";
import { type Refusal, recordAction, type Step } from "../door/record-action";
import { publishBlocker } from "../drafts/publish-blocker";
import { readEmergency } from "./emergency";
import { isBarred } from "./four-eyes";
import {
	approvalFault,
	FOUR_EYES,
	NOT_REVIEWED,
	OTHER_REVISION,
	publishDraft,
	unfitFault,
} from "./publish-draft";

const reason = z.string().max(500).transform(cleanLine);
const tick = z.literal("ja").optional();

const NO_WHY = "Skriv, hvad der er ændret. Det er læserne, der skal vide det.";

/** What can be planned. */
const PLANS = ["publish", "expire"] as const;

const draftFields = { revision: idField, stor: tick, grund: reason };

/** Why a draft cannot be published by this person now; an approval names the revision that was read. */
async function refuseDraft(step: Step<typeof draftFields>, emergency: boolean): Promise<Refusal> {
	const { tx, target, input, person } = step;
	const unseen = !target.draft || target.draft.id !== input.revision;
	if (!unseen && input.stor && !input.grund) return { field: "grund", text: NO_WHY };
	const unfit = await unfitFault(tx, target, input.revision);
	if (unfit) return unfit;
	if (emergency) {
		const text = "Skriv, hvorfor det ikke kan vente på en anden.";
		return input.grund ? null : { field: "grund", text };
	}
	return approvalFault(tx, target, person);
}

const publishedBy = (action: "publish" | "publish-emergency") => (step: Step<typeof draftFields>) =>
	publishDraft(step, { action, isNews: step.input.stor === "ja", why: step.input.grund });

const whenFields = { revision: idField, tid: z.string().max(40), art: z.enum(PLANS) };

async function refuseWhen(step: Step<typeof whenFields>): Promise<Refusal> {
	const { input, target, tx, person, now } = step;
	const at = danishInstant(input.tid);
	const wrong = (text: string) => ({ field: "tid", text });
	if (!at) return wrong("Vælg dag og klokkeslæt.");
	if (at <= now) return wrong("Tidspunktet er gået. Vælg et senere, eller udgiv nu.");
	if (input.art === "expire") {
		if (!isEndable(target.kind)) return "Den type indhold kan ikke tages af siden.";
		return target.live || target.draft ? null : "Posten er ikke udgivet.";
	}
	if (!target.draft) return "Der er ingen kladde at udgive.";
	if (target.draft.id !== input.revision) return OTHER_REVISION;
	if (stageOf(target.record) !== "review") return NOT_REVIEWED;
	if (await isBarred(tx, target, person.id)) return FOUR_EYES;
	return publishBlocker(tx, target);
}

/** Publication, now or at a moment. All of them need somebody else than the authors where four eyes are asked for. */
export const publishActions = [
	recordAction({
		name: "udgiv",
		permission: "publish",
		fields: draftFields,
		refuse: (step) => refuseDraft(step, false),
		run: publishedBy("publish"),
	}),
	recordAction({
		name: "udgiv-i-noed",
		permission: "publish in an emergency",
		fields: draftFields,
		refuse: (step) => refuseDraft(step, true),
		run: publishedBy("publish-emergency"),
	}),
	recordAction({
		name: "har-set-noedudgivelse",
		permission: "publish",
		fields: {},
		async refuse({ tx, target, person }) {
			const emergency = await readEmergency(tx, target, person);
			if (!emergency) return "Der er ingen nødudgivelse at se på.";
			return emergency.isOwn ? "En anden end dem, der skrev og udgav, skal se på den." : null;
		},
		async run({ tx, target: { record }, person, now }) {
			const data = { unreviewedId: null, version: { increment: 1 } };
			await tx.record.update({ where: { id: record.id }, data });
			await audit(tx, { name: person.id, at: now }, "review-emergency", record.id, record.unreviewedId ?? "");
		},
	}),
	recordAction({
		name: "planlaeg",
		permission: "publish",
		fields: whenFields,
		refuse: refuseWhen,
		async run({ tx, target: { record }, input, person, now }) {
			const at = danishInstant(input.tid) ?? now;
			const revisionId = input.art === "publish" ? input.revision : null;
			const row = { at, revisionId, byId: person.id, createdAt: now };
			const key = { recordId: record.id, action: input.art };
			await tx.schedule.upsert({
				where: { recordId_action: key },
				create: { ...key, ...row },
				update: row,
			});
			await tx.record.update({ where: { id: record.id }, data: { version: { increment: 1 } } });
			const detail = { at: at.toISOString(), what: input.art };
			await raiseVersion(tx);
			await audit(tx, { name: person.id, at: now }, "schedule", record.id, revisionId ?? "", detail);
		},
	}),
	recordAction({
		name: "aflys-plan",
		permission: "publish",
		fields: { art: z.enum(PLANS) },
		async run({ tx, target: { record }, input, person, now }) {
			await tx.schedule.deleteMany({ where: { recordId: record.id, action: input.art } });
			await tx.record.update({ where: { id: record.id }, data: { version: { increment: 1 } } });
			await raiseVersion(tx);
			await audit(tx, { name: person.id, at: now }, "unschedule", record.id, "", { what: input.art });
		},
	}),
];
