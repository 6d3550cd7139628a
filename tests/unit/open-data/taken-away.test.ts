import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FEED_WORDS } from "@/components/directory/open-data/feed-words";
import { finishHtml } from "@/lib/delivery/html/finish";
import { fragmentOf } from "@/lib/delivery/html/fragment";
import type { Catalogue } from "@/lib/directory/catalogue";
import { certaintyOf } from "@/lib/directory/offers/certainty";
import { atomOf, changesOf } from "@/lib/site/open-data/changes";
import { dictionary } from "@/lib/site/open-data/dictionary";
import { offerLd } from "@/lib/site/open-data/json-ld";
import { checksumOf, listSnapshots, readSnapshotFile, takeSnapshot } from "@/lib/site/open-data/snapshots";
import { stampOf } from "@/lib/site/open-data/stamp";
import { publicPages } from "@/lib/site/questions/paths";
import { realCatalogue } from "../../support/catalogue";

const real = realCatalogue();
const NOW = new Date("2026-11-30T10:00:00Z");
const FIRST = new Date("2026-10-01T08:00:00Z");
const LAST = new Date("2026-11-05T08:00:00Z");
const [offer, other] = real.offers;
if (!offer || !other) throw new Error("no offers");
const STAMP = stampOf(real, "7@2026-11-29T23:00:00.000Z");
const catalogue: Catalogue = {
	...real,
	offers: [{ ...offer, title: "A & B <i>\u0000" }, other],
	interventions: [],
	providers: [],
	history: new Map([
		[offer.id, { first: FIRST, last: LAST }],
		[other.id, { first: FIRST, last: FIRST }],
	]),
	endings: [
		{
			kind: "offer",
			slug: "x",
			ending: "mistake",
			text: "",
			at: NOW,
			title: null,
			successor: null,
			offer: null,
		},
	],
};

describe("the feed", () => {
	it("tells what was published, changed and ended, the latest first; a mistake by no name", () => {
		const told = changesOf(catalogue).map(({ what, path }) => `${what} ${path}`);
		expect(told).toEqual([
			"ended /tilbud/x",
			`changed /tilbud/${offer.slug}`,
			...[offer.slug, other.slug].sort().map((slug) => `published /tilbud/${slug}`),
		]);
	});

	it("is XML whatever stands in a title, and no two entries are one", () => {
		const xml = atomOf(changesOf(catalogue), STAMP, FEED_WORDS);
		expect(xml).toContain("<title>Ændret (tilbud): A &amp; B &lt;i&gt;</title>");
		expect(xml).toContain("<title>Findes ikke mere (tilbud): udgivet ved en fejl</title>");
		const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(5);
		expect(xml).not.toContain("\u0000");
	});
});

describe("the map of the site", () => {
	it("has the date of what a page shows, and none where it is not known", () => {
		const changed = new Map(publicPages(catalogue).map((page) => [page.path, page.changed]));
		expect(changed.get(`/tilbud/${offer.slug}`)).toEqual(LAST);
		expect(changed.get(`/tilbud/${other.slug}`)).toEqual(FIRST);
		expect(changed.get("/tilbud")).toEqual(LAST);
		expect(changed.get("/")).toBeNull();
	});
});

describe("what a page is about", () => {
	it("tells a number only where it may be called, and of what may be gone the name alone", () => {
		for (const one of real.offers) {
			const isSure = certaintyOf(one, NOW) !== "uncertain";
			const text = JSON.stringify(offerLd(one, real.places, isSure));
			expect(text).toContain(JSON.stringify(one.title));
			expect(text.includes('"telephone"'), one.slug).toBe(
				isSure && one.phone !== null && one.callable === true,
			);
			expect(text).not.toMatch(/null|""|\[\]/);
			if (!isSure) expect(text).not.toContain('"areaServed"');
		}
	});
});

describe("a month's snapshot", () => {
	it("is made once, never replaced, and known by its checksum", () => {
		const folder = mkdtempSync(join(tmpdir(), "snapshots-"));
		expect(listSnapshots(join(folder, "none"))).toEqual([]);
		expect(takeSnapshot(folder, catalogue, STAMP, NOW)).toEqual({ month: "2026-11", isNew: true });
		const bytes = readFileSync(join(folder, "2026-11.json"));
		const later = new Date("2026-11-30T22:59:00Z");
		expect(takeSnapshot(folder, real, STAMP, later)).toEqual({ month: "2026-11", isNew: false });
		expect(readSnapshotFile(folder, "2026-11")).toEqual(bytes);
		expect(listSnapshots(folder)).toEqual([
			{ month: "2026-11", bytes: bytes.length, sha256: checksumOf(bytes) },
		]);
		expect(takeSnapshot(folder, real, STAMP, new Date("2026-11-30T23:00:00Z")).month).toBe("2026-12");
		for (const name of ["../2026-11", "2026-13x", "", "2026-10"])
			expect(readSnapshotFile(folder, name)).toBeUndefined();
		const { offers, snapshot, licence } = JSON.parse(bytes.toString());
		expect([snapshot, licence.chosen, offers.length]).toEqual(["2026-11", false, 2]);
		expect(offers[0]).not.toHaveProperty("reach");
		rmSync(folder, { recursive: true });
	});
});

describe("a page for other sites' pages", () => {
	const PAGE =
		'<html><body><script src="/assets/a.js"></script><main class="a>b"><p>Hej</p></main><script>x</script></body>';

	it("has no script, and as a fragment nothing around it", () => {
		expect(finishHtml(PAGE, true)).not.toContain("<script");
		expect(finishHtml(PAGE)).toContain("/assets/a.js");
		expect(fragmentOf(finishHtml(PAGE, true))).toBe("<p>Hej</p>");
		expect(() => fragmentOf("<p>Hej</p>")).toThrow("without a main part");
	});
});

it("the dictionary has every field of an offer, with its codes, and says what may be empty", () => {
	const fields = new Map(dictionary().offers.map((entry) => [entry.path, entry]));
	expect(fields.get("status")).toMatchObject({
		codes: ["open", "paused", "uncertain", "ended"],
		mayBeEmpty: false,
	});
	expect(fields.get("contact.phone")).toMatchObject({ label: "Telefon", type: "tekst", mayBeEmpty: true });
	expect(fields.get("confirmations.contact.at")?.type).toBe("datetime");
	expect(fields.get("reach.ways[].kind")?.codes).toContain("municipality");
	expect(fields.get("forms[]")?.codes).toContain("phone");
});
