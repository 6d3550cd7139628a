import { z } from "zod";
import { deskRoutes } from "../../base/routes";
import { type LicenceCode, licenceChoice } from "../../model/licence";
import { readLicence, writeLicence } from "../../site/licence";
import { audit } from "../../store/records/audit";
import { raiseVersion } from "../../store/records/mutations";
import type { Target } from "../../store/records/target";
import { BadInput, defineAction } from "../door/action";
import { readFields } from "../door/read-fields";

const NAME = "indstil-licens";
/** What stands for "not chosen yet". */
const NONE = "ingen";

type Input = { choice: LicenceCode | null; before: LicenceCode | null };

/** A choice as the form has it. */
export const licenceField = (choice: LicenceCode | null): string => choice ?? NONE;

function choiceIn(value: string): LicenceCode | null {
	const choice = licenceChoice(value);
	if (choice === null && value !== NONE) throw new BadInput("licens");
	return choice;
}

/** Under which licence the data is given away: the owner's choice, or none yet. */
export const licenceAction = defineAction<Input, Target>({
	name: NAME,
	permission: "change settings",
	read(form) {
		const { licens, foer } = readFields(form, { licens: z.string(), foer: z.string() });
		return { choice: choiceIn(licens), before: licenceChoice(foer) };
	},
	find: async () => ({ place: null }),
	async run({ tx, input, person, now }) {
		if ((await readLicence(tx)) !== input.before) {
			const fault = "Nogen har valgt licens imens. Se, hvad der står nu, og vælg igen, hvis det skal ændres.";
			const state = { values: [], fault, extra: { action: NAME } };
			return { kind: "redisplay", page: deskRoutes.settings, status: 409, state };
		}
		await writeLicence(tx, input.choice);
		await audit(tx, { name: person.id, at: now }, "set-licence", "", "", { licence: input.choice });
		await raiseVersion(tx);
		return { kind: "done", to: deskRoutes.settings };
	},
});
