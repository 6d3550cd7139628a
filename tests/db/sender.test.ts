import { describe, expect, it } from "vitest";
import { senderMark } from "@/lib/desk/queue/sender-action";
import { isComplete, NO_SENDER } from "@/lib/model/sender";
import { readCatalogue } from "@/lib/site/queries";
import { readSender } from "@/lib/site/sender";
import { contentVersion } from "@/lib/store/records/catalogue-version";
import { prepareDatabase } from "../support/database";
import { createDesk, formOf, somebody } from "../support/desk";

const database = prepareDatabase();
const chief = somebody("chef", ["administrator"]);
const NOW = new Date("2026-12-01T09:00:00Z");
const TYPED = {
	navn: " Social- og  Boligstyrelsen ",
	mail: "post@eksempel.dk",
	telefon: "70 20 12 01",
	tilgmail: "",
	tilgtelefon: "",
};

async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	const save = async (fields: Partial<typeof TYPED & { foer: string }> = {}, person = chief) => {
		const foer = senderMark(await readSender(client));
		return desk.act(person, "indstil-afsender", formOf({ ...TYPED, foer, ...fields }));
	};
	return { client, save };
}

describe("who runs the site", () => {
	it("is nobody until the desk is told, and then what every page reads", async () => {
		const { client, save } = await open();
		expect((await readCatalogue(client, NOW)).sender).toEqual(NO_SENDER);
		expect(isComplete(await readSender(client))).toBe(false);
		const before = await contentVersion(client, NOW);
		expect(await save()).toMatchObject({ kind: "done" });
		expect(await contentVersion(client, NOW)).not.toBe(before);
		const { sender } = await readCatalogue(client, NOW);
		expect(sender).toMatchObject({ name: "Social- og Boligstyrelsen", phone: "70201201" });
		expect(isComplete(sender)).toBe(true);
		const last = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
		expect(last).toMatchObject({ action: "set-sender", actor: "chef" });
	});

	it("is an administrator's to say", async () => {
		const { save } = await open();
		expect(await save({}, somebody("bo", ["publisher"]))).toEqual({ kind: "refused" });
	});

	it("is not taken when it cannot be reached by it, or when somebody else was first", async () => {
		const { client, save } = await open();
		expect(await save({ mail: "ingen mail", tilgtelefon: "12" })).toMatchObject({
			status: 422,
			state: {
				errors: {
					"indstil-afsender-mail": expect.stringContaining("mailadresse"),
					"indstil-afsender-tilgtelefon": expect.stringContaining("otte cifre"),
				},
			},
		});
		expect(await save({ foer: "noget andet" })).toMatchObject({ status: 409 });
		expect(await readSender(client)).toEqual(NO_SENDER);
	});

	it("is complete with a name and one way to reach them", () => {
		expect(isComplete({ ...NO_SENDER, name: "A" })).toBe(false);
		expect(isComplete({ ...NO_SENDER, email: "a@b.dk" })).toBe(false);
		expect(isComplete({ ...NO_SENDER, name: "A", phone: "70201201" })).toBe(true);
	});
});
