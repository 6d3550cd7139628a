import { describe, expect, it } from "vitest";
import { providerAnswerSchema, takeAnswer } from "@/lib/desk/confirming/provider-answers";
import { CORRECTABLE, providerFacts } from "@/lib/desk/confirming/provider-facts";
import { readAnswers } from "@/lib/desk/queue/inbox";
import { readCatalogue } from "@/lib/site/queries";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "al-anon-telefon";
const ID = recordId("offer", SLUG);
const anna = somebody("anna", ["editor"]);
const NOW = new Date("2026-12-01T09:00:00Z");

async function open() {
	const copy = await database();
	const clock = { now: NOW };
	const desk = createDesk(copy.client, () => clock.now);
	const write = createWriter(copy.client);
	const offer = async (id = ID) => {
		const catalogue = await readCatalogue(copy.client, clock.now);
		return catalogue.offers.find((one) => one.id === id);
	};
	const link = async () => {
		const answer = await desk.step(anna, "lav-bekraeftlink", ID);
		if (answer.kind !== "redisplay") throw new Error("no link");
		return String((answer.state.extra as { link: string }).link.split("/").at(-1));
	};
	const reply = async (token: string, fields: Record<string, string | undefined>) => {
		const facts = Object.fromEntries(CORRECTABLE.map((name) => [name, ""]));
		const parsed = providerAnswerSchema.parse({ navn: "Gerda", besked: "", ...facts, ...fields });
		return write((tx) => takeAnswer(tx, token, parsed, clock.now));
	};
	const handle = async (gor: "brug" | "laeg-vaek") => {
		const row = await copy.client.providerAnswer.findFirstOrThrow({ where: { handledAt: null } });
		return desk.act(anna, "haandter-svar", formOf({ svar: row.id, version: String(row.version), gor }));
	};
	return { ...copy, desk, clock, offer, link, reply, handle };
}

describe("a provider's link", () => {
	it("takes one answer, which confirms only when an editor has used it", async () => {
		const { link, reply, handle, offer } = await open();
		const token = await link();
		expect(await reply(token, { svar: "right" })).toBe(true);
		expect((await offer())?.confirmation).toBeNull();
		expect(await reply(token, { svar: "ended" })).toBe(false);
		expect(await handle("brug")).toMatchObject({ kind: "done" });
		expect((await offer())?.confirmation).toMatchObject({ by: "udbyderen", way: "provider" });
	});

	it("turns a correction into a draft in review; what was not asked for is not touched", async () => {
		const { link, reply, handle, offer, desk } = await open();
		await reply(await link(), { svar: "correct", phone: "22345678", description: "Ring til os." });
		const before = await offer();
		await handle("brug");
		expect(await offer()).toEqual(before);
		const { document } = await desk.document("offer", ID);
		expect(document).toMatchObject({ phone: "22345678", description: "Ring til os.", url: null });
		expect(document.coverage).toEqual(before?.coverage);
		expect((await desk.record(ID)).stage).toBe("review");
	});

	it("corrects opening hours and price; a form from before there were such fields leaves them alone", async () => {
		const { link, reply, handle, desk } = await open();
		const { document: before } = await desk.document("offer", ID);
		const words = { hours: "Mandag 10-12", price: "50 kr." };
		await reply(await link(), { ...providerFacts(before), svar: "correct", ...words });
		await handle("brug");
		const { document: after } = await desk.document("offer", ID);
		expect(after).toEqual({
			...before,
			hours: { text: "Mandag 10-12", weekly: [], plainlyWeekly: false, exceptions: [] },
			price: { ...before.price, text: "50 kr." },
		});
		const { hours: _, price: __, ...older } = providerFacts(after);
		await reply(await link(), {
			svar: "correct",
			...older,
			hours: undefined,
			price: undefined,
			phone: "22345678",
		});
		await handle("brug");
		expect((await desk.document("offer", ID)).document).toEqual({ ...after, phone: "22345678" });
	});

	it("changes what its provider changed in what they saw, and undoes no colleague's draft", async () => {
		const { link, reply, handle, desk, client } = await open();
		const { document: seen, revision } = await desk.document("offer", ID);
		const token = await link();
		const draft = { description: "Annas nye tekst.", place: "Annas nye sted" };
		await desk.save(anna, "offer", SLUG, (document) => ({ ...document, ...draft }));
		await reply(token, { ...providerFacts(seen), udgave: revision.id, svar: "correct", phone: "22345678" });
		const [told] = await readAnswers(client, anna);
		expect(told?.changes.map(({ field }) => field)).toEqual(["phone"]);
		await handle("brug");
		const { document: after } = await desk.document("offer", ID);
		expect(after).toEqual({ ...seen, ...draft, phone: "22345678" });
	});

	it("ends by time, by being called back, and is kept as a fingerprint only", async () => {
		const { link, reply, desk, clock, client } = await open();
		const [old, revoked] = [await link(), await link()];
		expect(JSON.stringify(await client.providerLink.findMany())).not.toContain(old);
		await desk.step(anna, "tilbagekald-link", ID);
		expect(await reply(revoked, { svar: "right" })).toBe(false);
		const fresh = await link();
		clock.now = new Date("2027-01-15T09:00:00Z");
		expect(await reply(fresh, { svar: "right" })).toBe(false);
	});

	it("reads nothing but its own fields", () => {
		const extra = { svar: "right", navn: "Gerda", besked: "", status: "ended", municipality: "0101" };
		expect(providerAnswerSchema.safeParse(extra).success).toBe(false);
	});
});
