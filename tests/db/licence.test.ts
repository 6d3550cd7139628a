import { expect, it } from "vitest";
import { readLicence } from "@/lib/site/licence";
import { readCatalogue } from "@/lib/site/queries";
import { contentVersion } from "@/lib/store/records/catalogue-version";
import { prepareDatabase } from "../support/database";
import { createDesk, formOf, somebody } from "../support/desk";

const database = prepareDatabase();
const chief = somebody("chef", ["administrator"]);
const NOW = new Date("2026-12-01T09:00:00Z");

it("the licence is a proposal until an administrator has chosen, and then what every answer says", async () => {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	const choose = (licens: string, foer: string, person = chief) =>
		desk.act(person, "indstil-licens", formOf({ licens, foer }));
	expect((await readCatalogue(client, NOW)).licence).toBeNull();
	const before = await contentVersion(client, NOW);
	expect(await choose("CC0-1.0", "ingen", somebody("bo", ["publisher"]))).toEqual({ kind: "refused" });
	expect(await choose("CC0-1.0", "ingen")).toMatchObject({ kind: "done" });
	const catalogue = await readCatalogue(client, NOW);
	expect([catalogue.licence, catalogue.changedAt]).toEqual(["CC0-1.0", NOW]);
	expect(await contentVersion(client, NOW)).not.toBe(before);
	expect(await choose("CC-BY-4.0", "ingen")).toMatchObject({ status: 409 });
	expect(await readLicence(client)).toBe("CC0-1.0");
	expect(await choose("ingen", "CC0-1.0")).toMatchObject({ kind: "done" });
	expect(await readLicence(client)).toBeNull();
	const last = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
	expect(last).toMatchObject({ action: "set-licence", actor: "chef" });
});

it("a licence that is none is refused as no form of ours", async () => {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	await desk.act(chief, "indstil-licens", formOf({ licens: "MIT", foer: "ingen" })).catch(() => undefined);
	expect(await readLicence(client)).toBeNull();
});
