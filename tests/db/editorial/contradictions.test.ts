import { describe, expect, it } from "vitest";
import { contradictionIn, providerAnswerSchema } from "@/lib/desk/confirming/provider-answers";
import { providerFacts } from "@/lib/desk/confirming/provider-facts";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";

const database = prepareDatabase();
const ID = recordId("offer", "al-anon-telefon");
const NOW = new Date("2026-12-01T09:00:00Z");

async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	const answer = await desk.step(somebody("anna", ["editor"]), "lav-bekraeftlink", ID);
	if (answer.kind !== "redisplay") throw new Error("no link");
	const token = String((answer.state.extra as { link: string }).link.split("/").at(-1));
	const { document } = await client.offer.findUniqueOrThrow({ where: { recordId: ID } });
	const facts = providerFacts(JSON.parse(document));
	return (fields: Record<string, string>) => {
		const parsed = providerAnswerSchema.parse({ navn: "Gerda", besked: "", ...facts, ...fields });
		return createWriter(client)((tx) => contradictionIn(tx, token, parsed, NOW));
	};
}

describe("a provider's answer", () => {
	it("that all is right, with something corrected, is asked about: the correction would be lost", async () => {
		const said = await open();
		expect(await said({ svar: "right" })).toBeNull();
		expect(await said({ svar: "right", phone: "22345678" })).toMatchObject({
			svar: expect.stringContaining("rettet noget"),
		});
	});

	it("that something is wrong says what", async () => {
		const said = await open();
		expect(await said({ svar: "correct" })).toMatchObject({ svar: expect.stringContaining("Ret det") });
		expect(await said({ svar: "correct", besked: "Vi er flyttet." })).toBeNull();
		expect(await said({ svar: "correct", phone: "22345678" })).toBeNull();
		expect(await said({ svar: "ended" })).toBeNull();
	});

	it("is asked again for a number, a mail or an address that cannot be used, each at its field", async () => {
		const said = await open();
		const wrong = { phone: "tlf. 1234 eller 5678", email: "forkert@", url: "kommer snart" };
		expect(Object.keys((await said({ svar: "correct", ...wrong })) ?? {})).toEqual(["phone", "email", "url"]);
		const usual = { phone: "+45 22 34 56 78", email: "ny@example.dk", url: "www.example.dk" };
		expect(await said({ svar: "correct", ...usual })).toBeNull();
		expect(await said({ svar: "correct", phone: "", email: "", url: "" })).toBeNull();
	});
});
