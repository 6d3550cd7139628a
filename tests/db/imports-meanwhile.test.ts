import { describe, expect, it } from "vitest";
import type { OfferDocument } from "@/lib/model/offer-schema";
import { publish } from "@/lib/store/records/mutations";
import { prepareDatabase } from "../support/database";
import { ALL, changedFile, importDesk, NOW, recordOf } from "../support/imports";

const database = prepareDatabase();

describe("an import and others at the same time", () => {
	it("leaves out what has been edited since the check, and loses nothing of that row", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		await desk.send(await changedFile(client));
		const first = await client.offer.findFirstOrThrow({ orderBy: { slug: "asc" } });
		const document = { ...(JSON.parse(first.document) as OfferDocument), title: "Rettet imens" };
		await desk.write((tx) =>
			publish(tx, { kind: "offer", slug: first.slug, document }, "", { name: "other", at: NOW }),
		);
		const taken = { ...document, title: "Kom først" };
		await desk.write((tx) =>
			publish(tx, { kind: "offer", slug: "nyt-tilbud-0", document: taken }, "", { name: "other", at: NOW }),
		);
		await desk.act("import-udgiv", "import-1", ALL);
		const titleOf = async (slug: string) =>
			JSON.parse((await client.offer.findUniqueOrThrow({ where: { slug } })).document).title;
		expect([await titleOf(first.slug), await titleOf("nyt-tilbud-0")]).toEqual(["Rettet imens", "Kom først"]);
		const rejected = (await desk.rows()).filter(({ state }) => state === "rejected");
		expect(rejected.map(({ slug }) => slug)).toEqual([first.slug, "nyt-tilbud-0"]);
		expect(rejected[0]?.reasons).toEqual([expect.stringContaining("ændret, efter")]);
		expect(await titleOf("nyt-tilbud-2")).toBe("Helt nyt 2");
	});

	it("keeps at undo what somebody has touched since the import", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		await desk.send(await changedFile(client));
		await desk.act("import-udgiv", "import-1", ALL);
		const record = await recordOf(client, "nyt-tilbud-0");
		await client.record.update({ where: { id: record.id }, data: { version: { increment: 1 } } });
		await desk.act("import-fortryd", "import-1");
		expect(await client.offer.count({ where: { slug: "nyt-tilbud-0" } })).toBe(1);
		expect(await client.offer.count({ where: { slug: "nyt-tilbud-2" } })).toBe(0);
		const [kept] = (await desk.rows()).filter(({ resultRevisionId }) => resultRevisionId !== null);
		expect(kept).toMatchObject({ slug: "nyt-tilbud-0", reasons: [expect.stringContaining("ikke fortrudt")] });
	});

	it("takes each step from the version it was opened at only", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		await desk.send(await changedFile(client));
		const { version } = await desk.batchOf("import-1");
		await desk.act("import-udgiv", "import-1", ALL);
		const again = await desk.act(
			"import-udgiv",
			"import-1",
			[
				["omfang", "valgte"],
				["raekke", "7"],
			],
			version,
		);
		expect(again).toMatchObject({
			kind: "redisplay",
			status: 409,
			state: {
				values: [
					["omfang", "valgte"],
					["raekke", "7"],
				],
			},
		});
	});
});
