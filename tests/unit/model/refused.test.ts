import { describe, expect, it } from "vitest";
import { KINDS, type Kind, ofKind } from "@/lib/model/kinds";
import { readEntries } from "../../support/catalogue";

const entries = readEntries();

/** A real document of a kind with other values at some paths; the last key of a path may be a new one. */
function documentWith(kind: Kind, values: Record<string, unknown>): unknown {
	const [entry] = ofKind(entries, kind);
	const document = structuredClone(entry?.document) as unknown;
	for (const [path, value] of Object.entries(values)) {
		const keys = path.split(".");
		const last = keys.pop() ?? "";
		const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], document);
		(parent as Record<string, unknown>)[last] = value;
	}
	return document;
}
/** The paths at which a document is refused; none when it is taken. */
const refusedAt = (kind: Kind, values: Record<string, unknown>) =>
	KINDS[kind].safeParse(documentWith(kind, values)).error?.issues.map(({ path }) => path.join(".")) ?? [];

const WEEK = { days: ["mon"], opens: "09:00", closes: "24:00" };
const hours = (weekly: object) => ({ text: "x", weekly: [weekly], plainlyWeekly: true, exceptions: [] });
const source = (from: object) => ({ url: null, reference: null, date: null, ...from });
const coverage = (level: string, ...municipalities: string[]) => ({ level, regions: [], municipalities });
const of = (fit: string) => [{ intervention: "telefonraadgivning", fit }];
const many = <T>(item: T, count: number) => Array.from({ length: count }, () => item);
const destination = { name: "A", source: source({ url: "https://a.dk" }) };
const pointer = {
	intervention: "x",
	weight: 20,
	because: "de er der",
	sources: ["vive-2022 s. 1"],
	onlyFor: [],
};
const claim = { text: "A", source: "vive-2022 s. 1" };
const fact = (value: string, ...sources: string[]) => ({ value, sources });

type Values = Record<string, unknown>;
type Case = [kind: Kind, path: string, value: unknown, more?: Values];
const PURPOSE = "sections.purpose";
const WEIGHT = "everyone.0.weight";
const BECAUSE = "everyone.0.because";

describe("a document is taken with", () => {
	it.each<Case>([
		["offer", "phone", "112"],
		["offer", "phone", "70201201"],
		["offer", "hours", hours(WEEK)],
		["offer", "source", source({ reference: "vive-2022 s. 1" })],
		["offer", "coverage", coverage("national")],
		["offer", "coverage", coverage("region", "0461")],
		["offer", "interventions", of("instance"), { elements: [] }],
		["offer", "interventions", of("nearest"), { elements: ["group"] }],
		["offer", "title", "x".repeat(120)],
		["offer", "description", "x".repeat(500)],
		["provider", "asOf", "2019"],
		["provider", "asOf", "2019-04-05"],
		["intervention", "summary", "x".repeat(260)],
		["intervention", "number", 99],
		["intervention", "conditions.referral", fact("not-stated")],
		["intervention", PURPOSE, "Et ## midt i en linje"],
		["intervention", PURPOSE, null],
		["source", "disagreements", [{ topic: "A", claims: [claim, claim] }]],
		["guide", BECAUSE, `d${"x".repeat(89)}`],
		["guide", WEIGHT, 20],
		["guide", "needs.0.interventions", many(pointer, 5)],
		["pointer", "destinations", many(destination, 3)],
	])("%s.%s %j", (kind, path, value, more) =>
		expect(refusedAt(kind, { [path]: value, ...more })).toEqual([]),
	);
});

describe("a document is refused with", () => {
	it.each<Case>([
		["page", "title", " \n "],
		["offer", "provider", "sind-"],
		["offer", "provider", "sind æ"],
		["offer", "url", "javascript:alert(1)"],
		["offer", "url", "ftp://sind.dk/"],
		["offer", "phone", "1234567"],
		["offer", "phone", "12"],
		["offer", "source", source({})],
		["offer", "title", "x".repeat(121)],
		["offer", "description", "x".repeat(501)],
		["provider", "asOf", "2019-04-05 eller før"],
		["provider", "asOf", "2019-4"],
		["intervention", "summary", "x".repeat(261)],
		["intervention", "number", 0],
		["intervention", "elements", []],
		["intervention", "targetGroups", []],
		["intervention", PURPOSE, "## Evaluering"],
		["intervention", PURPOSE, "Først.\n## Evaluering"],
		["intervention", PURPOSE, "Ikke oplyst."],
		["intervention", PURPOSE, "a\r\nb"],
		["element", "sources", []],
		["guide", WEIGHT, 0],
		["guide", WEIGHT, 21],
		["guide", BECAUSE, "De er der"],
		["guide", BECAUSE, "de er der. Altid"],
		["guide", BECAUSE, `d${"x".repeat(90)}`],
		["guide", "needs.0.interventions", many(pointer, 6)],
		["places", "postalCodes.0.municipalities", []],
		["pointer", "destinations", many(destination, 4)],
		["pointer", "words", []],
		["right", "sources", []],
	])("%s.%s %j", (kind, path, value) => expect(refusedAt(kind, { [path]: value })).toEqual([path]));

	it.each<[kind: Kind, path: string, value: unknown, more: Values, at: string]>([
		["element", "sources", ["vive-2022 "], {}, "sources.0"],
		["source", "disagreements", [{ topic: "A", claims: [claim] }], {}, "disagreements.0.claims"],
		["offer", "hours", hours({ ...WEEK, closes: "24:01" }), {}, "hours.weekly.0.closes"],
		["offer", "hours", hours({ ...WEEK, opens: "12:60" }), {}, "hours.weekly.0.opens"],
		["offer", "hours", hours({ ...WEEK, days: [] }), {}, "hours.weekly.0.days"],
		["offer", "coverage", coverage("municipality", "461"), {}, "coverage.municipalities.0"],
		["offer", "coverage", coverage("municipality"), {}, "coverage.municipalities"],
		["offer", "coverage", coverage("national", "0461"), {}, "coverage.municipalities"],
		["offer", "interventions", of("nearest"), { elements: [] }, "interventions"],
		["offer", "interventions", [], { elements: [] }, "interventions"],
		["intervention", "conditions.referral", fact("no"), {}, "conditions.referral.sources"],
		["intervention", "conditions.price", fact("free"), {}, "conditions.price.sources"],
	])("%s.%s %j", (kind, path, value, more, at) =>
		expect(refusedAt(kind, { [path]: value, ...more })).toEqual([at]),
	);
});
