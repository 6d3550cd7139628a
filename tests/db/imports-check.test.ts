import { describe, expect, it } from "vitest";
import { batchFrom } from "@/lib/desk/imports/batch";
import { checkBatch } from "@/lib/desk/imports/check-batch";
import { rejectedCsv } from "@/lib/desk/imports/write-csv";
import { prepareDatabase } from "../support/database";
import { importDesk, personWith } from "../support/imports";

const database = prepareDatabase();

const FILE = [
	"Slug;Titel;Udbyder;Beskrivelse;Elementer;Dækning;Telefon;Kilde;Bemærkning",
	";Ny gruppe;Aarhus Kommune, Folkesundhed Aarhus;Vi mødes;Gruppe;Aarhus;+45 86 12 34 56;https://a.dk/;",
	"livslinien-telefon;Livslinien;;;;;;;",
	";;;;;;;;",
	"aarhus-paaroerendevejleder;Ny titel;aarhus-kommune-folkesundhed-aarhus;Ny tekst;Vejledning;0751;;https://b.dk/;'=1+1",
	";Fejl;Ukendt forening;Vi mødes;Gruppe;Aarhuz;12 34 56 78 90;https://a.dk/;",
	";Ny gruppe;aarhus-kommune-folkesundhed-aarhus;Mere;Gruppe;Odense;;https://a.dk/;",
].join("\r\n");

/** What nobody can read, left out when it is asked about: the row then says too little. */
const LEFT_OUT = { "Ukendt forening": "", Aarhuz: "", "12 34 56 78 90": "" };

describe("the check of a file", () => {
	it("says of every row, by the spreadsheet's number, what would become of it", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		await desk.send(FILE, "import-1", LEFT_OUT);
		const rows = await desk.rows();
		expect(rows.map(({ number, state, slug }) => ({ number, state, slug }))).toEqual([
			{ number: 2, state: "new", slug: "ny-gruppe" },
			{ number: 3, state: "rejected", slug: "livslinien-telefon" },
			{ number: 5, state: "changed", slug: "aarhus-paaroerendevejleder" },
			{ number: 6, state: "rejected", slug: null },
			{ number: 7, state: "new", slug: "ny-gruppe-2" },
		]);
		expect(rows[0]?.document).toMatchObject({ phone: "86123456", elements: ["group"], status: "open" });
		expect(rows[2]?.document).toMatchObject({
			statusNote: "=1+1",
			audience: expect.stringContaining("alvorligt syge"),
		});
		expect(rows[2]?.reasons.map((reason) => reason.split(":")[0])).toEqual([
			...["titel", "beskrivelse", "elementer", "statusnote", "kildeadresse"],
		]);
		const columns = rows[3]?.reasons.map((reason) => reason.split(":")[0]);
		expect(columns).toEqual(["udbyder", "daekning"]);
		expect((await desk.batchOf("import-1")).checked).toBe(5);
	});

	it("touches nothing but the import", async () => {
		const { client } = await database();
		const before = await client.record.findMany();
		await importDesk(client).send(FILE);
		expect(await client.record.findMany()).toEqual(before);
		expect(await client.revision.count({ where: { origin: "import" } })).toBe(0);
	});

	it("takes rejected rows back when the reasons' file is put right", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		await desk.send(FILE, "import-1", LEFT_OUT);
		const csv = await rejectedCsv(client, batchFrom(await desk.batchOf("import-1")));
		expect(csv.split("\r\n")[0]).toMatch(/Bemærkning;Årsag$/);
		expect(csv).toContain("Udbyder: ");
		const fixed = csv
			.replace("Ukendt forening", "aarhus-kommune-folkesundhed-aarhus")
			.replace("Aarhuz", "Aarhus")
			.replace("12 34 56 78 90", "'+45 22345678");
		await desk.send(fixed, "import-2");
		const [still, mended] = await desk.rows("import-2");
		expect(still).toMatchObject({ number: 2, state: "rejected" });
		expect(mended).toMatchObject({ number: 3, state: "new", document: { phone: "22345678", title: "Fejl" } });
	});

	it("goes on where it stopped, and gives no name twice", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		const row = ";Ens;aarhus-kommune-folkesundhed-aarhus;Tekst;Gruppe;Aarhus;;https://a.dk/;";
		await desk.send(`${FILE.split("\r\n")[0]}\r\n${Array(450).fill(row).join("\r\n")}`);
		const whole = await desk.rows();
		const version = { version: (await desk.batchOf("import-1")).version };
		// As a process that was killed after the first slice leaves it.
		await client.importBatch.update({
			where: { id: "import-1" },
			data: { state: "checking", checked: 200, ...version },
		});
		const late = { batchId: "import-1", number: { gt: 201 } };
		await client.importRow.updateMany({
			where: late,
			data: { state: "", slug: null, recordId: null, document: null },
		});
		await checkBatch(client, desk.write, "import-1");
		expect(await desk.rows()).toEqual(whole);
		expect(new Set(whole.map(({ slug }) => slug)).size).toBe(450);
		expect((await desk.batchOf("import-1")).state).toBe("ready");
	});

	it("knows again what is there already, and rejects what is named twice and what has a draft", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		await client.record.updateMany({
			where: { slug: "tuba-aalborg" },
			data: { draftRevisionId: "somebody's" },
		});
		await desk.send(
			[
				"Slug;Titel;Udbyder;Dækning;Beskrivelse;Elementer;Kilde",
				";Pårørendevejledning i Aarhus;aarhus-kommune-folkesundhed-aarhus;Aarhus;Nyt;Gruppe;https://a.dk",
				"livslinien-telefon;Livslinien;livslinien;Hele landet;Tekst;Gruppe;https://a.dk",
				"livslinien-telefon;Livslinien igen;livslinien;Hele landet;Tekst;Gruppe;https://a.dk",
				"tuba-aalborg;TUBA;tuba;Aalborg",
				"Æ ø;TUBA;tuba;Aalborg",
			].join("\n"),
		);
		const rows = await desk.rows();
		const reasons = rows.map((row) => row.reasons.filter((reason) => reason.startsWith("slug")));
		expect(rows[0]).toMatchObject({ state: "changed", slug: "aarhus-paaroerendevejleder" });
		expect(reasons[1]).toEqual([]);
		expect(reasons[2]).toEqual(["slug: Samme navn i adressen som i række 3."]);
		expect(reasons[3]).toEqual([expect.stringContaining("kladde i gang")]);
		expect(reasons[4]).toEqual([expect.stringContaining("små bogstaver")]);
	});

	it("keeps a municipal editor to offers that lie in their municipalities with all of theirs", async () => {
		const { client } = await database();
		const desk = importDesk(client, personWith(["municipal"], ["0751"]));
		const row = (slug: string, place: string) =>
			`${slug};Titel ${slug}${place};aarhus-kommune-folkesundhed-aarhus;Tekst;Gruppe;${place};;https://a.dk/;`;
		const file = [row("", "Aarhus"), row("", "Odense"), row("", "Aarhus, Odense"), row("", "Hele landet")];
		file.push(row("livslinien-telefon", "Aarhus"));
		await desk.send([FILE.split("\r\n")[0], ...file].join("\n"));
		const rows = await desk.rows();
		expect(rows.map(({ state }) => state)).toEqual(["new", ...Array(4).fill("rejected")]);
		expect(rows[4]?.reasons).toEqual([expect.stringContaining("dine kommuner")]);
	});
});
