import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PreviewEnded } from "@/components/desk/preview/preview-ended";
import { PreviewPage } from "@/components/desk/preview/preview-page";
import { previewed, publicTitle } from "@/lib/desk/preview/previewed";
import { ofKind } from "@/lib/model/kinds";
import { frameOf } from "@/lib/site/questions/frame";
import { catalogueOf, readEntries } from "../../support/catalogue";

const entries = readEntries();
const catalogue = catalogueOf(entries);
const now = new Date("2026-12-01T09:00:00Z");
const WORD = "Kladdeordet";

const sample = () => {
	const [intervention] = ofKind(entries, "intervention");
	const [offer] = ofKind(entries, "offer");
	const [provider] = ofKind(entries, "provider");
	const [page] = ofKind(entries, "page");
	const [source] = ofKind(entries, "source");
	const [pointer] = ofKind(entries, "pointer");
	const [right] = ofKind(entries, "right");
	if (!intervention || !offer || !provider || !page || !source || !pointer || !right)
		throw new Error("content lacks a kind");
	return [
		{ ...intervention, document: { ...intervention.document, title: WORD } },
		{ ...offer, document: { ...offer.document, title: WORD } },
		{ ...provider, document: { ...provider.document, name: WORD } },
		{ ...page, document: { ...page.document, title: WORD } },
		{ ...source, document: { ...source.document, title: WORD } },
		{ ...pointer, document: { ...pointer.document, title: WORD } },
		{ ...right, document: { ...right.document, title: WORD } },
	];
};

describe("the page of a draft", () => {
	it("shows the draft's words for every kind, also one without a page of its own", () => {
		for (const entry of sample()) {
			const shown = previewed(catalogue, entry, now);
			const html = renderToStaticMarkup(<PreviewPage entry={entry} previewed={shown} now={now} />);
			expect(html, entry.kind).toContain(WORD);
		}
		expect(JSON.stringify(catalogue)).not.toContain(WORD);
	});
});

describe("a link to a draft that has ended", () => {
	const render = (slug: string, why: "expired" | "published" | "closed") => {
		const subject = { kind: "intervention", slug } as const;
		const title = publicTitle(catalogue, subject);
		const frame = frameOf(catalogue);
		return renderToStaticMarkup(<PreviewEnded {...{ subject, why, frame, title }} />);
	};

	it("leads to what the public sees, and says why", () => {
		const slug = catalogue.interventions[0]?.slug ?? "";
		expect(render(slug, "published")).toMatch(
			new RegExp(`er blevet udgivet.*href="/indsatser/${slug}"`, "s"),
		);
		expect(render(slug, "expired")).toContain("Linkets tid er gået");
		expect(render(slug, "closed")).toContain("Linket er lukket");
	});

	it("leads to the search where the public sees nothing", () => {
		const html = render("aldrig-udgivet", "expired");
		expect(html).toContain("ikke på Pårørendevejviser lige nu");
		expect(html).not.toContain("/indsatser/aldrig-udgivet");
	});
});
