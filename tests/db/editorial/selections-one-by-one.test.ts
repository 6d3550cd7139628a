import fc from "fast-check";
import { expect, it } from "vitest";
import type { DeedName } from "@/lib/desk/batches/deeds";
import { prepareDatabase } from "../../support/database";
import { runs } from "../../support/runs";
import { anna, bo, CHOSEN, lastTold, selectionDesk, states, told } from "../../support/selections";

const database = prepareDatabase();
type Desk = ReturnType<typeof selectionDesk>;

const DEEDS: readonly [DeedName, string][] = [
	["send", "send-til-gennemsyn"],
	["udgiv", "udgiv"],
	["laesedato", "saet-laesedato"],
];
const step = fc.record({
	deed: fc.constantFrom(...DEEDS),
	who: fc.constantFrom(anna, bo),
	ids: fc.subarray(CHOSEN, { minLength: 1 }),
});
type Step = { deed: [DeedName, string]; who: typeof anna; ids: string[] };

/** A desk with two drafts, and what the audit said last. */
async function begun() {
	const own = selectionDesk((await database()).client);
	for (const slug of ["aaben-dialog", "netvaerksvenner"])
		await own.desk.save(anna, "intervention", slug, (document) => ({ ...document, title: "Ny" }));
	return { ...own, last: await lastTold(own.client) };
}

/** The same to each record by its own form, in the order in which the list has them. */
async function oneByOne(
	{ client, desk }: Desk,
	{ deed: [deed, action], who, ids }: Step,
	fields: Record<string, string>,
) {
	for (const { id } of await client.record.findMany({ where: { id: { in: ids } } })) {
		const { draftRevisionId } = await desk.record(id);
		const own = deed === "udgiv" ? { revision: draftRevisionId ?? "ingen", grund: "" } : fields;
		await desk.step(who, action, id, own);
	}
}

it("a selection ends as its records do one by one: states, audit, four eyes", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
			const [many, single] = [await begun(), await begun()];
			for (const one of steps) {
				const fields: Record<string, string> = one.deed[0] === "laesedato" ? { dato: "2027-05-03" } : {};
				await many.choose(one.who, one.deed[0], one.ids, fields);
				await oneByOne(single, one, fields);
			}
			expect(await states(many.client)).toEqual(await states(single.client));
			// Somebody without the permission is told so once for each form that they send.
			const work = async ({ client, last }: typeof many) =>
				(await told(client, last)).filter(({ action }) => action !== "refused");
			expect(await work(many)).toEqual(await work(single));
		}),
		{ numRuns: runs(30, 4) },
	);
});
