import { describe, expect, it } from "vitest";
import { answeringWords } from "@/components/directory/offers/answering-words";

const at = (text: string) => new Date(`${text}+01:00`);
const open = (until: string | null) => ({ state: "open" as const, until: until ? at(until) : null });
const closed = (opensAt: string | null) => ({
	state: "closed" as const,
	opensAt: opensAt ? at(opensAt) : null,
});
const NOW = at("2026-11-30T22:15:00");

describe("when somebody answers, in words", () => {
	it.each([
		[open("2026-11-30T23:00:00"), "Åbent. Lukker kl. 23"],
		[open("2026-12-01T04:00:00"), "Åbent. Lukker kl. 4 i nat"],
		[open("2026-12-01T10:30:00"), "Åbent. Lukker i morgen kl. 10.30"],
		[open(null), "Åbent nu"],
		[closed("2026-12-01T09:00:00"), "Lukket. Åbner i morgen kl. 9"],
		[closed("2026-12-03T16:00:00"), "Lukket. Åbner torsdag kl. 16"],
		[closed("2026-11-30T23:30:00"), "Lukket. Åbner kl. 23.30"],
		[closed(null), "Lukket nu"],
		[{ state: "unknown" as const }, "Åbningstiden er ikke oplyst"],
	])("%o", (answering, words) => {
		expect(answeringWords(answering, null, NOW)).toBe(words);
	});

	it("are the source's own where nobody can reckon them", () => {
		expect(answeringWords({ state: "unknown" }, "Hver anden onsdag kl. 10-12", NOW)).toBe(
			"Hver anden onsdag kl. 10-12",
		);
	});
});
