import { z } from "zod";
import { ROLES } from "./person";

const rolesSchema = z.array(z.enum(ROLES)).catch([]);
const municipalitiesSchema = z.array(z.string()).catch([]);

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** The roles in an account's row. Those that cannot be read are none. */
export const rolesOf = (json: string) => rolesSchema.parse(parsed(json));
/** The municipalities in an account's row. */
export const municipalitiesOf = (json: string) => municipalitiesSchema.parse(parsed(json));
