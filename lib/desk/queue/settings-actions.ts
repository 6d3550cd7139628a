import { deskRoutes } from "../../base/routes";
import { KINDS, type Kind } from "../../model/kinds";
import { audit } from "../../store/records/audit";
import type { Target } from "../../store/records/target";
import { BadInput, defineAction } from "../door/action";
import { fourEyesKinds, setFourEyesKinds } from "../publishing/four-eyes";

type Input = { kinds: Kind[]; before: string };

/** Whether publication needs two people, by kind. */
export const settingsActions = [
	defineAction<Input, Target>({
		name: "indstil-fire-oejne",
		permission: "change settings",
		read(form) {
			const kinds = form.getAll("type");
			const known = [...form.keys()].every((name) => name === "type" || name === "foer");
			if (!known || !kinds.every((kind) => Object.hasOwn(KINDS, kind))) throw new BadInput("type");
			return { kinds: kinds as Kind[], before: form.get("foer") ?? "" };
		},
		find: async () => ({ place: null }),
		async run({ tx, input, person, now }) {
			if ((await fourEyesKinds(tx)).join(" ") !== input.before) {
				const values = input.kinds.map((kind) => ["type", kind] as const);
				const fault =
					"Nogen har ændret indstillingen imens. Krydserne er dine. Se dem igennem, og gem igen, hvis de skal gælde.";
				return { kind: "redisplay", page: deskRoutes.settings, status: 409, state: { values, fault } };
			}
			await setFourEyesKinds(tx, input.kinds);
			await audit(tx, { name: person.id, at: now }, "set-four-eyes", "", "", { kinds: input.kinds });
			return { kind: "done", to: deskRoutes.settings };
		},
	}),
];
