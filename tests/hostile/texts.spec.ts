import { expect, test } from "@playwright/test";
import { previewToken } from "@/lib/desk/preview/token";
import { authSecret, signingKey } from "@/lib/desk/sign-in/secret";
import { recordId, revisionId } from "@/lib/store/records/identity";
import { openSession } from "../support/accounts";
import { cast } from "../support/e2e/desk";
import { act, type Caller, editForm, type Pairs, readHead, withDatabase } from "../support/e2e/desk-http";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";
import { shortEnough, slowestBeside } from "../support/hostile/bystander";
import { ATOMS, repeated } from "../support/hostile/long-texts";
import { restingMemory } from "../support/hostile/resting-memory";

const SLUG = "akutsamtalen";
const ID = recordId("intervention", SLUG);
let [site, url, caller] = [undefined as unknown as OwnSite, "", undefined as unknown as Caller];
/** Links to revisions that were saved before texts were bounded, by what stands in their every section. */
const previews: [atom: string, address: string][] = [];

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
	url = await ownDatabase("texts");
	const key = signingKey("preview", authSecret(url));
	const until = new Date(Date.now() + 86_400_000);
	const { revision, document } = await readHead(url, "intervention", SLUG);
	const sections = (text: string) =>
		Object.fromEntries(Object.keys(document.sections).map((name) => [name, text]));
	await withDatabase(url, async (client) => {
		for (const [i, atom] of ATOMS.entries()) {
			const own = { id: revisionId(ID, 1_000 + i), sequence: 1_000 + i };
			const worst = { ...document, sections: sections(repeated(atom, 18_000)) };
			await client.revision.create({ data: { ...revision, ...own, document: JSON.stringify(worst) } });
			previews.push([atom, `/redaktion/vis/${previewToken(key, { revisionId: own.id, until, epoch: 0 })}`]);
		}
		const last = { draftRevisionId: revisionId(ID, 1_000), version: { increment: 1 } };
		await client.record.update({ where: { id: ID }, data: last });
	});
	const cookie = await openSession(url, cast("contributor").id);
	site = await startSite(url);
	caller = { base: site.base, cookie };
});
test.afterAll(() => site.kill());

/** What a request is answered with, and the slowest that somebody else waited meanwhile. */
async function beside(ask: () => Promise<Response>) {
	const answer = ask();
	const slowest = await slowestBeside(
		site.base,
		answer.then((one) => one.clone().text()),
	);
	return { answer: await answer, slowest };
}

test("no text that is stored costs others a second, whoever looks at its draft", async () => {
	test.setTimeout(240_000);
	await (await fetch(site.base + (previews[0]?.[1] ?? ""))).text();
	const quiet = await slowestBeside(site.base, Promise.resolve());
	for (const [atom, address] of previews) {
		const { answer, slowest } = await beside(() => fetch(site.base + address));
		expect([atom, answer.status]).toEqual([atom, 200]);
		expect(slowest, `${atom} made others wait`).toBeLessThan(shortEnough(quiet));
	}
	const before = await restingMemory(site);
	for (const [, address] of previews) await (await fetch(site.base + address)).text();
	const after = await restingMemory(site, before * 1.14);
	expect(after / before, `from ${before} to ${after} MiB`).toBeLessThan(1.15);
});

test("its history, its comparison and its form do neither", async () => {
	test.setTimeout(120_000);
	const own = `/redaktion/poster/${ID}`;
	const pages = ["", "/historik", "/historik?fra=1000&til=1001", "/historik?fra=1&til=1000", "/rediger"];
	const get = (page: string) => fetch(site.base + own + page, { headers: { cookie: caller.cookie } });
	for (const page of pages) await (await get(page)).text();
	const quiet = await slowestBeside(site.base, Promise.resolve());
	for (const page of pages) {
		const { answer, slowest } = await beside(() => get(page));
		expect([page, answer.status]).toEqual([page, 200]);
		expect(slowest, `${page} made others wait`).toBeLessThan(shortEnough(quiet));
	}
});

/** The form of the intervention with fields of another's making in place of its own. */
async function changed(fields: Pairs): Promise<Pairs> {
	const form = await editForm(url, "intervention", "aaben-dialog", (document) => document);
	const names = new Set(fields.map(([name]) => name));
	return [...form.filter(([name]) => !names.has(name)), ...fields];
}

const lines = (count: number, line: (i: number) => string) =>
	Array.from({ length: count }, (_, i) => line(i)).join("\n");

/** The form in which a register is edited as text. */
async function registerForm(text: string): Promise<Pairs> {
	const { record, revision } = await readHead(url, "places" as never, "danmark");
	const own = { post: record.id, type: "places", version: String(record.version), grundlag: revision.id };
	return [...Object.entries(own), ["d.yaml", text]];
}

const ROWS = "fields that are all wrong";

test("what is too much is refused in words before anybody's change waits for it", async () => {
	test.setTimeout(240_000);
	const editor = { base: site.base, cookie: await openSession(url, cast("editor").id) };
	const comment = async () => {
		const { record } = await readHead(url, "offer", "al-anon-telefon");
		const says = { post: record.id, version: String(record.version), tekst: "hej", felt: "" };
		const from = performance.now();
		const { status } = await act(editor, "kommenter", says);
		return { status, ms: performance.now() - from };
	};
	expect((await comment()).status).toBe(303);
	const forms: [what: string, form: Pairs][] = [
		["emphasis", await changed([["d.sections.purpose", "*a_".repeat(6_000)]])],
		["quotations", await changed([["d.sections.purpose", ">".repeat(6_000)]])],
		["a megabyte of letters", await changed([["d.sections.purpose", "a".repeat(900_000)]])],
		["a list of 400,000", await changed([["d.alternativeNames", "a\n".repeat(200_000)]])],
		[ROWS, await changed(Array.from({ length: 1_500 }, (_, i) => [`d.figures.${i}.label`, "x"]))],
		["60,000 names", await registerForm(lines(60_000, (i) => `k${i}: 1`))],
		["39,000 names", await registerForm(lines(39_000, (i) => `k${i}:`))],
		["lists in lists", await registerForm(`a: ${"[".repeat(300_000)}`)],
	];
	const quiet = await slowestBeside(site.base, Promise.resolve());
	for (const [what, form] of forms) {
		const sent = act(caller, "gem-kladde", form);
		const written = comment();
		const slowest = await slowestBeside(site.base, sent);
		expect([what, (await sent).status, (await written).status]).toEqual([
			what,
			what === ROWS ? 413 : 422,
			303,
		]);
		expect((await written).ms, `${what} kept another's change waiting`).toBeLessThan(shortEnough(quiet));
		expect(slowest, `${what} made others wait`).toBeLessThan(shortEnough(quiet));
	}
});
