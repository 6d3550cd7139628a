import { deskRoutes } from "../../base/routes";
import { audit } from "../../store/records/audit";
import type { Target } from "../../store/records/target";
import { defineAction } from "../door/action";
import { readFields } from "../door/read-fields";
import { beginRound } from "./background";

const PAGE = deskRoutes.links;

/** Looking at all links now, in the background. */
export const linkActions = [
	defineAction<Record<string, never>, Target>({
		name: "tjek-links",
		permission: "check links",
		read: (form) => readFields(form, {}) as Record<string, never>,
		find: async () => ({ place: null }),
		async run({ tx, person, now }) {
			if (!beginRound()) {
				const fault = "Der bliver allerede set på links. Vent, til den omgang er slut.";
				return { kind: "redisplay", page: PAGE, status: 409, state: { values: [], fault } };
			}
			await audit(tx, { name: person.id, at: now }, "check-links", "", "");
			return { kind: "done", to: PAGE };
		},
	}),
];
