import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { municipalityContactSchema } from "@/lib/model/contact-schema";
import { parseYamlFile } from "@/lib/store/content-files/yaml-file";
import { CONTENT, realCatalogue } from "../../support/catalogue";
import { adviserRows, dataAbsent, municipalityRows } from "../../support/gathered";

const { places } = realCatalogue();
const contacts = parseYamlFile(readFileSync(join(CONTENT, "municipalities.yaml"), "utf8")).entries.map(
	([slug, value]) => ({ slug, ...municipalityContactSchema.parse(value) }),
);
const byCode = new Map(contacts.map((contact) => [contact.municipality, contact]));
const isMain = ({ is_main }: { is_main: string }) => ["yes", "named"].includes(is_main);
/** "2022-2025 (undated …)" is a year and another; a month is one of twelve. */
const looseDate = (date: string) => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?(?!\d))?/.exec(date)?.[0] ?? null;
/** Merged with the same counselling's other row. */
const TWICE = "Pårørende ved hjerneskade: åben rådgivning";

describe("content/municipalities.yaml", () => {
	it("has the 98 municipalities of the register, in its order, under their addresses", () => {
		expect(contacts.map(({ slug, municipality }) => [municipality, slug])).toEqual(
			places.municipalities.map(({ code, slug }) => [code, slug]),
		);
	});
});

describe.skipIf(dataAbsent)("a municipality's contact", () => {
	it.each(municipalityRows)("$name: the number is a main number of the data, or there is none", (row) => {
		const phone = byCode.get(row.code)?.phone;
		if (!isMain(row)) return expect(phone).toBeUndefined();
		expect(phone).toMatchObject({
			number: row.phone,
			source: { url: row.source_url, reference: null, date: looseDate(row.source_date) },
		});
		expect(phone?.callable).toBe(row.button === "yes" || undefined);
		if (row.is_main === "named")
			expect(row.phone_kind.toLowerCase()).toContain(phone?.label.slice(0, 11).toLowerCase());
		else expect(phone?.label).toMatch(/^Hoved(nummer|omstilling)$/);
	});

	it("are as many as the data has: 61, of which 30 are buttons", () => {
		const phones = contacts.flatMap(({ phone }) => phone ?? []);
		expect(phones).toHaveLength(61);
		expect(phones.filter(({ callable }) => callable)).toHaveLength(30);
	});

	it("has hours only from a source of 2022 or later", () => {
		const withHours = contacts.flatMap(({ phone }) => (phone?.hours ? phone : []));
		expect(withHours.length).toBeGreaterThan(0);
		for (const { source } of withHours) expect((source.date ?? "") >= "2022").toBe(true);
	});

	it("has the web addresses of the data, none of them an inner system's", () => {
		for (const { web, relatives_page, code } of municipalityRows) {
			const contact = byCode.get(code);
			expect(contact?.website, code).toBe(web.includes("backoffice") ? undefined : web || undefined);
			if (contact?.relativesPage) expect(contact.relativesPage).toBe(relatives_page);
		}
		// The other pages are of dementia or a form: they stand with the adviser they belong to.
		expect(contacts.filter(({ relativesPage }) => relativesPage).map(({ slug }) => slug)).toEqual([
			"koebenhavn",
			"odense",
			"aalborg",
		]);
	});

	it("has a mail address only where the page that gives it is recent or its own", () => {
		for (const { email, municipality } of contacts.filter((contact) => contact.email)) {
			const row = municipalityRows.find(({ code }) => code === municipality);
			expect(row).toMatchObject({ email, button: "yes" });
		}
		expect(byCode.get("0450")?.email, "two are given").toBeUndefined();
	});
});

describe.skipIf(dataAbsent)("a municipality's advisers", () => {
	const advisers = contacts.flatMap(({ municipality, advisers: list }) =>
		list.map((adviser) => ({ municipality, ...adviser })),
	);

	it("are those of the data, each in its municipality", () => {
		const rows = adviserRows.filter(({ role }) => role !== TWICE).flatMap(({ codes }) => codes);
		expect(advisers.map(({ municipality }) => municipality).sort()).toEqual(rows.sort());
	});

	it.each(advisers)("$municipality $title: number, mail and page stand in its row", (adviser) => {
		const rows = adviserRows.filter(
			({ codes, source_url, phone }) =>
				codes.includes(adviser.municipality) &&
				source_url.startsWith(adviser.source.url ?? "?") &&
				phone === (adviser.phone ?? ""),
		);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.map(({ email }) => email)).toContain(adviser.email ?? "");
		if (adviser.page) expect(rows.map(({ page }) => page)).toContain(adviser.page);
		expect(rows.map(({ button }) => button === "yes" || undefined)).toContain(adviser.callable);
		expect(rows.map(({ source_date }) => looseDate(source_date))).toContain(adviser.source.date);
	});

	it("for relatives with a button are Copenhagen's line alone; visitation and borgerrådgiver are for all", () => {
		const called = advisers.filter(({ forRelatives, callable }) => forRelatives && callable);
		expect(called.map(({ title }) => title)).toEqual(["Pårørendelinjen"]);
		const forAll = advisers.filter(({ title }) => /visitation|borgerrådgiv|demens/i.test(title));
		expect(forAll.length).toBeGreaterThan(15);
		expect(forAll.filter(({ forRelatives }) => forRelatives)).toEqual([]);
	});

	it("have no newspaper for a page of theirs", () => {
		const hosts = advisers.flatMap(({ page }) => (page ? new URL(page).hostname : []));
		expect(hosts.filter((host) => /fyens|sn\.dk|nordjyske|avisen|puls|dit-|backoffice/.test(host))).toEqual(
			[],
		);
	});
});
