import { createPerson, openSession } from "../support/accounts";
import { DESK_DATABASE as DB, expect, idOf, test } from "../support/e2e/desk";
import { act, readHead } from "../support/e2e/desk-http";

const OTHER = "angstforeningen-grupper";
const record = (slug: string) => `/redaktion/poster/${idOf("offer", slug)}`;

test.describe.configure({ timeout: 180_000 });

test("what belongs to another record is not taken for one's own", async ({ caller }) => {
	const [publisher, municipal] = [await caller("publisher"), await caller("municipal")];
	const [mine, others] = [await readHead(DB, "offer", OTHER), await readHead(DB, "offer", "al-anon-moeder")];
	const step = { post: mine.record.id, version: String(mine.record.version), grund: "" };
	for (const name of ["gendan", "udgiv", "udgiv-i-noed"]) {
		const answer = await act(publisher, name, { ...step, revision: others.revision.id, grund: "x" });
		expect([name, answer.status]).toEqual([name, 409]);
	}
	const compare = await fetch(`${publisher.base}${record(OTHER)}/historik?fra=${others.revision.id}&til=99`, {
		headers: { cookie: publisher.cookie },
	});
	expect(await compare.text()).not.toContain(others.document.description);
	expect((await readHead(DB, "offer", OTHER)).record).toEqual(mine.record);
	for (const path of ["", "/rediger", "/historik?fra=1&til=1"]) {
		const answer = await fetch(municipal.base + record(OTHER) + path, {
			headers: { cookie: municipal.cookie },
		});
		expect([path, answer.status]).toEqual([path, 404]);
	}
});

test("no cell of the audit's file is a formula, whatever people call themselves", async ({ caller }) => {
	const person = await createPerson(DB, {
		...{ email: "formel@example.dk", name: `=HYPERLINK("https://ond.example","Se her")` },
		roles: ["editor"],
	});
	const { base, cookie } = await caller("administrator");
	const own = { base, cookie: await openSession(DB, person.id) };
	const { record: row } = await readHead(DB, "offer", OTHER);
	await act(own, "kommenter", { post: row.id, version: String(row.version), tekst: "=1+1", felt: "" });
	const answer = await fetch(`${base}/redaktion/revision-spor/hent`, { headers: { cookie } });
	const file = await answer.text();
	expect(file).toContain("HYPERLINK");
	expect(file).not.toMatch(/(?:^|;|\n)"?[=+@-][A-Z(]/);
});
