import { describe, expect, it } from "vitest";
import { matchRows, type OwnOffer } from "@/lib/desk/confirming/municipal-offers";
import type { MunicipalReply, ReplyRow } from "@/lib/desk/confirming/municipal-reply";
import { contactWithReply, offerFromReply, withReply } from "@/lib/desk/confirming/replied-documents";
import { ofKind } from "@/lib/model/kinds";
import { offerSchema } from "@/lib/model/offer-schema";
import { readEntries, realCatalogue } from "../support/catalogue";

const entries = readEntries();
const { interventions, places } = realCatalogue();
const municipality = places.municipalities.find(({ code }) => code === "0370");
const [sample] = ofKind(entries, "offer");
const [contact] = ofKind(entries, "municipality");
if (!municipality || !sample || !contact) throw new Error("content lacks a kind");
const answered = { municipality, at: new Date("2027-03-03T09:00:00Z") };
const source = { url: null, reference: "kommunesvar Næstved Kommune, 3. marts 2027", date: "2027-03-03" };

const offer = (title: string, slugs: readonly string[], isMunicipal = true) => {
	const instances = slugs.map((intervention) => ({ intervention, fit: "instance" as const }));
	const document = { ...sample.document, title, interventions: instances };
	return { target: {}, document, isMunicipal } as unknown as OwnOffer;
};
const NOTHING = { name: null, phone: null, url: null, ask: null };
const yes = (intervention: string, told: Partial<ReplyRow["offer"]> = {}): ReplyRow => ({
	intervention,
	has: "yes",
	offer: { ...NOTHING, ...told },
});
const titles = (rows: readonly ReplyRow[], offers: readonly OwnOffer[]) =>
	Object.fromEntries([...matchRows(rows, offers)].map(([slug, one]) => [slug, one.document.title]));

describe("the offer on record that a yes is about", () => {
	it("has the same name, however it is spelt; or else it is the municipality's own of that intervention", () => {
		const offers = [offer("Andet", ["rejsehold"]), offer("Pårørende Café", ["rejsehold"])];
		expect(titles([yes("rejsehold", { name: "PÅRØRENDE CAFÉ" })], offers)).toEqual({
			rejsehold: "Pårørende Café",
		});
		expect(titles([yes("rejsehold", { name: "Nyt" })], offers)).toEqual({ rejsehold: "Andet" });
		expect(titles([yes("akutsamtalen", { name: "Andet" })], offers)).toEqual({});
	});

	it("is an association's only where nothing was written: then what stands is right", () => {
		const offers = [offer("Foreningens", ["rejsehold"], false)];
		expect(titles([yes("rejsehold", { name: "Vores" })], offers)).toEqual({});
		expect(titles([yes("rejsehold")], offers)).toEqual({ rejsehold: "Foreningens" });
	});

	it("is not taken twice under two names, and is none for no", () => {
		const offers = [offer("Den ene", ["rejsehold", "akutsamtalen"])];
		const rows = [yes("rejsehold", { name: "Nyt" }), yes("akutsamtalen", { name: "Andet nyt" })];
		expect(titles(rows, offers)).toEqual({ rejsehold: "Den ene" });
		expect(titles([yes("rejsehold"), yes("akutsamtalen")], offers)).toEqual({
			rejsehold: "Den ene",
			akutsamtalen: "Den ene",
		});
		expect(titles([{ ...yes("rejsehold"), has: "no" }], offers)).toEqual({});
	});
});

describe("what an answer makes of records", () => {
	it("a new offer says what was answered, leaves the rest open, and fits the schema also when it is all 18", () => {
		const rows = interventions.map(({ slug }) => yes(slug, { name: "Det hele", ask: "å".repeat(150) }));
		const made = offerFromReply(rows, interventions, "naestved-kommune", answered);
		expect(offerSchema.parse(made)).toEqual(made);
		expect(made.interventions).toHaveLength(18);
		const [one] = [
			offerFromReply([yes("rejsehold", { name: "Holdet", ask: "Inge" })], interventions, "x", answered),
		];
		expect(one).toMatchObject({
			description: "Næstved Kommune har svaret, at den har “Rejsehold”. Spørg efter: Inge.",
			price: { value: "not-stated" },
			hours: null,
			source,
		});
		expect(one?.targetGroups.every(({ basis }) => basis === "inferred")).toBe(true);
	});

	it("an offer on record keeps what nobody spoke of, and is unsure no longer", () => {
		const unsure = { ...sample.document, status: "uncertain" as const, statusNote: "Kilden er fra 2018" };
		const { status, statusNote, phone, contactSource, callable, ...rest } = withReply(
			unsure,
			[yes("a", { phone: "55885588" })],
			answered,
		);
		expect([status, statusNote, phone, callable, contactSource]).toEqual([
			"open",
			null,
			"55885588",
			true,
			source,
		]);
		const { status: _, statusNote: __, phone: ___, contactSource: ____, callable: _____, ...same } = unsure;
		expect(rest).toEqual(same);
		expect(withReply(sample.document, [yes("a")], answered)).toEqual({ ...sample.document, status: "open" });
	});

	it("a contact keeps the advisers that were not named, and hours go with the number they were for", () => {
		const known = { ...contact.document, phone: { number: "33663366", label: "Borgerservice", source } };
		const hours = { text: "9-15", weekly: [], plainlyWeekly: false, exceptions: [] };
		const before = { ...known, phone: { ...known.phone, hours } };
		const said = (phone: string | null, title: string) =>
			({ phone, adviser: { title, phone: "55885588" } }) as MunicipalReply;
		expect(contactWithReply(before, said("33663366", "x"), answered).phone).toMatchObject({
			label: "Borgerservice",
			hours,
			callable: true,
		});
		expect(contactWithReply(before, said("55443322", "x"), answered).phone).not.toHaveProperty("hours");
		const [first] = before.advisers;
		const again = contactWithReply(before, said(null, first?.title.toUpperCase() ?? ""), answered);
		expect(again.phone).toEqual(before.phone);
		expect(again.advisers).toHaveLength(before.advisers.length);
		expect(again.advisers[0]).toMatchObject({ phone: "55885588", source, page: first?.page });
		const more = contactWithReply(before, said(null, "En ny"), answered).advisers;
		expect(more.slice(0, -1)).toEqual(before.advisers);
	});
});
