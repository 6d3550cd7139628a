import { describe, expect, it } from "vitest";
import { setFourEyesKinds } from "@/lib/desk/publishing/four-eyes";
import { prepareDatabase } from "../support/database";
import { createDesk, somebody } from "../support/desk";
import { ALL, importDesk, NOW } from "../support/imports";
import { FILE, publisher, takenIn } from "../support/taken-in";

const database = prepareDatabase();
const taken = () => takenIn(database);

describe("a batch with a provider that nobody had", () => {
	it("has made the provider that nobody had, once, as a draft of its own", async () => {
		const { client } = await taken();
		const made = await client.record.findMany({ where: { kind: "provider", liveRevisionId: null } });
		expect(made).toMatchObject([{ slug: "lyspunktet", stage: "draft" }]);
		const { document } = await client.revision.findUniqueOrThrow({
			where: { id: made[0]?.draftRevisionId ?? "" },
		});
		expect(JSON.parse(document)).toMatchObject({ name: "Lyspunktet", kind: "association" });
		// An editor's sheet tells where its offers are, not that it is of that place.
		expect(JSON.parse(document)).not.toHaveProperty("municipality");
	});

	it("that only an editor undoes leaves a provider that was published meanwhile", async () => {
		const { client, anna } = await taken();
		await anna.act("import-send", "import-1", ALL);
		const { id } = await client.record.findFirstOrThrow({ where: { kind: "provider", slug: "lyspunktet" } });
		const desk = createDesk(client, () => NOW);
		const { draftRevisionId } = await client.record.findUniqueOrThrow({ where: { id } });
		const revision = { revision: draftRevisionId ?? "", grund: "" };
		await desk.step(somebody("bo", ["publisher"]), "udgiv", id, revision);
		expect(await anna.act("import-fortryd", "import-1", ALL)).toMatchObject({ kind: "done" });
		expect(await client.provider.count({ where: { slug: "lyspunktet" } })).toBe(1);
		expect(await client.record.count({ where: { kind: "offer", draftRevisionId: { not: null } } })).toBe(0);
	});

	it("published at once keeps the rule of two persons for the providers that it makes", async () => {
		const { client } = await database();
		const own = importDesk(client, publisher);
		await own.write((tx) => setFourEyesKinds(tx, ["provider"]));
		await own.send(FILE);
		expect(await own.act("import-udgiv", "import-1", ALL)).toMatchObject({ status: 409 });
		expect(await client.provider.count({ where: { slug: "lyspunktet" } })).toBe(0);
	});
});
