import fc from "fast-check";
import { expect, it } from "vitest";
import { recordId } from "@/lib/store/records/identity";
import { verifyAudit } from "@/lib/store/records/verify-audit";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";
import { runs } from "../../support/runs";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const PEOPLE = [
	somebody("anna", ["editor"]),
	somebody("bo", ["publisher"]),
	somebody("carl", ["publisher", "administrator"]),
	somebody("dina", ["contributor"]),
];
const STEPS = [
	"save",
	"send-til-gennemsyn",
	"bed-om-rettelser",
	"udgiv",
	"udgiv-i-noed",
	"har-set-noedudgivelse",
	"kasser-kladde",
	"gendan",
	"afslut",
	"planlaeg",
	"aflys-plan",
	"later",
] as const;
const RUNS = runs(200, 20);

const command = fc.record({ who: fc.nat({ max: PEOPLE.length - 1 }), step: fc.constantFrom(...STEPS) });

/** The law: any sequence of workflow actions leaves exactly one published revision or none, and history only grows. */
it(`any sequence of steps leaves one published revision or none, and only adds to history (${RUNS} runs)`, async () => {
	const { client } = await database();
	const clock = { now: new Date("2026-12-01T09:00:00Z") };
	const desk = createDesk(client, () => clock.now);
	let number = 0;
	async function take(who: (typeof PEOPLE)[number], step: (typeof STEPS)[number]) {
		const { draftRevisionId } = await desk.record(ID);
		const first = await client.revision.findFirstOrThrow({ where: { recordId: ID, sequence: 1 } });
		const revision = draftRevisionId ?? first.id;
		if (step === "later") {
			clock.now = new Date(clock.now.getTime() + 3_600_000);
			return;
		}
		if (step === "save") {
			const summary = `Tekst ${number++}.`;
			await desk
				.save(who, "intervention", SLUG, (document) => ({ ...document, summary }))
				.catch(() => undefined);
			return;
		}
		const fields: Partial<Record<(typeof STEPS)[number], Record<string, string>>> = {
			udgiv: { revision, grund: "" },
			"udgiv-i-noed": { revision, grund: "Det haster" },
			"bed-om-rettelser": { tekst: "Ret det", felt: "" },
			gendan: { revision: first.id, grund: "" },
			afslut: { art: "ended", tekst: "Det er slut.", efterfoelger: "" },
			planlaeg: { revision, art: number % 2 ? "publish" : "expire", tid: "2026-12-01T11:30" },
			"aflys-plan": { art: "publish" },
		};
		await desk.step(who, step, ID, fields[step] ?? {});
	}
	await fc.assert(
		fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 15 }), async (commands) => {
			for (const { who, step } of commands) {
				const before = await client.revision.findMany({
					where: { recordId: ID },
					orderBy: { sequence: "asc" },
				});
				const rows = await client.auditEntry.count();
				const person = PEOPLE[who];
				if (person) await take(person, step);
				const after = await client.revision.findMany({
					where: { recordId: ID },
					orderBy: { sequence: "asc" },
				});
				expect(after.slice(0, before.length)).toEqual(before);
				expect(await client.auditEntry.count()).toBeGreaterThanOrEqual(rows);
				const record = await desk.record(ID);
				const projected = await client.intervention.findMany({ where: { recordId: ID } });
				const live = after.find(({ id }) => id === record.liveRevisionId);
				expect(projected.map(({ document }) => document)).toEqual(live ? [live.document] : []);
				expect(record.draftRevisionId === null).toBe(record.stage === "none");
				expect(record.draftRevisionId).not.toBe(record.liveRevisionId ?? "none");
			}
		}),
		{ numRuns: RUNS, endOnFailure: true },
	);
	expect(verifyAudit(await client.auditEntry.findMany({ orderBy: { sequence: "asc" } }))).toEqual([]);
}, 600_000);
