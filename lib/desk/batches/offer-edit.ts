import { danishDay } from "../../base/calendar/day-count";
import type { OfferDocument } from "../../model/offer-schema";
import { documentOf } from "../../store/records/record-target";
import { checkDocument } from "../drafts/check-document";
import { writeDraft } from "../drafts/write-draft";
import type { DeedStep } from "./deeds";

/** A list of an offer, and what becomes of a code in it. */
export type OfferEdit = { list: "targetGroups" | "elements"; is: "added" | "removed" };

const OTHER_KIND = "Det kan kun gøres ved tilbud. Åbn posten, og ret den der: det kræver en kilde.";
const NOTHING = "Der er ingen tekst at rette i.";

const headOf = ({ target: { draft, live } }: DeedStep) => draft ?? live;

/** The document as it would be; the same document where nothing changes. */
function edited(document: OfferDocument, code: string, { list, is }: OfferEdit): unknown {
	if (list === "elements") {
		const { elements } = document;
		const has = elements.some((one) => one === code);
		if (has === (is === "added")) return document;
		return { ...document, elements: has ? elements.filter((one) => one !== code) : [...elements, code] };
	}
	const { targetGroups } = document;
	const has = targetGroups.some(({ group }) => group === code);
	if (has === (is === "added")) return document;
	// Whoever sorts many at once has judged it; what an offer says of itself is written in its own form.
	const own = { group: code, basis: "inferred" as const };
	return {
		...document,
		targetGroups: has ? targetGroups.filter(({ group }) => group !== code) : [...targetGroups, own],
	};
}

function changeOf(step: DeedStep, change: OfferEdit) {
	const head = headOf(step);
	if (step.target.kind !== "offer") return { fault: OTHER_KIND };
	if (!head) return { fault: NOTHING };
	const before = documentOf("offer", head);
	const raw = edited(before, step.value, change);
	if (raw === before)
		return { fault: change.is === "added" ? "Det står der allerede." : "Det står der ikke." };
	const { document, errors } = checkDocument("offer", raw, { today: danishDay(step.now) });
	return document ? { document, baseId: head.id } : { fault: Object.values(errors)[0] ?? NOTHING };
}

/** Why an offer cannot be changed so; `null` when it can. */
export const offerEditFault = (step: DeedStep, change: OfferEdit): string | null =>
	changeOf(step, change).fault ?? null;

/** Changes it in a draft, made from the draft that there is. */
export async function writeOfferEdit({ ...step }: DeedStep, change: OfferEdit): Promise<void> {
	const { document, baseId } = changeOf(step, change);
	if (!document || !baseId) return;
	const meta = { origin: "save", why: "", readersShouldKnow: false, baseId } as const;
	await writeDraft(step.tx, step.target, document, meta, step);
}
