import { openSession } from "../support/accounts";
import { cast, expect, test } from "../support/e2e/desk";
import { act, type Caller, editForm, readHead, withDatabase } from "../support/e2e/desk-http";
import { crawl } from "../support/e2e/own-crawl";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";

test.describe.configure({ mode: "serial" });

/** A word in no text of ours, as every draft has it. */
const CANARY = "kvidrefugl";
const has = (text: string) => text.toLowerCase().includes(CANARY);
const words = (text: string) => `${text} ${CANARY}`.slice(-120).trim();

let [url, site]: [string, OwnSite | undefined] = ["", undefined];
const caller = async (key: string): Promise<Caller> => ({
	base: site?.base ?? "",
	cookie: await openSession(url, cast(key).id),
});

test.beforeAll(async () => {
	test.setTimeout(120_000);
	url = await ownDatabase("drafts");
	site = await startSite(url);
});
test.afterAll(async () => site?.kill());

/** Where drafts are, by kind and name. */
const DRAFTED = [
	["intervention", "aaben-dialog"],
	["offer", "al-anon-telefon"],
	["provider", "bedre-psykiatri"],
	["page", "om"],
] as const;

test("drafts, comments, answers and uploads are written with a word that is nowhere else", async () => {
	const editor = await caller("editor");
	const forms = [
		await editForm(url, "intervention", "aaben-dialog", (document) => ({
			...document,
			title: words(document.title),
			summary: words(document.summary),
			alternativeNames: [CANARY],
		})),
		await editForm(url, "offer", "al-anon-telefon", (document) => ({
			...document,
			title: words(document.title),
			description: words(document.description),
		})),
		await editForm(url, "provider", "bedre-psykiatri", (document) => ({
			...document,
			name: words(document.name),
			description: CANARY,
		})),
		await editForm(url, "page", "om", (document) => ({ ...document, lead: words(document.lead) })),
	];
	for (const form of forms) expect((await act(editor, "gem-kladde", form)).status).toBe(303);
	const fresh = await editForm(url, "offer", "al-anon-telefon", (document) => document);
	const own = ["post", "version", "grundlag", "navn"];
	const added = [
		["post", ""],
		["version", "0"],
		["grundlag", ""],
		["navn", `${CANARY}-tilbud`],
		...fresh.filter(([name]) => !own.includes(name)),
	] as [string, string][];
	expect((await act(editor, "gem-kladde", added)).status).toBe(303);

	const { record, revision } = await readHead(url, "offer", "al-anon-telefon");
	const comment = { post: record.id, version: String(record.version), tekst: CANARY, felt: "" };
	expect((await act(editor, "kommenter", comment)).status).toBe(303);
	await withDatabase(url, (client) =>
		client.providerAnswer.create({
			data: {
				...{ id: "svar-1", linkId: "", recordId: record.id, revisionId: revision.id, at: new Date() },
				...{ answer: "correct", fields: JSON.stringify({ title: CANARY }), name: CANARY, message: CANARY },
			},
		}),
	);
	const upload = new FormData();
	upload.append("fil", new File([`navn;beskrivelse\n${CANARY};${CANARY}\n`], `${CANARY}.csv`));
	const sent = await fetch(`${editor.base}/redaktion/import/send`, {
		...{ method: "POST", body: upload, redirect: "manual" },
		headers: { cookie: editor.cookie, origin: editor.base },
	});
	expect(sent.status).toBe(303);
	expect(
		has(await (await fetch(editor.base + sent.headers.get("location"), { headers: editor })).text()),
	).toBe(true);
});

test("no page, file or answer of the public site has the word", async () => {
	test.setTimeout(240_000);
	const base = site?.base ?? "";
	const told: string[] = [];
	const answers = await crawl(base, [
		...["/", "/sitemap.xml", "/robots.txt", "/api/health", "/api/v1/interventions", "/api/v1/offers"],
		...["/api/v1/search?q=kvidre", "/soeg?q=kvidre", "/min-liste?i=aaben-dialog&t=al-anon-telefon"],
		...["/indsatser/aaben-dialog", "/tilbud/al-anon-telefon", "/udbydere/bedre-psykiatri", "/om"],
		...["/api/v1/interventions/aaben-dialog", "/api/v1/offers/al-anon-telefon", "/oversigt", "/kilder"],
	]);
	for (const [address, text] of answers) if (has(text)) told.push(address);
	for (const path of ["/tilbud", "/udbydere", "/indsatser", "/api/v1/offers"]) {
		expect((await fetch(`${base}${path}/${CANARY}-tilbud`)).status).toBe(404);
	}
	expect(told).toEqual([]);
	expect(answers.size).toBeGreaterThan(60);
});

test("who is not signed in gets it from no page of the desk either", async () => {
	const base = site?.base ?? "";
	for (const [kind, slug] of DRAFTED) {
		const { record } = await readHead(url, kind, slug);
		for (const path of ["", "/rediger", "/historik?fra=1&til=2"]) {
			const answer = await fetch(`${base}/redaktion/poster/${record.id}${path}`, { redirect: "manual" });
			expect(answer.headers.get("location")).toMatch(/^\/redaktion\/log-ind\?til=/);
			expect(has(await answer.text())).toBe(false);
		}
	}
});

test("what the site has written in its log does not have it", async () => {
	await (await fetch(`${site?.base}/soeg?q=${CANARY}`)).text();
	expect(has(site?.said() ?? "")).toBe(false);
	expect(site?.said()).toContain("kører på");
});
