import { describe, expect, it } from "vitest";
import type { Catalogue } from "@/lib/directory/catalogue";
import { answerOf } from "@/lib/directory/places/municipal-answer";
import { type MunicipalAnswerCode, municipalAnswerSchema } from "@/lib/model/municipal-answer-schema";
import { contactFaults } from "@/lib/store/content-files/cross-check-contacts";
import { readEntries, realCatalogue } from "../support/catalogue";
import { answerEntry } from "../support/municipal-answer";

const real = realCatalogue();
const CODE = "0370";
const [first, second, third, fourth] = real.interventions.map(({ slug }) => slug) as [
	string,
	string,
	string,
	string,
];

const row = (intervention: string, has: MunicipalAnswerCode) => ({ intervention, has });
const { document } = answerEntry([
	row(first, "yes"),
	row(second, "no"),
	row(third, "unknown"),
	row("findes-ikke-mere", "yes"),
]);

const answered = (rows = document.rows): Catalogue => ({
	...real,
	answers: new Map([[CODE, { slug: "naestved", ...document, rows }]]),
});
const asked = (mails: readonly Date[]): Catalogue => ({
	...real,
	municipalityContacts: real.municipalityContacts.map((contact) =>
		contact.municipality === CODE ? { ...contact, asked: { mails, answered: null } } : contact,
	),
});

describe("what a municipality has answered", () => {
	it("is yes and no of the interventions there are; what it does not know or left out is neither", () => {
		const answer = answerOf(answered(), CODE);
		if (answer.state !== "answered") throw new Error(answer.state);
		expect([...answer.rows]).toEqual([
			[first, "yes"],
			[second, "no"],
		]);
		expect([answer.rows.get(third), answer.rows.get(fourth)]).toEqual([undefined, undefined]);
		expect([answer.on, answer.role]).toEqual(["2027-03-03", "Pårørendekonsulent"]);
	});

	it("is an answer also where everything was left open, and no other municipality's", () => {
		expect(answerOf(answered([]), CODE)).toMatchObject({ state: "answered", rows: new Map() });
		expect(answerOf(answered(), "0101")).toEqual({ state: "not-asked" });
	});

	it("is none while it was only asked, since the first mail", () => {
		const [early, late] = [new Date("2027-01-04T09:00:00Z"), new Date("2027-01-25T09:00:00Z")];
		expect(answerOf(asked([late, early]), CODE)).toEqual({ state: "asked", since: early });
		expect(answerOf(real, CODE)).toEqual({ state: "not-asked" });
	});
});

describe("the record of an answer", () => {
	it("holds every answer once, with a day and a function", () => {
		expect(municipalAnswerSchema.safeParse(document).success).toBe(true);
		const wrong = [
			{ answeredOn: "2027" },
			{ role: " " },
			{ role: "x".repeat(121) },
			{ municipality: "370" },
			{ rows: [row(first, "yes"), row(first, "no")] },
			{ rows: [{ intervention: first, has: "maybe" }] },
			{ name: "Gerda Hansen" },
		];
		for (const part of wrong) {
			expect(municipalAnswerSchema.safeParse({ ...document, ...part }).success, JSON.stringify(part)).toBe(
				false,
			);
		}
	});

	it("is called as its municipality, stands once, and is about interventions that there are", () => {
		const faultsOf = (...more: { slug: string; rows?: typeof document.rows }[]) => {
			const entries = more.map(({ slug, rows = [row(first, "yes")] }) => answerEntry(rows, slug));
			return contactFaults([...readEntries(), ...entries], new Set()).map(({ reason }) => reason);
		};
		expect(faultsOf({ slug: "naestved" })).toEqual([]);
		expect(faultsOf({ slug: "koege" })).toEqual(['skal hedde "naestved" som kommunens adresse']);
		expect(faultsOf({ slug: "naestved" }, { slug: "naestved" })).toEqual(['kommunen "0370" står to gange']);
		expect(faultsOf({ slug: "naestved", rows: document.rows })).toEqual([
			'ukendt indsats "findes-ikke-mere"',
		]);
	});
});
