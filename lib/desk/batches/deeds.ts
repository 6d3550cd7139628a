import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import type { RecordTarget } from "../../store/records/record-target";
import type { Permission } from "../door/permissions";
import { isReadingDay, setReadingDate } from "../drafts/reading-date";
import { approvalFault, publishDraft, unfitFault } from "../publishing/publish-draft";
import { sendFault, sendToReview } from "../publishing/review-actions";
import type { Person } from "../sign-in/person";
import { type OfferEdit, offerEditFault, writeOfferEdit } from "./offer-edit";

/** One record of a selection, as somebody does something to it. */
export type DeedStep = {
	tx: Transaction;
	person: Person;
	now: Date;
	target: RecordTarget;
	/** The draft that was seen when it was chosen. */
	draftId: string | null;
	/** What was chosen besides: a day, a code, an account. */
	value: string;
};

/** Something that can be done to many records at once: each by the rules of a single one, with an audit row of its own. */
export type Deed = {
	permission: Permission;
	/** The form's field that it needs, and why what stands there will not do, in Danish. */
	field?: { name: string; fault: (tx: Transaction, value: string) => Promise<string | null> | string | null };
	/** Why it cannot be done to this one; `null` when it can. */
	fault: (step: DeedStep) => Promise<string | null> | string | null;
	act: (step: DeedStep) => Promise<unknown>;
};

const chosen = (text: string) => (_: Transaction, value: string) => (value ? null : text);

/** A code put into a list of an offer, or taken out of it. */
function edit(name: "gruppe" | "element", change: OfferEdit): Deed {
	const what = name === "gruppe" ? "Vælg en målgruppe." : "Vælg et element.";
	return {
		permission: "write a draft",
		field: { name, fault: chosen(what) },
		fault: (step) => offerEditFault(step, change),
		act: (step) => writeOfferEdit(step, change),
	};
}

async function accountFault(tx: Transaction, id: string): Promise<string | null> {
	if (id === "") return null;
	const user = await tx.user.findUnique({ where: { id } });
	return user && !user.disabledAt ? null : "Vælg en, der har en åben konto.";
}

/** By the value of the button. */
const DEEDS = {
	send: { permission: "send to review", fault: ({ target }) => sendFault(target), act: sendToReview },
	udgiv: {
		permission: "publish",
		fault: async ({ tx, target, draftId, person }) =>
			(await unfitFault(tx, target, draftId)) ?? (await approvalFault(tx, target, person)),
		act: (step) => publishDraft(step, { action: "publish", isNews: false, why: "" }),
	},
	laesedato: {
		permission: "set the reading date",
		field: { name: "dato", fault: (_, day) => (isReadingDay(day) ? null : "Vælg en dato.") },
		fault: () => null,
		act: (step) => setReadingDate(step, step.target.record.id, step.value),
	},
	"giv-til": {
		permission: "assign a record",
		field: { name: "hos", fault: accountFault },
		fault: ({ target, value }) =>
			target.record.assignedTo === (value || null) ? "Det er den allerede." : null,
		async act({ tx, person, now, target: { record }, value }) {
			const data = { assignedTo: value || null, version: { increment: 1 } };
			await tx.record.update({ where: { id: record.id }, data });
			await audit(tx, { name: person.id, at: now }, "assign", record.id, "", { to: value });
		},
	},
	"tilfoej-gruppe": edit("gruppe", { list: "targetGroups", is: "added" }),
	"fjern-gruppe": edit("gruppe", { list: "targetGroups", is: "removed" }),
	"tilfoej-element": edit("element", { list: "elements", is: "added" }),
	"fjern-element": edit("element", { list: "elements", is: "removed" }),
} as const satisfies Record<string, Deed>;

export type DeedName = keyof typeof DEEDS;
export const DEED_NAMES = Object.keys(DEEDS) as [DeedName, ...DeedName[]];
export const deedOf = (name: DeedName): Deed => DEEDS[name];
