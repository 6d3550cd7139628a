import { expect, it } from "vitest";
import { endingOf } from "@/lib/site/endings";
import { readCatalogue } from "@/lib/site/queries";
import { prepareDatabase } from "../support/database";
import { createDesk, somebody } from "../support/desk";
import { ALL, importDesk, NOW, PUBLISHER, recordOf } from "../support/imports";
import { called, plan, revised } from "../support/plans";

const database = prepareDatabase();
const HEAD = "Slug;Titel;Udbyder;Beskrivelse;Elementer;Dækning;Kilde";
const fileOf = (slug: string, title: string) =>
	`${HEAD}\n${slug};${title};livslinien;Tekst;Gruppe;Hele landet;https://a.dk`;

async function open() {
	const { client } = await database();
	const desk = importDesk(client);
	const published = async (file: string, id: string) => {
		await desk.send(file, id);
		await desk.act("import-udgiv", id, ALL);
	};
	const ending = async (slug: string) => endingOf(await readCatalogue(client, NOW), "offer", slug);
	return { client, desk, published, ending };
}

it("an offer that an undone import takes back says at its address that it was a mistake, and not what", async () => {
	const { client, desk, published, ending } = await open();
	await published(fileOf("", "Helt nyt"), "import-1");
	expect(await ending("helt-nyt")).toBeUndefined();
	await desk.act("import-fortryd", "import-1");
	expect(await ending("helt-nyt")).toMatchObject({
		...{ ending: "mistake", title: null, text: "", at: NOW, successor: null, offer: null },
	});
	expect(await client.ending.findMany()).toMatchObject([{ byId: PUBLISHER.id }]);
});

it("an offer that was there before, and one that was a draft alone, have not ended", async () => {
	const { client, desk, published } = await open();
	await published(fileOf("livslinien-telefon", "Nyt navn"), "import-1");
	await desk.act("import-fortryd", "import-1");
	await desk.send(fileOf("", "Kun en kladde"), "import-2");
	await desk.act("import-udfoer", "import-2", ALL);
	await desk.act("import-fortryd", "import-2");
	expect(await client.ending.count()).toBe(0);
});

it.each([
	["without a slug", ""],
	["with its slug", "helt-nyt"],
])("the mended file %s takes the same address up again, and its ending is over", async (_, slug) => {
	const { client, desk, published, ending } = await open();
	await published(fileOf(slug, "Helt nyt"), "import-1");
	await desk.act("import-fortryd", "import-1");
	await published(fileOf(slug, "Helt nyt"), "import-2");
	expect(await ending("helt-nyt")).toBeUndefined();
	expect(await client.ending.count()).toBe(0);
	expect((await recordOf(client, "helt-nyt")).liveRevisionId).not.toBeNull();
});

it("what somebody has ended with words is taken up by no import", async () => {
	const { client, desk, published } = await open();
	await published(fileOf("", "Helt nyt"), "import-1");
	const { id } = await recordOf(client, "helt-nyt");
	const end = { art: "mistake", tekst: "Det findes ikke.", efterfoelger: "" };
	await createDesk(client, () => NOW).step(somebody("bo", ["publisher"]), "afslut", id, end);
	await desk.send(fileOf("helt-nyt", "Helt nyt"), "import-2");
	expect(await desk.rows("import-2")).toMatchObject([
		{ state: "rejected", reasons: [expect.stringContaining("afsluttet")] },
	]);
});

it("an import that publishes is a publication like any other: an older plan does not undo it later", async () => {
	const { client, published } = await open();
	const { id } = await recordOf(client, "livslinien-telefon");
	const revisionId = await revised(client, id, called("Gammel plan"));
	await plan(client, { recordId: id, action: "publish", at: new Date("2027-01-01T08:00:00Z"), revisionId });
	await published(fileOf("livslinien-telefon", "Nyt navn"), "import-1");
	expect(await client.schedule.count()).toBe(0);
	const { offers } = await readCatalogue(client, new Date("2027-02-01T08:00:00Z"));
	expect(offers.find(({ slug }) => slug === "livslinien-telefon")?.title).toBe("Nyt navn");
});
