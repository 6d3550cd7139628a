import { municipalityByCode } from "../../directory/places/register";
import type { Municipality } from "../../model/place-schema";
import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";

/** The municipality that a contact is of, as the register has it; nothing for a code that it does not know. */
export async function municipalityOf(tx: Transaction, contact: unknown): Promise<Municipality | undefined> {
	const { municipality } = (contact ?? {}) as { municipality?: unknown };
	const row = await tx.register.findUnique({ where: { code: "places" } });
	if (!row || typeof municipality !== "string") return undefined;
	return municipalityByCode(documentOf("places", row), municipality);
}
