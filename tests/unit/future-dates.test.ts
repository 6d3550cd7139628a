import { describe, expect, it } from "vitest";
import { checkForm } from "@/lib/desk/drafts/check-document";
import { asForm, toValues } from "@/lib/desk/drafts/values";
import { EMPTY_OFFER } from "@/lib/desk/imports/draft";
import { looseDate } from "@/lib/model/contact-parts";
import { fieldOfKind } from "@/lib/model/describe-schema";
import { futureDates } from "@/lib/model/future-dates";

const TODAY = "2026-12-01";
const offer = (date: string) => ({
	...EMPTY_OFFER,
	...{ title: "Et tilbud", provider: "livslinien", description: "Tekst", elements: ["group" as const] },
	coverage: { level: "national" as const, regions: [], municipalities: [] },
	source: { url: "https://a.dk", reference: null, date },
});

describe("a date", () => {
	it.each(["2019-02-31", "2019-13", "2019-00", "2019-04-31", "19-04-01"])("%s is in no calendar", (date) => {
		expect(looseDate.safeParse(date).success).toBe(false);
	});
	it.each(["2019-02-28", "2024-02-29", "2019-12", "2019"])("%s is", (date) => {
		expect(looseDate.safeParse(date).success).toBe(true);
	});
});

describe("the day of a source", () => {
	it.each(["2031-01-01", "2026-12-02", "2027-01", "2027"])("%s has not come", (date) => {
		expect(futureDates("offer", offer(date), TODAY)).toEqual([["source", "date"]]);
	});
	it.each(["2026-12-01", "2026-12", "2026", "2019-05-03"])("%s has", (date) => {
		expect(futureDates("offer", offer(date), TODAY)).toEqual([]);
	});
	it("may not be later in the form, where people write it as they do; what begins may", () => {
		const form = (date: string) => {
			const starts = [{ date: "2031-01-01", text: "Kursus" }];
			return asForm(toValues(fieldOfKind("offer"), { ...offer(date), starts }));
		};
		const errors = (date: string) => checkForm("offer", form(date), TODAY).errors;
		expect(errors("1. januar 2031")).toEqual({ "d.source.date": "Kildens dato: er ikke kommet endnu" });
		expect(errors("31-02-2019")).toEqual({ "d.source.date": "Kildens dato: findes ikke i kalenderen" });
		expect(checkForm("offer", form("31-12-2019"), TODAY).document?.source.date).toBe("2019-12-31");
		expect(checkForm("offer", form("december 2019"), TODAY).document?.source.date).toBe("2019-12");
	});
});
