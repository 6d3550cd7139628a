import { ACTIONS } from "@/lib/desk/registry";
import { cast, cookieOf, DESK_DATABASE as DB, expect, idOf, test } from "../support/e2e/desk";
import { act, editForm, post, publishForm, readHead } from "../support/e2e/desk-http";
import { badIn } from "../support/e2e/hostile-page";
import { infected, SCRIPT } from "../support/e2e/infect";

const caller = async (baseURL: string | undefined, key: string) => ({
	base: baseURL ?? "",
	cookie: key === "nobody" ? "" : await cookieOf(key),
});

const STORED = [
	["intervention", "akutsamtalen", "/indsatser/", "/indsatser"],
	["offer", "angstforeningen-telefonraadgivning", "/tilbud/", "/tilbud"],
	["provider", "psykiatrifonden", "/udbydere/", "/tilbud"],
	["source", "vive-2022", "/kilder#", "/kilder"],
] as const;

for (const [kind, slug, path, list] of STORED) {
	test(`a script in every text of a ${kind} stays a text: at the desk, in preview and in public`, async ({
		as,
		baseURL,
	}) => {
		test.setTimeout(240_000);
		const id = idOf(kind, slug);
		let texts = 0;
		const form = await editForm(DB, kind, slug, (document) => {
			const { document: hostile, count } = infected(kind, document);
			texts = count;
			return hostile as typeof document;
		});
		expect(texts).toBeGreaterThan(3);
		const saved = await act(await caller(baseURL, "editor"), "gem-kladde", form);
		expect(saved.status).toBe(303);
		const { record } = await readHead(DB, kind, slug);
		const says = { post: id, version: String(record.version), tekst: SCRIPT, felt: SCRIPT };
		expect((await act(await caller(baseURL, "editor2"), "kommenter", says)).status).toBe(303);

		const { page } = await as("publisher");
		page.on("dialog", (dialog) => expect(dialog.message()).toBe("no dialog"));
		const own = `/redaktion/poster/${id}`;
		await page.goto(own);
		const preview = await page
			.getByRole("link", { name: /Se kladden/ })
			.getAttribute("href", { timeout: 5_000 })
			.catch(() => null);
		const desk = [own, `${own}/rediger`, `${own}/historik?fra=1&til=${record.version}`, `${own}/historik`];
		const lists = ["/redaktion", "/redaktion/poster", "/redaktion/revision-spor"];
		for (const address of [...desk, ...lists, ...(preview ? [preview] : [])]) {
			expect((await page.goto(address))?.status()).toBe(200);
			expect([address, await page.evaluate(badIn)]).toEqual([address, []]);
		}
		const published = await act(
			await caller(baseURL, "publisher"),
			"udgiv",
			await publishForm(DB, kind, slug),
		);
		expect(published.status).toBe(303);
		for (const address of [
			path.endsWith("#") ? list : path + slug,
			list,
			"/soeg?q=script",
			"/",
			"/oversigt",
		]) {
			expect((await page.goto(address))?.status()).toBe(200);
			expect([address, await page.evaluate(badIn)]).toEqual([address, []]);
		}
	});
}

test("a script in an address or in a form that is shown again is a text", async ({ as, baseURL }) => {
	test.setTimeout(240_000);
	const { page, context } = await as("administrator");
	const parameters =
		"q kind type stage til fra vis side kolonner klar fejl art tid hent tak hvem handling post".split(" ");
	const query = new URLSearchParams(parameters.map((name) => [name, SCRIPT])).toString();
	const own = `/redaktion/poster/${idOf("offer", "al-anon-telefon")}`;
	const pages = ["", "/poster", "/poster/ny", "/revision-spor", "/personer", "/konto", "/rapporter", "/svar"];
	const more = ["/log-ind", "/log-ind/kode", "/log-ind/igen", "/import", "/links", "/eksport", "/bekraeft"];
	const odd = [`/handling/${encodeURIComponent(SCRIPT)}`, `/vis/${encodeURIComponent(SCRIPT)}`];
	const addresses = [...pages, ...more, ...odd].map((path) => `/redaktion${path}`);
	for (const address of [...addresses, own, `${own}/historik`, `${own}/rediger`]) {
		await page.goto(`${address}?${query}`);
		expect([address, await page.evaluate(badIn)]).toEqual([address, []]);
	}
	const { base, cookie } = await caller(baseURL, "administrator");
	for (const { name } of ACTIONS) {
		const answer = await post({ base, cookie }, `/redaktion/handling/${name}`, {
			[SCRIPT]: SCRIPT,
			post: SCRIPT,
		});
		await page.setContent(await answer.text());
		expect([name, await page.evaluate(badIn)]).toEqual([name, []]);
	}
	await context.close();
});

test("fields that no form of ours has, or has twice, are refused, and nothing changes", async ({
	baseURL,
}) => {
	const editor = await caller(baseURL, "editor");
	const slug = "aa-telefon";
	const { record } = await readHead(DB, "offer", "al-anon-telefon");
	const own = { post: record.id, version: String(record.version) };
	const form = await editForm(DB, "offer", "al-anon-telefon", (document) => ({ ...document, title: slug }));
	for (const [name, fields] of [
		["kommenter", [...Object.entries({ ...own, tekst: "a", felt: "" }), ["byId", cast("editor2").id]]],
		["kommenter", [...Object.entries({ ...own, tekst: "a", felt: "" }), ["tekst", "b"]]],
		["send-til-gennemsyn", [...Object.entries(own), ["stage", "review"]]],
		["gem-kladde", [...form, ["liveRevisionId", "x"]]],
		["gem-kladde", [...form, ["post", idOf("offer", "aarhus-paaroerendevejleder")]]],
		["gem-kladde", [...form, ["__proto__", "x"]]],
		["saet-laesedato", [...Object.entries({ ...own, dato: "2030-01-01" }), ["editedHere", "1"]]],
	] as [string, [string, string][]][]) {
		expect([name, (await act(editor, name, fields)).status]).toEqual([name, 400]);
	}
	const after = await readHead(DB, "offer", "al-anon-telefon");
	expect(after.revision.id).toBe((await readHead(DB, "offer", "al-anon-telefon")).revision.id);
	expect([after.record.stage, after.record.editedHere]).toEqual([record.stage, record.editedHere]);
});
