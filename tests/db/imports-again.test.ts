import { describe, expect, it } from "vitest";
import { prepareDatabase } from "../support/database";
import { ALL, importDesk, personWith, recordOf } from "../support/imports";

const database = prepareDatabase();

const HEAD = "Titel;Hvem står bag;Beskrivelse;Slags;Kommune;Tlf.;Link;Er det aktivt?;Træffetid";
const FILE = [
	HEAD,
	"Torsdagsholdet;Lyspunktet;Vi mødes.;Pårørendegruppe;Aarhus;86 12 40 11;https://a.dk/1;Kører fint;Hver onsdag kl. 19-21",
	"Morgenholdet;Aarhus Kommune;Vi mødes.;Samtaler;Aarhus;86 12 40 12;https://a.dk/2;Nedlagt;Efter aftale",
].join("\n");

const states = (rows: { state: string }[]) => rows.map(({ state }) => state);

async function open() {
	const { client } = await database();
	const desk = importDesk(client);
	await desk.send(FILE);
	await desk.act("import-udfoer", "import-1", ALL);
	return { client, desk };
}

describe("a sheet that comes again", () => {
	it("is unchanged while its drafts wait, and once they are published", async () => {
		const { desk } = await open();
		await desk.send(FILE, "import-2");
		expect(states(await desk.rows("import-2"))).toEqual(["unchanged", "unchanged"]);
		await desk.act("import-send", "import-1", ALL);
		await desk.act("import-udgiv-kladder", "import-1", ALL);
		await desk.send(FILE, "import-3");
		expect(states(await desk.rows("import-3"))).toEqual(["unchanged", "unchanged"]);
	});

	it("is asked nothing that its office has answered, and another office is", async () => {
		const { client, desk } = await open();
		await desk.upload(FILE, "import-2");
		expect((await desk.batchOf("import-2")).state).toBe("ready");
		const other = importDesk(client, personWith(["municipal"], ["0751"]));
		await other.upload(FILE, "import-3");
		expect((await desk.batchOf("import-3")).state).toBe("asking");
	});

	it("with what an editor has corrected keeps to that for every row", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		await desk.send(FILE, "import-1", { "Kører fint": "Holder pause" });
		await desk.send(FILE.replace("Torsdagsholdet", "Fredagsholdet"), "import-2");
		const [first] = await desk.rows("import-1");
		const [second] = await desk.rows("import-2");
		expect(first?.document).toMatchObject({ status: "paused" });
		expect(second?.document).toMatchObject({ status: "paused", title: "Fredagsholdet" });
	});
});

describe("an offer under another title", () => {
	const RENAMED = FILE.replace("Torsdagsholdet", "Onsdagsholdet hos Lyspunktet");

	it("is held back where its provider and number are on record, until a person says which it is", async () => {
		const { desk } = await open();
		await desk.send(RENAMED, "import-2");
		expect(states(await desk.rows("import-2"))).toEqual(["similar", "unchanged"]);
		await desk.act("import-udfoer", "import-2", ALL);
		expect((await desk.rows("import-2")).every(({ resultRevisionId }) => resultRevisionId === null)).toBe(
			true,
		);
	});

	it("is new when they say it is another, and a change when they say it is the same", async () => {
		const { client, desk } = await open();
		await desk.act("import-send", "import-1", ALL);
		await desk.act("import-udgiv-kladder", "import-1", ALL);
		await desk.send(RENAMED, "import-2");
		await desk.mend([["ret-2-ligner", "nej"]], "import-2");
		expect(states(await desk.rows("import-2"))).toEqual(["new", "unchanged"]);
		await desk.mend([["ret-2-ligner", "torsdagsholdet"]], "import-2");
		const [row] = await desk.rows("import-2");
		expect(row).toMatchObject({ state: "changed", slug: "torsdagsholdet" });
		expect((await recordOf(client, "torsdagsholdet")).liveRevisionId).not.toBeNull();
	});
});

describe("a row that is left out", () => {
	it("is mended on the page, cell by cell, and checked again", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		await desk.send(`${FILE}\nUden sted;Aarhus Kommune;Vi mødes.;Samtaler;Narnia;;https://a.dk/3;Nedlagt;`);
		expect(states(await desk.rows())).toEqual(["new", "new", "rejected"]);
		await desk.mend([["ret-4-daekning", "Aarhus"]]);
		expect((await desk.rows())[2]).toMatchObject({
			state: "new",
			document: { coverage: { municipalities: ["0751"] } },
		});
		expect(await desk.act("import-ret", "import-1", [["ret-4-daekning", "Aarhus"]])).toMatchObject({
			status: 422,
		});
	});
});
