import { describe, expect, it } from "vitest";
import { answerOf } from "@/lib/directory/places/municipal-answer";
import { recordId } from "@/lib/store/records/identity";
import { verifyAudit } from "@/lib/store/records/verify-audit";
import { prepareDatabase } from "../../support/database";
import { anna, CONTACT, municipalDesk, paula, YES } from "../../support/municipal-desk";

const database = prepareDatabase();
const NOW = new Date("2027-03-03T09:00:00Z");
const ANSWER = recordId("municipal-answer", "naestved");

async function open() {
	const { client } = await database();
	const clock = { now: NOW };
	return { client, clock, ...municipalDesk(client, clock) };
}

describe("a municipality's answer", () => {
	it("changes nothing public but that it was asked, until a publisher publishes it", async () => {
		const { answer, offers, use, catalogue, client } = await open();
		const before = await offers();
		expect(answerOf(await catalogue(), "0370")).toEqual({ state: "not-asked" });
		expect(await answer()).toEqual({ is: "taken" });
		expect(await offers()).toEqual(before);
		expect(answerOf(await catalogue(), "0370")).toEqual({ state: "asked", since: NOW });
		expect(await use(paula, "udgiv")).toMatchObject({ kind: "done", to: "/redaktion/kommuner" });
		const [made, ...more] = (await offers()).filter(({ id }) => !before.some((one) => one.id === id));
		expect(more).toEqual([]);
		expect(made).toMatchObject({
			title: "Pårørendevejledningen",
			slug: "naestved-paaroerendevejleder",
			providerName: "Næstved Kommune",
			phone: "55885588",
			callable: true,
			interventions: [{ intervention: "paaroerendevejleder", fit: "instance" }],
			status: "open",
			consent: "not-stated",
			source: { url: null, reference: "kommunesvar Næstved Kommune, 3. marts 2027", date: "2027-03-03" },
			confirmed: { contact: { by: "Næstved Kommune", way: "provider" }, description: null },
		});
		expect(answerOf(await catalogue(), "0370")).toMatchObject({
			state: "answered",
			on: "2027-03-03",
			role: "Pårørendekonsulent",
			rows: new Map([
				["paaroerendevejleder", "yes"],
				["akutsamtalen", "no"],
			]),
		});
		expect(verifyAudit(await client.auditEntry.findMany())).toEqual([]);
	});

	it("goes from an editor to review as drafts, offers, contact and answer, and nothing is public by it", async () => {
		const { answer, use, offers, desk, client, catalogue } = await open();
		const before = await catalogue();
		await answer({ ...YES, hovednummer: "55785578", raadgiver: "Vejleder", "raadgiver-telefon": "55885580" });
		expect(await use(anna, "kladder")).toMatchObject({ kind: "done" });
		const { version: _, municipalityContacts, ...rest } = await catalogue();
		const { version: __, municipalityContacts: known, ...same } = before;
		expect(rest).toEqual(same);
		expect(municipalityContacts.map(({ asked: _, ...one }) => one)).toEqual(
			known.map(({ asked: _, ...one }) => one),
		);
		const review = await client.record.findMany({ where: { stage: "review" } });
		expect(review.map(({ kind }) => kind).sort()).toEqual([
			"municipal-answer",
			"municipality",
			"offer",
			"provider",
		]);
		for (const kind of ["provider", "offer", "municipality", "municipal-answer"]) {
			const record = review.find((one) => one.kind === kind);
			expect([kind, await desk.publish(paula, record?.id ?? "")]).toMatchObject([kind, { kind: "done" }]);
		}
		expect((await offers()).map(({ title }) => title)).toContain("Pårørendevejledningen");
		expect((await desk.document("municipality", CONTACT)).document).toMatchObject({
			phone: { number: "55785578", callable: true },
			advisers: expect.arrayContaining([
				expect.objectContaining({ title: "Vejleder", phone: "55885580", forRelatives: true }),
			]),
		});
	});

	it("again is the same offer, whose number it corrects, and the newest answer; history stays", async () => {
		const { answer, use, offers, clock, client, desk } = await open();
		await answer();
		await use(paula, "udgiv");
		const first = await offers();
		clock.now = new Date("2028-03-10T09:00:00Z");
		const next = { funktion: "Konsulent", "har-paaroerendevejleder": "yes", "har-akutsamtalen": "unknown" };
		await answer({ ...next, "telefon-paaroerendevejleder": "55889999" });
		await use(paula, "udgiv");
		expect((await offers()).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
		expect((await offers()).find(({ title }) => title === "Pårørendevejledningen")?.phone).toBe("55889999");
		expect((await desk.document("municipal-answer", ANSWER)).document).toMatchObject({
			answeredOn: "2028-03-10",
			role: "Konsulent",
		});
		expect(await client.revision.count({ where: { recordId: ANSWER } })).toBe(2);
	});

	it("of two that wait, only the newest is used; an older one is refused after it, and can be put away", async () => {
		const { answer, use, waiting, clock, desk } = await open();
		await answer();
		clock.now = new Date("2027-03-05T09:00:00Z");
		await answer({ funktion: "Konsulent", "har-akutsamtalen": "yes", ...named("akutsamtalen") });
		const [older, newer] = await waiting();
		expect(await use(paula, "udgiv", {}, older?.id)).toMatchObject({
			status: 409,
			state: { fault: expect.stringContaining("svaret igen") },
		});
		expect(await use(paula, "udgiv", {}, newer?.id)).toMatchObject({ kind: "done" });
		expect(await use(paula, "udgiv", {}, newer?.id)).toMatchObject({
			page: "/redaktion/kommuner",
			status: 409,
		});
		expect(await use(paula, "udgiv", {}, older?.id)).toMatchObject({
			status: 409,
			state: { fault: expect.stringContaining("det svar er brugt") },
		});
		expect(await use(paula, "laeg-vaek", {}, older?.id)).toMatchObject({ kind: "done" });
		expect((await desk.document("municipal-answer", ANSWER)).document.answeredOn).toBe("2027-03-05");
		expect(await waiting()).toEqual([]);
	});

	it("with 18 times yes makes 18 offers, and two rows of one name make one", async () => {
		const { answer, use, offers, catalogue } = await open();
		const { interventions } = await catalogue();
		const before = (await offers()).length;
		const all = interventions.map(({ slug }) => ({ [`har-${slug}`]: "yes", ...named(slug) }));
		const twice = { "navn-rejsehold": "Navn akutsamtalen", "navn-netvaerksvenner": "NAVN AKUTSAMTALEN" };
		expect(await answer(Object.assign({ funktion: "a b" }, ...all, twice))).toEqual({ is: "taken" });
		expect(await use(paula, "udgiv")).toMatchObject({ kind: "done" });
		const made = await offers();
		expect(made.length).toBe(before + 16);
		const shared = made.find(({ title }) => title.toLowerCase() === "navn akutsamtalen");
		expect(shared?.interventions.map(({ intervention }) => intervention).sort()).toEqual([
			"akutsamtalen",
			"netvaerksvenner",
			"rejsehold",
		]);
	});
});

const named = (slug: string) => ({ [`navn-${slug}`]: `Navn ${slug}`, [`spoerg-${slug}`]: "visitationen 🙂" });
