import { beforeAll, describe, expect, it } from "vitest";
import { DRAFT } from "@/components/directory/recommendations/word/draft-words";
import { meetingPaper } from "@/components/directory/recommendations/word/meeting-paper";
import { policyFile } from "@/components/directory/recommendations/word/policy";
import { ofSet } from "@/lib/directory/recommendations/outcome";
import { wordDraft } from "@/lib/site/questions/recommendations";
import { realCatalogue } from "../../support/catalogue";
import { paragraphsOf, wordParts } from "../../support/word";

const catalogue = realCatalogue();
const NOW = new Date("2026-11-30T10:00:00Z");
const draftAt = (query: string) => wordDraft(catalogue, new URLSearchParams(query), NOW);
/** The first three are yes, partly and no; the first proposal is no. */
const ASKED = `kommune=naestved&tjek=jdn${"-".repeat(28)}n`;
const concept = ofSet(catalogue.recommendations, "concept");
const titlesOf = (list: typeof concept) => list.map(({ title }) => title);

async function readBack(bytes: Promise<Uint8Array>) {
	const parts = await wordParts(await bytes);
	const paragraphs = paragraphsOf(parts.get("word/document.xml") ?? "");
	const styled = (style: string) =>
		paragraphs.filter((one) => one.style === style).map(({ text }) => text.replace(/^[\d.]+ /, ""));
	return { parts, paragraphs, styled, text: paragraphs.map(({ text }) => text).join("\n") };
}
type Read = Awaited<ReturnType<typeof readBack>>;

let policy: Read;
let paper: Read;
beforeAll(async () => {
	policy = await readBack(policyFile(draftAt(ASKED)));
	paper = await readBack(meetingPaper(draftAt(ASKED)));
});

describe("both files", () => {
	it("are in Danish, with Word's own styles for headings", () => {
		for (const { parts, styled } of [policy, paper]) {
			const styles = parts.get("word/styles.xml") ?? "";
			expect(styles).toMatch(/<w:docDefaults>.*<w:lang w:val="da-DK"\/>.*<\/w:docDefaults>/s);
			for (const name of ["heading 1", "heading 2", "Title"])
				expect(styles.toLowerCase()).toContain(`<w:name w:val="${name.toLowerCase()}"/>`);
			expect(styled("Title")).toHaveLength(1);
			expect(styled("Heading1").length).toBeGreaterThan(3);
			expect(parts.get("docProps/core.xml")).toContain("Næstved Kommune");
		}
	});

	it("say where they are from, and that they are drafts", () => {
		for (const { text, parts } of [policy, paper]) {
			expect(text).toContain("30. november 2026");
			expect(text).toContain(`/anbefalinger?${ASKED}`);
			expect(text).toContain("ikke juridisk rådgivning");
			expect(parts.get("word/footer1.xml")).toContain("Pårørendevejviser");
		}
	});

	it("leave the municipality's name to be written where none is chosen, and no trace of our markup", async () => {
		const unnamed = await readBack(policyFile(draftAt("")));
		expect(unnamed.styled("Title")).toEqual(["Udkast til pårørendepolitik for [kommunens navn]"]);
		expect(unnamed.text).not.toContain("Det har vejviseren om");
		for (const { text } of [policy, paper, unnamed]) expect(text).not.toMatch(/\[@|\]\(|\*\*|undefined|null/);
	});
});

describe("the draft of a policy", () => {
	it("takes up all eight recommendations, and the proposals apart from them", () => {
		const headings = policy.styled("Heading2");
		const proposals = titlesOf(ofSet(catalogue.recommendations, "proposals"));
		expect(headings.slice(0, 16)).toEqual([...titlesOf(concept), ...proposals]);
		expect(policy.styled("Heading1")).toContain("Forslag fra Bedre Psykiatri");
		expect(policy.text).toContain("interesseorganisation");
	});

	it("has every activity once, under what was answered", () => {
		for (const { activities } of catalogue.recommendations)
			for (const { text } of activities) expect(policy.text.split(`${text}\n`)).toHaveLength(2);
		const first = policy.paragraphs.findIndex(({ text }) => text.endsWith(concept[0]?.title ?? "?"));
		const after = policy.paragraphs.slice(first).map(({ text }) => text);
		const [yes, partly, no] = concept[0]?.activities.map(({ text }) => text) ?? [];
		expect(after[after.indexOf(DRAFT.today) + 1]).toBe(yes);
		expect(after[after.indexOf(DRAFT.partly) + 1]).toBe(partly);
		expect(after[after.indexOf(DRAFT.missing) + 1]).toBe(no);
	});

	it("has what is on record in the municipality, how sure it is, and what the law makes a duty", () => {
		expect(policy.styled("Heading1")).toContain("Det har vejviseren om Næstved Kommune");
		expect(policy.text).toContain("betyder det kun, at vi ikke har fundet det");
		expect(policy.text).toMatch(/Serviceloven § 84 \(2022, da rapporten udkom\)/);
		const own = draftAt(ASKED).record?.offers ?? [];
		for (const { title } of own) expect(policy.text).toContain(title);
		expect(own.every(({ status }) => status !== "ended")).toBe(true);
	});

	it("has what the municipality told us, and what we have not seen there", async () => {
		expect(policy.text).toContain("Næstved er ikke spurgt endnu.");
		const [yes, no] = catalogue.interventions;
		if (!yes || !no) throw new Error("no interventions");
		const rows = [
			{ intervention: yes.slug, has: "yes" as const },
			{ intervention: no.slug, has: "no" as const },
		];
		const answer = { slug: "naestved", municipality: "0370", answeredOn: "2027-03-03", role: "Leder", rows };
		const told = { ...catalogue, answers: new Map([["0370", answer]]) };
		const { text } = await readBack(policyFile(wordDraft(told, new URLSearchParams(ASKED), NOW)));
		expect(text).toContain("Næstved svarede 3. marts 2027 (Leder).");
		expect(text).toContain(`${DRAFT.yes}\n${yes.title}`);
		expect(text).toContain(`${DRAFT.no}\n${no.title}`);
		expect(text).toContain(DRAFT.unseen);
	});
});

describe("the paper for a meeting", () => {
	it("has what is missing with what can help, and never counts the two lists together", () => {
		const missing = concept[0]?.activities[2]?.text ?? "?";
		expect(paper.text).toContain(`${missing} (nej)`);
		expect(paper.text).toContain("Den Motiverende Samtale");
		expect(paper.text).toContain("31 aktiviteter: 1 ja, 1 delvist, 1 nej, 28 ikke besvaret.");
		expect(paper.text).toContain("8 forslag: 1 nej, 7 ikke besvaret.");
		expect(paper.text).not.toMatch(/\b39\b|%|\bpoint\b/);
	});

	it("repeats its tables' heads on every page", () => {
		const xml = paper.parts.get("word/document.xml") ?? "";
		expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
	});
});
