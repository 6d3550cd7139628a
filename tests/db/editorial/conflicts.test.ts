import { describe, expect, it } from "vitest";
import type { ConflictShown } from "@/lib/desk/drafts/conflict";
import { toValues } from "@/lib/desk/drafts/values";
import { fieldOfKind } from "@/lib/model/describe-schema";
import type { DocumentOf } from "@/lib/model/kinds";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "al-anon-telefon";
const ID = recordId("offer", SLUG);
const anna = somebody("anna", ["editor"]);
const bent = somebody("bent", ["editor"]);
const NOW = new Date("2026-12-01T09:00:00Z");

type Offer = DocumentOf<"offer">;

/** Two editors with the same form open. */
async function twoForms() {
	const copy = await database();
	const desk = createDesk(copy.client, () => NOW);
	const { revision, document } = await desk.document("offer", ID);
	const { version } = await desk.record(ID);
	const form = (change: Partial<Offer>, base = revision.id, at = version) => {
		const own = { post: ID, type: "offer", version: String(at), grundlag: base, grund: "", gem: "kladde" };
		const filled = formOf(own);
		for (const [name, value] of toValues(fieldOfKind("offer"), { ...document, ...change }))
			filled.append(name, value);
		return filled;
	};
	const revisions = () => copy.client.revision.count({ where: { recordId: ID } });
	return { ...copy, desk, form, document, revisions };
}

describe("whoever saves second", () => {
	it("is shown mine, theirs and what it was, and nothing is written", async () => {
		const { desk, form, document, revisions } = await twoForms();
		await desk.act(anna, "gem-kladde", form({ description: "Annas beskrivelse." }));
		const before = await revisions();
		const answer = await desk.act(bent, "gem-kladde", form({ description: "Bents beskrivelse." }));
		expect(answer).toMatchObject({ kind: "redisplay", status: 409 });
		expect(await revisions()).toBe(before);
		if (answer.kind !== "redisplay") throw new Error("no page");
		const { conflict } = answer.state.extra as { conflict: ConflictShown };
		expect(conflict.conflicts).toMatchObject([
			{ mine: "Bents beskrivelse.", theirs: "Annas beskrivelse.", base: document.description },
		]);
		expect(conflict.theirs.by).toBe("anna");
		expect(answer.state.values).toContainEqual(["d.description", "Bents beskrivelse."]);
	});

	it("keeps what the other changed elsewhere, and can save at once from the page shown", async () => {
		const { desk, form } = await twoForms();
		await desk.act(anna, "gem-kladde", form({ place: "Vesterbro" }));
		const answer = await desk.act(bent, "gem-kladde", form({ description: "Bents beskrivelse." }));
		if (answer.kind !== "redisplay") throw new Error("no page");
		const again = new URLSearchParams(answer.state.values.map(([name, value]) => [name, value]));
		again.set("gem", "kladde");
		expect(await desk.act(bent, "gem-kladde", again)).toMatchObject({ kind: "done" });
		const { document } = await desk.document("offer", ID);
		expect(document).toMatchObject({ place: "Vesterbro", description: "Bents beskrivelse." });
	});

	it("may be the same person in a second tab", async () => {
		const { desk, form } = await twoForms();
		await desk.act(anna, "gem-kladde", form({ place: "Fane 1" }));
		expect(await desk.act(anna, "gem-kladde", form({ place: "Fane 2" }))).toMatchObject({ status: 409 });
	});

	it("is told when the record was sent to review meanwhile, with every word kept", async () => {
		const { desk, form } = await twoForms();
		await desk.act(anna, "gem-kladde", form({ place: "Et sted" }));
		const { revision } = await desk.document("offer", ID);
		const { version } = await desk.record(ID);
		await desk.step(anna, "send-til-gennemsyn", ID);
		const answer = await desk.act(bent, "gem-kladde", form({ place: "Et andet" }, revision.id, version));
		expect(answer).toMatchObject({
			kind: "redisplay",
			status: 409,
			state: { fault: expect.stringMatching(/ændret noget her/) },
		});
		if (answer.kind !== "redisplay") throw new Error("no page");
		expect(answer.state.values).toContainEqual(["d.place", "Et andet"]);
		expect((await desk.record(ID)).stage).toBe("review");
	});
});

describe("every step of a record", () => {
	it.each([
		["bekraeft", { maade: "phone" }],
		["send-til-gennemsyn", {}],
		["kommenter", { tekst: "Se her", felt: "" }],
		["saet-laesedato", { dato: "2027-05-03" }],
		["lav-bekraeftlink", {}],
		["mail-bekraeftlink", {}],
		["kasser-kladde", {}],
	])("%s compares the version it was opened at, and gives back what was typed", async (name, fields) => {
		const { desk, form, client } = await twoForms();
		await desk.act(anna, "gem-kladde", form({ place: "Nyt" }));
		const before = await client.auditEntry.count();
		const stale = formOf({ post: ID, version: "0", ...fields });
		const answer = await desk.act(bent, name, stale);
		expect(answer).toMatchObject({ kind: "redisplay", status: 409 });
		if (answer.kind !== "redisplay") throw new Error("no page");
		for (const [field, value] of Object.entries(fields))
			expect(answer.state.values).toContainEqual([field, value]);
		expect(await client.auditEntry.count()).toBe(before);
	});
});
