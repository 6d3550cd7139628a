import { deskRoutes } from "../../base/routes";
import type { PrismaClient } from "../../generated/prisma/client";
import { newPage } from "../door/form-address";
import { newOf } from "../door/kind-words";
import type { Person } from "../sign-in/person";
import { readEditPage } from "./edit-page";
import { typedBy } from "./unsaved";

/** A form in which somebody has typed what is not saved. */
export type UnsavedForm = {
	/** Its name, as `unsavedFormKey` gives it. */
	form: string;
	title: string;
	/** What it is, where the title does not tell. */
	what: string;
	at: Date;
	/** Where one goes on writing. */
	address: string;
};

/** The fields that name a document, in the order in which they are asked. */
const NAMES = ["d.title", "d.name", "d.label", "d.short"];

/** How many are looked at; a desk with more of them has other worries. */
const MOST = 50;

/** What somebody has begun to write and not saved, on any record or a new one, the latest first. */
export async function readUnsavedForms(client: PrismaClient, person: Person): Promise<UnsavedForm[]> {
	const rows = (await typedBy(client, person.id)).slice(0, MOST);
	const unsaved = rows.map(async ({ form, at, values }): Promise<UnsavedForm | null> => {
		const [where = "", what = "", mark = ""] = form.split(":");
		if (where === "ny") {
			const name = NAMES.map((key) => values.find(([field]) => field === key)?.[1].trim()).find(Boolean);
			return { form, at, title: name ?? "Uden navn", what: newOf(what), address: newPage(what, mark) };
		}
		const page = await readEditPage(client, what, { person, state: null, takeUnsaved: false });
		if (!page?.unsaved) return null;
		return { form, at, title: page.title, what: "Rettelser", address: `${deskRoutes.edit(what)}?hent=1` };
	});
	return (await Promise.all(unsaved)).filter((one) => one !== null);
}
