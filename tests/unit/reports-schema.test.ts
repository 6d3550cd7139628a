import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routes } from "@/lib/base/routes";
import { reportQuery } from "@/lib/site/reports/address";
import { REPORT_TOPICS, readReport } from "@/lib/site/reports/schema";

const read = (fields: Record<string, string>) => readReport(new URLSearchParams(fields));
const FULL = { emne: "gone", besked: "De er flyttet.", kontakt: "anna@eksempel.dk" };

describe("a report", () => {
	it.each(REPORT_TOPICS.filter((topic) => topic !== "other"))(
		"needs no more than what is wrong: %s",
		(emne) => {
			const { report, errors } = read({ emne });
			expect(report).toEqual({ topic: emne, message: "", contact: "" });
			expect(errors).toEqual({});
		},
	);

	it("is read as it was meant", () => {
		const { report } = read({
			...FULL,
			besked: "De er\r\nflyttet\u0000 til A\u030arhus 😀\r\n",
			kontakt: " 12 34\t56 78 ",
		});
		expect(report).toEqual({ topic: "gone", message: "De er\nflyttet til Århus 😀", contact: "12 34 56 78" });
	});

	it.each([
		["é".normalize("NFD"), 1_000],
		["😀", 1_000],
		["a\r\n", 500],
	])("has room for a thousand characters, however many bytes: %j", (unit, times) => {
		// The last line's end is not counted: nothing stands after it.
		expect(read({ ...FULL, besked: `${unit.repeat(times)}` }).errors).toEqual({});
		expect(read({ ...FULL, besked: `${unit.repeat(times)}ab` }).errors).toEqual({
			besked: "message-too-long",
		});
	});

	it.each([
		"anna@eksempel.dk",
		"12345678",
		"+45 12 34 56 78",
		"tlf. 12-34-56-78",
		"Anna, a@b.dk eller 12345678",
		"+4570201201",
	])("takes a way to reach somebody: %s", (kontakt) => {
		expect(read({ ...FULL, kontakt }).errors).toEqual({});
	});
});

describe("what is no report", () => {
	it.each([
		["nothing", {}, { emne: "no-topic" }],
		["an unknown topic", { emne: "hacked" }, { emne: "no-topic" }],
		["something else that is not said", { emne: "other", besked: " \r\n\u0000 " }, { besked: "no-message" }],
		["1,001 characters", { ...FULL, besked: "a".repeat(1_001) }, { besked: "message-too-long" }],
		["a CPR number", { ...FULL, besked: "Hun er 010150-1234." }, { besked: "personal-number" }],
		["one without a dash", { ...FULL, besked: "0101501234" }, { besked: "personal-number" }],
		["a name alone", { ...FULL, kontakt: "Anna" }, { kontakt: "no-contact" }],
		["a short number", { ...FULL, kontakt: "1234567" }, { kontakt: "no-contact" }],
		["a long contact", { ...FULL, kontakt: "a@b.dk".repeat(34) }, { kontakt: "contact-too-long" }],
	])("%s", (_, fields: Record<string, string>, errors) => {
		const answer = read(fields);
		expect(answer.errors).toEqual(errors);
		expect(answer.report).toBeUndefined();
	});

	it("has all its errors at once, in the order of the fields", () => {
		const { errors } = read({ emne: "other", kontakt: "Anna" });
		expect(Object.entries(errors)).toEqual([
			["besked", "no-message"],
			["kontakt", "no-contact"],
		]);
	});

	it("is two answers to one question; what was typed twice is kept whole", () => {
		const form = new URLSearchParams(
			"emne=gone&emne=other&besked=a&besked=b&kontakt=12345678&kontakt=a@b.dk",
		);
		const { values, errors } = readReport(form);
		expect(errors).toEqual({ emne: "no-topic" });
		expect(values).toEqual({ emne: "gone other", besked: "a\nb", kontakt: "12345678 a@b.dk" });
	});
});

it("knows what fell into the trap", () => {
	expect([read(FULL).trapped, read({ ...FULL, tomt: "" }).trapped]).toEqual([false, false]);
	expect(read({ ...FULL, tomt: "http://a" }).trapped).toBe(true);
});

it("is read from anything, and is a report or says what is wrong", () => {
	const field = fc.string({ unit: "binary", maxLength: 40 });
	const name = fc.constantFrom("emne", "besked", "kontakt", "tomt", "__proto__");
	fc.assert(
		fc.property(fc.array(fc.tuple(name, fc.oneof(field, fc.constantFrom(...REPORT_TOPICS)))), (pairs) => {
			const { report, errors, values } = readReport(new URLSearchParams(pairs));
			expect(report === undefined).toBe(Object.keys(errors).length > 0);
			expect(read(values).errors).toEqual(errors);
		}),
	);
});

describe("addresses", () => {
	it.each([
		["tak=1", "?tak=1"],
		["tak=0&tak=1&x=y", "?tak=1"],
		["tak=2", ""],
		["tak=", ""],
		["q=hemmeligt", ""],
		["", ""],
	])("of the form's page: %j is %j", (query, canonical) => {
		expect(reportQuery(new URLSearchParams(query))).toBe(canonical);
	});

	it("are stable", () => {
		expect(routes.sendReport("x")).toBe("/tilbud/x/fejl/send");
		expect(routes.reportThanks("x")).toBe("/tilbud/x/fejl?tak=1");
	});
});
