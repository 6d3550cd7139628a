import { z } from "zod";
import { deskRoutes } from "../../base/routes";
import { type GroupChoice, groupsOf } from "../../directory/offers/fact-groups";
import type { Kind } from "../../model/kinds";
import { CONFIRMATION_WAYS } from "../../model/offer-codes";
import { confirmRecord, raiseVersion } from "../../store/records/mutations";
import { documentOf, findOffers, type RecordTarget } from "../../store/records/record-target";
import type { Target } from "../../store/records/target";
import { BadInput, defineAction, type Outcome } from "../door/action";
import { officeOf } from "../door/office";
import { onwardWords } from "../door/onward";
import { backField } from "../door/read-fields";
import { recordAction } from "../door/record-action";
import { readTitle } from "../door/record-title";
import { groupsField } from "../drafts/groups-field";
import { refuseUnconfirmable } from "./published-offer";

type Several = {
	offers: { id: string; version: number }[];
	way: (typeof CONFIRMATION_WAYS)[number];
	choice: GroupChoice;
	/** The list, with its filter, that one comes back to. */
	back: string;
};
type SeveralTarget = Target & { records: RecordTarget[] };

/** `id:version` for each ticked row. */
const rowField = z.string().regex(/^[\w-]{1,80}:\d{1,9}$/);

/** The list again, with what was ticked. */
function redisplayList({ offers, choice, back }: Several, fault: string): Outcome {
	const rows = offers.map(({ id, version }) => ["post", `${id}:${version}`] as const);
	const values = [...rows, ["hvad", choice] as const];
	return { kind: "redisplay", page: back, status: 409, state: { values, fault } };
}

const FIELDS = ["post", "maade", "hvad", "tilbage"];

/** For a municipality or a provider there is nothing to confirm but how to reach them. */
const groupsFor = (kind: Kind, choice: GroupChoice) => groupsOf(kind === "offer" ? choice : "contact");

/** Several at once, all or none. */
const confirmSeveral = defineAction<Several, SeveralTarget>({
	name: "bekraeft-flere",
	permission: "confirm",
	read(form) {
		const rows = z.array(rowField).max(500).safeParse(form.getAll("post"));
		const way = z.enum(CONFIRMATION_WAYS).safeParse(form.get("maade"));
		const choice = groupsField.safeParse(form.get("hvad") ?? undefined);
		const back = backField.safeParse(form.get("tilbage") ?? undefined);
		const known = [...form.keys()].every((name) => FIELDS.includes(name));
		if (!rows.success || !way.success || !choice.success || !back.success || !known)
			throw new BadInput("rows");
		const offers = rows.data.map((row) => row.split(":") as [string, string]);
		const parts = { way: way.data, choice: choice.data, back: back.data ?? deskRoutes.confirm };
		return { offers: offers.map(([id, version]) => ({ id, version: Number(version) })), ...parts };
	},
	early: (input) =>
		input.offers.length === 0 ? redisplayList(input, "Sæt kryds ved de tilbud, du har bekræftet.") : null,
	find: (tx, { offers }) =>
		findOffers(
			tx,
			offers.map(({ id }) => id),
		),
	async run({ tx, input, target: { records }, person, now }) {
		const redisplay = (fault: string) => redisplayList(input, fault);
		const changed = records.filter(({ record }, i) => record.version !== input.offers[i]?.version);
		if (changed.length > 0) return redisplay("Nogle af tilbuddene er ændret imens. Se listen igen.");
		const unfit = records.map((one) => refuseUnconfirmable({ target: one })).find((fault) => fault !== null);
		if (unfit) return redisplay(unfit);
		const how = { way: input.way, office: await officeOf(tx, person) };
		for (const { record, kind } of records) {
			const groups = groupsFor(kind, input.choice);
			await confirmRecord(tx, record.id, { ...how, groups }, { name: person.id, at: now });
		}
		await raiseVersion(tx);
		const receipt = records.length === 1 ? "1 er bekræftet." : `${records.length} er bekræftet.`;
		return { kind: "done", to: input.back, receipt };
	},
});

/** Confirming a record ourselves. */
export const confirmActions = [
	confirmSeveral,
	recordAction({
		name: "bekraeft",
		permission: "confirm",
		fields: { maade: z.enum(CONFIRMATION_WAYS), hvad: groupsField, tilbage: backField },
		refuse: refuseUnconfirmable,
		async run({ tx, target: { record, kind }, input, person, now }) {
			const groups = groupsFor(kind, input.hvad);
			const how = { way: input.maade, office: await officeOf(tx, person), groups };
			await confirmRecord(tx, record.id, how, { name: person.id, at: now });
			await raiseVersion(tx);
		},
		to: ({ input, target }) => input.tilbage ?? deskRoutes.record(target.record.id),
		async receipt({ tx, target: { kind, live }, input }) {
			const title = live && (await readTitle(tx, kind, documentOf(kind, live)));
			return `“${title}” er bekræftet.${onwardWords(input.tilbage)}`;
		},
	}),
];
