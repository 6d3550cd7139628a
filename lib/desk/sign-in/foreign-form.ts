import { audit } from "../../store/records/audit";
import { publicAuth } from "./public-auth";

const TOLD_EVERY_MS = 10 * 60_000;

/** An address without what follows the form's own name, which may be a link's secret. */
const nameOf = (page: string) => page.split(/[/?]/).slice(0, 3).join("/");

/**
 * Tells that a form of the desk came from somewhere else, once in a while for each: any page of the web can send one
 * as often as it likes. A failure to tell keeps nobody from their answer.
 */
export async function tellForeignForm(page: string, now: Date): Promise<void> {
	const form = nameOf(page);
	try {
		const { write, seldom } = (await publicAuth()).parts;
		const more = seldom(`foreign ${form}`, TOLD_EVERY_MS);
		if (more === null) return;
		const detail = { form, ...(more > 0 ? { more } : {}) };
		await write((tx) => audit(tx, { name: "", at: now }, "foreign-form", "", "", detail));
	} catch {
		// The front writes down what keeps the database from writing.
	}
}
