import { describe, expect, it } from "vitest";
import { municipalityStatusOf } from "@/lib/directory/places/municipality-status";

const at = (day: string) => new Date(`${day}T08:00:00Z`);
const FIRST = at("2027-02-10");
const mails = [FIRST];
const nothing = { mails: [], answered: null, newest: null };

describe("asking a municipality", () => {
	it("goes by the ladder that providers are asked by: mail, reminder on day 21, silence from day 42", () => {
		expect(municipalityStatusOf(nothing, FIRST)).toEqual({ state: "ask" });
		for (const [day, state] of [
			["2027-03-02", "waiting"],
			["2027-03-03", "remind"],
			["2027-03-24", "unanswered"],
			["2028-05-01", "unanswered"],
		] as const) {
			const now = at(day);
			expect(municipalityStatusOf({ ...nothing, mails }, now), day).toEqual({ state, since: FIRST });
		}
	});

	it("rests for a year after an answer, used or not yet, and then begins anew", () => {
		const answered = at("2027-03-01");
		const asked = { mails, answered, newest: "2027-03-01" };
		expect(municipalityStatusOf(asked, at("2028-02-29"))).toEqual({ state: "fresh" });
		expect(municipalityStatusOf(asked, at("2028-03-01"))).toEqual({ state: "ask" });
	});

	it("leaves who answered something we could not use alone for six weeks", () => {
		const asked = { mails, answered: at("2027-03-01"), newest: null };
		expect(municipalityStatusOf(asked, at("2027-04-11"))).toEqual({ state: "rest" });
		expect(municipalityStatusOf(asked, at("2027-04-12"))).toEqual({ state: "ask" });
	});
});
