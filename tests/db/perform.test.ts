import { describe, expect, it } from "vitest";
import { type Action, defineAction, type Outcome } from "@/lib/desk/door/action";
import { perform } from "@/lib/desk/door/perform";
import type { Permission } from "@/lib/desk/door/permissions";
import { readFields } from "@/lib/desk/door/read-fields";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../support/database";
import { createDesk, formOf, somebody } from "../support/desk";

const database = prepareDatabase();
const NOW = new Date("2026-12-01T09:00:00Z");
const ID = recordId("intervention", "aaben-dialog");
const anna = somebody("anna", ["editor"]);
const aarhus = somebody("aarhus", ["municipal"], ["0751"]);

const shown = (status: 200 | 409): Outcome => ({
	kind: "redisplay",
	page: "/redaktion",
	status,
	state: { values: [] },
});

/** An action that writes, and then answers so. */
const writing = (
	outcome: Outcome,
	place: readonly string[] | null = null,
	permission: Permission = "confirm",
) =>
	defineAction({
		...{ name: "proev", permission },
		read: (form) => readFields(form, {}),
		find: async () => ({ place }),
		async run({ tx }) {
			await tx.setting.create({ data: { key: "proev", value: "1" } });
			return outcome;
		},
	});

async function open() {
	const { client } = await database();
	const write = createWriter(client);
	const act = (action: Action<never, never>, person = anna, fields = {}) =>
		perform(write, action, { form: formOf(fields), person, now: NOW });
	const written = () => client.setting.count({ where: { key: "proev" } });
	const last = () => client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
	return { client, desk: createDesk(client, () => NOW), act, written, last };
}

describe("an action", () => {
	it("whose form is shown again for something wrong has changed nothing", async () => {
		const { act, written } = await open();
		expect(await act(writing(shown(409)))).toEqual(shown(409));
		expect(await written()).toBe(0);
		expect(await act(writing(shown(200)))).toEqual(shown(200));
		expect(await written()).toBe(1);
	});

	it("is nobody's who may not do it there, and the audit tells of who tried", async () => {
		const { act, written, last } = await open();
		const done = { kind: "done", to: "/redaktion" } as const;
		expect(await act(writing(done, ["0461"]), aarhus)).toEqual({ kind: "refused" });
		expect(await act(writing(done, null, "publish"), anna)).toEqual({ kind: "refused" });
		expect(await written()).toBe(0);
		expect(await last()).toMatchObject({ action: "refused", actor: "anna", detail: '{"action":"proev"}' });
		expect(await act(writing(done, ["0751"]), aarhus)).toEqual(done);
	});

	it("takes no form but its own, and answers a form that asks for nothing only whoever may act somewhere", async () => {
		const { act, written, last } = await open();
		const before = await last();
		expect(await act(writing(shown(200)), anna, { rolle: "administrator" })).toEqual({ kind: "bad" });
		const early = { ...writing(shown(200)), early: () => shown(409) };
		expect(await act(early, aarhus)).toEqual(shown(409));
		expect([await written(), await last()]).toEqual([0, before]);
		expect(await act(early, somebody("dina", ["contributor"]))).toEqual({ kind: "refused" });
	});
});

describe("a step of a record", () => {
	it("is taken from the version that there is: from no older one, and from none that is still to come", async () => {
		const { client, desk } = await open();
		const { version } = await desk.record(ID);
		const said = { tekst: "Se her", felt: "summary" };
		const comment = (at: number) =>
			desk.act(anna, "kommenter", formOf({ post: ID, version: String(at), ...said }));
		for (const other of [version - 1, version + 1]) {
			const answer = await comment(other);
			expect(answer).toMatchObject({ kind: "redisplay", status: 409 });
			if (answer.kind === "redisplay") expect(answer.state.values).toContainEqual(["tekst", "Se her"]);
		}
		expect(await client.comment.count()).toBe(0);
		expect(await comment(version)).toMatchObject({ kind: "done" });
	});

	it("that cannot be taken says why, and keeps what was chosen beside what is wrong", async () => {
		const { desk } = await open();
		expect(await desk.step(anna, "send-til-gennemsyn", ID)).toMatchObject({
			...{ kind: "redisplay", status: 409 },
			state: { fault: "Der er ingen kladde." },
		});
		const answer = await desk.step(anna, "kommenter", ID, { tekst: " ", felt: "summary" });
		expect(answer).toMatchObject({ kind: "redisplay", status: 422 });
		if (answer.kind === "redisplay") expect(answer.state.values).toContainEqual(["felt", "summary"]);
	});
});
