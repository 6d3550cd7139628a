import { monthsAfter } from "../../base/calendar/danish-time";
import { deskRoutes } from "../../base/routes";
import { audit } from "../../store/records/audit";
import { REREAD_MONTHS } from "../../store/records/make-live";
import { documentOf } from "../../store/records/record-target";
import { onwardWords } from "../door/onward";
import { backField } from "../door/read-fields";
import { recordAction } from "../door/record-action";
import { readTitle } from "../door/record-title";

/** That somebody has read a record through and found nothing to mend: it is due again in a year. */
export const readingActions = [
	recordAction({
		name: "laest",
		permission: "mark as read",
		fields: { tilbage: backField },
		refuse: ({ target }) => (target.live ? null : "Posten er ikke udgivet."),
		async run({ tx, target: { record }, person, now }) {
			const data = { rereadAt: monthsAfter(now, REREAD_MONTHS), version: { increment: 1 } };
			await tx.record.update({ where: { id: record.id }, data });
			await audit(tx, { name: person.id, at: now }, "read", record.id, record.liveRevisionId ?? "");
		},
		to: ({ input, target }) => input.tilbage ?? deskRoutes.record(target.record.id),
		async receipt({ tx, target: { kind, live }, input }) {
			const title = live && (await readTitle(tx, kind, documentOf(kind, live)));
			return `“${title}” er læst, og der var intet at rette.${onwardWords(input.tilbage)}`;
		},
	}),
];
