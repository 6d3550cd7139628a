import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";
import type { Person } from "../sign-in/person";

/** Whom the public is told of when somebody confirms: the municipality, or the editors. Never a person. */
export async function officeOf(tx: Transaction, person: Person): Promise<string> {
	const [only, ...more] = person.municipalities;
	const isMunicipal = person.roles.includes("municipal") && !person.roles.includes("editor");
	if (!isMunicipal || !only || more.length > 0) return "redaktionen";
	const row = await tx.register.findUnique({ where: { code: "places" } });
	const places = row && documentOf("places", row);
	const found = places?.municipalities.find(({ code }) => code === only);
	return found ? found.name : "redaktionen";
}
