import { afterEach, describe, expect, it, vi } from "vitest";
import { openPreview, readPreview } from "@/lib/desk/preview/queries";
import { previewToken } from "@/lib/desk/preview/token";
import { signingKey } from "@/lib/desk/sign-in/secret";
import { readCatalogue } from "@/lib/site/queries";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../support/database";
import { createDesk, somebody } from "../support/desk";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const UNTIL = new Date("2028-01-01T00:00:00Z");
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);

afterEach(() => vi.unstubAllEnvs());

async function drafted() {
	const { client } = await database();
	const clock = { now: new Date("2026-12-01T09:00:00Z") };
	const desk = createDesk(client, () => clock.now);
	await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Kladdens titel" }));
	await desk.step(anna, "send-til-gennemsyn", ID);
	const revisionId = (await desk.record(ID)).draftRevisionId ?? "ingen";
	const shown = () => readPreview(client, { revisionId, until: UNTIL, epoch: 0 }, clock.now);
	return { client, clock, desk, revisionId, shown };
}

describe("what a link to a draft shows", () => {
	it("is the revision's own document, with its number and its day", async () => {
		const { shown } = await drafted();
		expect(await shown()).toMatchObject({
			entry: { kind: "intervention", slug: SLUG, document: { title: "Kladdens titel" } },
			about: { sequence: 2, at: new Date("2026-12-01T09:00:00Z"), until: UNTIL, isOlder: false },
		});
	});

	it("stays that revision while the draft is worked on, and says so; not once what came of it is public", async () => {
		const { desk, shown } = await drafted();
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Senere titel" }));
		expect(await shown()).toMatchObject({
			entry: { document: { title: "Kladdens titel" } },
			about: { sequence: 2, isOlder: true },
		});
		await desk.step(anna, "send-til-gennemsyn", ID);
		expect(await desk.publish(bo, ID)).toMatchObject({ kind: "done" });
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Næste" }));
		expect(await shown()).toBe("published");
	});

	it("ends when somebody publishes it, also after something else is published over it", async () => {
		const { desk, shown } = await drafted();
		expect(await desk.publish(bo, ID)).toMatchObject({ kind: "done" });
		expect(await shown()).toBe("published");
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Næste" }));
		await desk.step(anna, "send-til-gennemsyn", ID);
		await desk.publish(bo, ID);
		expect(await shown()).toBe("published");
	});

	it("ends with a draft that is discarded, also once there is another one", async () => {
		const { desk, shown } = await drafted();
		expect(await desk.step(anna, "kasser-kladde", ID)).toMatchObject({ kind: "done" });
		expect(await shown()).toBe("closed");
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "En ny" }));
		expect(await shown()).toBe("closed");
	});

	it("ends when somebody closes the link, and a new one holds", async () => {
		const { client, clock, desk, revisionId, shown } = await drafted();
		const { version } = await desk.record(ID);
		expect(await desk.step(anna, "luk-forhaandsvisning", ID)).toMatchObject({ kind: "done" });
		expect(await shown()).toBe("closed");
		expect(await readPreview(client, { revisionId, until: UNTIL, epoch: 1 }, clock.now)).toMatchObject({
			about: { sequence: 2 },
		});
		// Who is writing meanwhile has missed nothing.
		expect((await desk.record(ID)).version).toBe(version);
		const last = await client.auditEntry.findFirst({ orderBy: { sequence: "desc" } });
		expect(last).toMatchObject({ actor: "anna", action: "close-preview", recordId: ID, revisionId });
		await desk.publish(bo, ID);
		expect(await desk.step(anna, "luk-forhaandsvisning", ID)).toMatchObject({ status: 409 });
	});

	it("ends at the second at which the clock publishes it", async () => {
		const { desk, shown, clock, revisionId } = await drafted();
		await desk.step(bo, "planlaeg", ID, { art: "publish", tid: "2027-05-03T08:00", revision: revisionId });
		clock.now = new Date("2027-05-03T05:59:59Z");
		expect(await shown()).toMatchObject({ about: {} });
		clock.now = new Date("2027-05-03T06:00:00Z");
		expect(await shown()).toBe("published");
	});

	it("is in nothing that the public reads", async () => {
		const { client, clock, shown } = await drafted();
		expect(await shown()).toMatchObject({ about: {} });
		const published = await readCatalogue(client, clock.now);
		expect(published.interventions.some(({ slug }) => slug === SLUG)).toBe(true);
		expect(JSON.stringify(published)).not.toContain("Kladdens titel");
	});

	it("is nothing for what was published from the start, or never was", async () => {
		const { client, desk } = await drafted();
		const live = (await desk.record(ID)).liveRevisionId ?? "ingen";
		const read = (revisionId: string) =>
			readPreview(client, { revisionId, until: UNTIL, epoch: 0 }, new Date(0));
		expect(await read(live)).toBe("published");
		expect(await read("findes-ikke")).toBe("unknown");
	});

	it("is said of a link of ours that has ended, and of none that is not ours", async () => {
		vi.stubEnv("AUTH_SECRET", "en prøve, som er lang nok til at være en hemmelighed");
		const { client, clock, desk, revisionId } = await drafted();
		const token = previewToken(signingKey("preview"), { revisionId, until: UNTIL, epoch: 0 });
		const open = () => openPreview(client, token, clock.now);
		expect(await open()).toMatchObject({ is: "open", preview: { about: { sequence: 2 } } });
		clock.now = UNTIL;
		const subject = { kind: "intervention", slug: SLUG };
		expect(await open()).toEqual({ is: "ended", subject, why: "expired" });
		clock.now = new Date("2026-12-02T09:00:00Z");
		await desk.publish(bo, ID);
		expect(await open()).toEqual({ is: "ended", subject, why: "published" });
		expect(await openPreview(client, `${token}x.`, clock.now)).toEqual({ is: "unknown" });
	});
});
