import { z } from "zod";
import { deskRoutes } from "../../base/routes";
import { type Sender, senderSchema } from "../../model/sender";
import { readSender, writeSender } from "../../site/sender";
import { audit } from "../../store/records/audit";
import { raiseVersion } from "../../store/records/mutations";
import type { Target } from "../../store/records/target";
import { stepFieldId } from "../answers/step-field-id";
import { defineAction, type Outcome } from "../door/action";
import { readFields } from "../door/read-fields";

const NAME = "indstil-afsender";

const typed = z.string().max(1_000);
const shape = { navn: typed, mail: typed, telefon: typed, tilgmail: typed, tilgtelefon: typed, foer: typed };
type Input = z.infer<z.ZodObject<typeof shape>>;

/** Each field of the form, and what it is of the sender. */
const FIELDS = {
	navn: "name",
	mail: "email",
	telefon: "phone",
	tilgmail: "accessibilityEmail",
	tilgtelefon: "accessibilityPhone",
} as const satisfies Record<string, keyof Sender>;
const NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** What each is called in what is said to be wrong with it. */
const WORDS: Record<keyof typeof FIELDS, string> = {
	navn: "Navnet",
	mail: "Mailen",
	telefon: "Telefonen",
	tilgmail: "Mailen om tilgængelighed",
	tilgtelefon: "Telefonen om tilgængelighed",
};

const isNumber = (name: string) => name.endsWith("telefon");

/** What was typed, numbers without the spaces that people write in them. */
const senderIn = (input: Input) =>
	Object.fromEntries(
		NAMES.map((name) => [
			FIELDS[name],
			isNumber(name) ? input[name].replace(/\s+/g, "") : input[name].trim(),
		]),
	);

/** What a form was begun from, so that the second to save is told. */
export const senderMark = (sender: Sender): string =>
	JSON.stringify(NAMES.map((name) => sender[FIELDS[name]]));

function redisplay(
	input: Input,
	status: 409 | 422,
	problems: { fault?: string; errors?: Record<string, string> },
): Outcome {
	const values = NAMES.map((name) => [name, input[name]] as const);
	return {
		kind: "redisplay",
		page: deskRoutes.settings,
		status,
		state: { values, extra: { action: NAME }, ...problems },
	};
}

/** Who runs the site, as its pages tell. */
export const senderAction = defineAction<Input, Target>({
	name: NAME,
	permission: "change settings",
	read: (form) => readFields(form, shape),
	find: async () => ({ place: null }),
	async run({ tx, input, person, now }) {
		if (senderMark(await readSender(tx)) !== input.foer) {
			const fault =
				"Nogen har ændret afsenderen imens. Det, du skrev, står der stadig. Se efter, og gem igen.";
			return redisplay(input, 409, { fault });
		}
		const read = senderSchema.safeParse(senderIn(input));
		if (!read.success) {
			const wrong = new Map(read.error.issues.map(({ path, message }) => [path[0], message]));
			const errors = NAMES.flatMap((name) =>
				wrong.has(FIELDS[name])
					? [[stepFieldId(NAME, name), `${WORDS[name]} ${wrong.get(FIELDS[name])}.`] as const]
					: [],
			);
			return redisplay(input, 422, { errors: Object.fromEntries(errors) });
		}
		await writeSender(tx, read.data);
		await audit(tx, { name: person.id, at: now }, "set-sender", "", "");
		await raiseVersion(tx);
		return { kind: "done", to: deskRoutes.settings };
	},
});
