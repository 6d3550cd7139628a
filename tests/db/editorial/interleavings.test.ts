import fc from "fast-check";
import { expect, it } from "vitest";
import { toValues } from "@/lib/desk/drafts/values";
import { fieldOfKind } from "@/lib/model/describe-schema";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";
import { runs } from "../../support/runs";

const database = prepareDatabase();
const SLUG = "al-anon-telefon";
const ID = recordId("offer", SLUG);
const CLIENTS = 4;
const STEPS = 12;
/** Decision 22: 50 in every run, 1,000 in the long one. */
const RUNS = runs(1_000, 50);

/**
 * Elle's append-only list in small: four clients open a form, add a word of their own to the description and save
 * it, in any order. Every acknowledged word is there at the end, once, in the order of acknowledgement.
 */
it(`no update is lost in ${RUNS} interleavings of four clients`, async () => {
	const { client } = await database();
	const desk = createDesk(client, () => new Date("2026-12-01T09:00:00Z"));
	const editors = Array.from({ length: CLIENTS }, (_, i) => somebody(`klient-${i}`, ["editor"]));
	const openForm = async () => {
		const [{ revision, document }, { version }] = [await desk.document("offer", ID), await desk.record(ID)];
		return { revision, document, version };
	};
	let word = 0;
	const turn = fc.record({
		who: fc.nat({ max: CLIENTS - 1 }),
		what: fc.constantFrom("open", "save", "save"),
	});
	const order = fc.array(turn, { minLength: STEPS, maxLength: STEPS });
	await fc.assert(
		fc.asyncProperty(order, async (turns) => {
			const forms = await Promise.all(editors.map(openForm));
			const start = (await openForm()).document.description.split(" ").slice(0, 2).join(" ");
			await desk.save(somebody("start", ["editor"]), "offer", SLUG, (document) => ({
				...document,
				description: `${start} ${word++}.`,
			}));
			const acknowledged: string[] = [];
			await Promise.all(
				turns.map(async ({ who, what }) => {
					const editor = editors[who];
					if (!editor) return;
					if (what === "open") {
						forms[who] = await openForm();
						return;
					}
					const { revision, document, version } = forms[who] ?? (await openForm());
					const mine = `ord${word++}`;
					const own = {
						post: ID,
						type: "offer",
						version: String(version),
						grundlag: revision.id,
						grund: "",
						gem: "k",
					};
					const form = formOf(own);
					const changed = { ...document, description: `${document.description} ${mine}` };
					for (const pair of toValues(fieldOfKind("offer"), changed)) form.append(...pair);
					const answer = await desk.act(editor, "gem-kladde", form);
					if (answer.kind === "done") acknowledged.push(mine);
				}),
			);
			const { description } = (await openForm()).document;
			expect(description.split(" ").filter((one) => one.startsWith("ord"))).toEqual(acknowledged);
		}),
		{ numRuns: RUNS, endOnFailure: true },
	);
}, 600_000);
