import { z } from "zod";
import { cleanLine } from "../../base/text";
import { BadInput } from "../door/action";
import { idField, versionField } from "../door/read-fields";
import { ROLES } from "../sign-in/person";

const rolesField = z.array(z.enum(ROLES)).max(ROLES.length);
const municipalitiesField = z.array(z.string().regex(/^\d{4}$/)).max(98);
const inviting = z.strictObject({
	navn: z.string().max(400),
	mail: z.string().max(400),
	rolle: rolesField,
	kommune: municipalitiesField,
});
const changing = z.strictObject({
	person: idField,
	version: versionField,
	rolle: rolesField,
	kommune: municipalitiesField,
});

const LISTS = new Set(["rolle", "kommune"]);

/** A form of which only the ticked boxes may come several times. */
function readPerson<S extends z.ZodType>(form: URLSearchParams, schema: S): z.infer<S> {
	const single = [...form].filter(([name]) => !LISTS.has(name));
	if (new Set(single.map(([name]) => name)).size !== single.length) throw new BadInput("repeated field");
	const lists = { rolle: [...new Set(form.getAll("rolle"))], kommune: [...new Set(form.getAll("kommune"))] };
	const parsed = schema.safeParse({ ...Object.fromEntries(single), ...lists });
	if (!parsed.success) throw new BadInput(parsed.error.issues[0]?.path.join(".") || "unknown field");
	return parsed.data;
}

export type Inviting = z.infer<typeof inviting>;
export type Changing = z.infer<typeof changing>;

/** @throws BadInput for what none of our forms sends. */
export const readInviting = (form: URLSearchParams): Inviting => {
	const input = readPerson(form, inviting);
	return { ...input, navn: cleanLine(input.navn), mail: cleanLine(input.mail).toLowerCase() };
};

/** @throws BadInput for what none of our forms sends. */
export const readChanging = (form: URLSearchParams): Changing => readPerson(form, changing);

/** What is wrong with an invitation as it was typed, by field. */
export const inviteErrors = ({ navn, mail, rolle, kommune }: Inviting): Record<string, string> => ({
	...nameFaults({ navn, mail }),
	...roleErrors(rolle, kommune),
});

/** What is wrong with a name or a mail, by field. */
export function nameFaults({ navn, mail }: Pick<Inviting, "navn" | "mail">): Record<string, string> {
	const isMail = z.email().max(200).safeParse(mail).success;
	return {
		...(navn && navn.length <= 100 ? {} : { navn: "Skriv personens navn, højst 100 tegn." }),
		...(isMail ? {} : { mail: "Skriv en mailadresse, fx navn@kommune.dk." }),
	};
}

/** A municipal editor keeps some municipality's offers. */
export function roleErrors(rolle: readonly string[], kommune: readonly string[]): Record<string, string> {
	if (rolle.length === 0) return { rolle: "Sæt kryds ved mindst én rolle." };
	const isLost = rolle.includes("municipal") && kommune.length === 0;
	return isLost ? { kommune: "En kommunal redaktør skal have mindst én kommune." } : {};
}
