import { describe, expect, it } from "vitest";
import { referralTexts } from "@/lib/directory/referral/texts";
import { citationsIn, parseReference } from "@/lib/model/citations";
import { referralPage } from "@/lib/site/questions/referral";
import { catalogue } from "../support/guide";

describe("what the page says of consent", () => {
	const { texts } = referralPage(catalogue, new URLSearchParams(), new Date("2026-12-01T10:00:00Z"));

	it("is its own text, part by part, each statement with its place in the documents", () => {
		expect(texts.always?.title).toBe("Uden samtykke kan du");
		expect(Object.values(texts.byConsent).map(({ title }) => title)).toEqual([
			"Borgeren har givet samtykke",
			"Borgeren har sagt nej",
			"Borgeren er ikke spurgt",
		]);
		const points = texts.always?.body.split("\n") ?? [];
		expect(points.length).toBeGreaterThan(2);
		const known = new Set(catalogue.sources.map(({ id }) => id));
		for (const statement of [...points, ...Object.values(texts.byConsent).map(({ body }) => body)]) {
			const places = citationsIn(statement);
			expect(places.length, statement).toBeGreaterThan(0);
			for (const place of places) expect(known.has(parseReference(place).source)).toBe(true);
		}
	});

	it("does without a part that somebody took out at the desk", () => {
		const { always, byConsent } = referralTexts("Kort.\n\n## Altid\n\n- a\n\n## Givet\n\nJa.");
		expect([always?.title, byConsent.givet?.body]).toEqual(["Altid", "Ja."]);
		expect(byConsent.afslaaet).toBeUndefined();
	});
});
