import { describe, expect, it } from "vitest";
import { setFourEyesKinds } from "@/lib/desk/publishing/four-eyes";
import { prepareDatabase } from "../support/database";
import { createDesk, somebody } from "../support/desk";
import { ALL, importDesk, NOW, recordOf } from "../support/imports";
import { publisher, takenIn } from "../support/taken-in";

const database = prepareDatabase();

const CHOSEN: [string, string][] = [
	["omfang", "valgte"],
	["raekke", "3"],
];

const taken = () => takenIn(database);

describe("a batch once it is taken in", () => {
	it("is sent to review as if each were sent alone: the same states, and a row of the audit for each", async () => {
		const { client, anna } = await taken();
		await anna.act("import-send", "import-1", ALL);
		const other = await taken();
		const desk = createDesk(other.client, () => NOW);
		for (const slug of ["hold-et", "hold-nummer-to", "det-tredje-hold"]) {
			const { id } = await recordOf(other.client, slug);
			await desk.step(somebody("anna", ["editor"]), "send-til-gennemsyn", id);
		}
		const states = async (from: typeof client) =>
			from.record.findMany({
				where: { kind: "offer", stage: "review" },
				select: { slug: true, stage: true, version: true, draftRevisionId: true },
				orderBy: { slug: "asc" },
			});
		expect(await states(client)).toEqual(await states(other.client));
		const submits = async (from: typeof client) => {
			const offers = await from.record.findMany({ where: { kind: "offer", stage: "review" } });
			const where = { action: "submit", recordId: { in: offers.map(({ id }) => id) } };
			const rows = await from.auditEntry.findMany({ where, orderBy: { recordId: "asc" } });
			return rows.map(({ recordId, revisionId, actor }) => ({ recordId, revisionId, actor }));
		};
		expect(await submits(client)).toEqual(await submits(other.client));
		expect(await submits(client)).toHaveLength(3);
	});

	it("is published by another, its provider first; what is not sent says why, and stays", async () => {
		const { client, anna, bo, notices } = await taken();
		await anna.act("import-send", "import-1", CHOSEN);
		const outcome = await bo.act("import-udgiv-kladder", "import-1", ALL);
		expect(outcome).toMatchObject({ to: expect.stringContaining("antal=1&ikke=2") });
		expect(await notices()).toEqual([
			["Kladden er ikke sendt til godkendelse."],
			[],
			["Kladden er ikke sendt til godkendelse."],
		]);
		expect(await client.provider.count({ where: { slug: "lyspunktet" } })).toBe(1);
		expect(await client.offer.count({ where: { slug: "hold-nummer-to" } })).toBe(1);
		expect(await client.offer.count({ where: { slug: "hold-et" } })).toBe(0);
	});

	it("keeps the rule of two persons: whoever took it in does not publish it", async () => {
		const { client, bo } = await taken();
		await bo.write((tx) => setFourEyesKinds(tx, ["offer"]));
		const own = importDesk(client, { ...publisher, id: "anna" });
		await own.act("import-send", "import-1", ALL);
		expect(await own.act("import-udgiv-kladder", "import-1", ALL)).toMatchObject({
			to: expect.stringContaining("antal=0&ikke=3"),
		});
		expect(await bo.act("import-udgiv-kladder", "import-1", ALL)).toMatchObject({
			to: expect.stringContaining("antal=3&ikke=0"),
		});
	});

	it("leaves what somebody has edited since to that person", async () => {
		const { client, anna, bo, notices } = await taken();
		await anna.act("import-send", "import-1", ALL);
		const { id } = await recordOf(client, "hold-et");
		const desk = createDesk(client, () => NOW);
		await desk.save(somebody("cilla", ["editor"]), "offer", "hold-et", (offer) => ({
			...offer,
			title: "Andet",
		}));
		await bo.act("import-udgiv-kladder", "import-1", ALL);
		expect((await notices())[0]).toEqual(["Kladden er ændret efter importen. Åbn den, og gør det der."]);
		expect(await client.offer.count({ where: { recordId: id } })).toBe(0);
	});

	it("is given a reading date, and undone by selection after its own steps", async () => {
		const { client, anna, bo } = await taken();
		await anna.act("import-laesedato", "import-1", [...ALL, ["dato", "2027-05-03"]]);
		expect((await recordOf(client, "hold-et")).rereadAt).toEqual(new Date("2027-05-03"));
		await anna.act("import-send", "import-1", ALL);
		await bo.act("import-udgiv-kladder", "import-1", ALL);
		await bo.act("import-fortryd", "import-1", CHOSEN);
		expect(await client.offer.findMany({ where: { slug: { startsWith: "hold-" } } })).toMatchObject([
			{ slug: "hold-et" },
		]);
		expect((await bo.batchOf("import-1")).state).toBe("applied");
		expect(await client.provider.count({ where: { slug: "lyspunktet" } })).toBe(1);
		await bo.act("import-fortryd", "import-1", ALL);
		expect((await bo.batchOf("import-1")).state).toBe("undone");
		expect(await client.provider.count({ where: { slug: "lyspunktet" } })).toBe(0);
		expect(await client.offer.count({ where: { slug: "hold-et" } })).toBe(0);
	});

	it("asks for a day, and takes nothing without rows", async () => {
		const { anna } = await taken();
		for (const dato of ["", "2027-13-01", "i morgen"])
			expect(await anna.act("import-laesedato", "import-1", [...ALL, ["dato", dato]])).toMatchObject({
				status: 422,
			});
		expect(await anna.act("import-send", "import-1", [["omfang", "valgte"]])).toMatchObject({ status: 422 });
	});
});
