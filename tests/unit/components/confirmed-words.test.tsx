import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ConfirmedShare } from "@/components/directory/offers/confirmed-share";
import { FreshnessNote } from "@/components/directory/offers/freshness-note";
import { type Confirmed, NEVER_CONFIRMED, wholeConfirmation } from "@/lib/directory/offers/confirmed";
import { confirmedShare } from "@/lib/directory/offers/share";
import type { OfferView } from "@/lib/directory/offers/view";
import { realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";

const now = new Date("2027-05-03T06:00:00Z");
const [real] = realCatalogue().offers;
if (!real) throw new Error("there is content");
const on = (day: string, by = "redaktionen") => ({ at: new Date(`${day}T11:00Z`), by, way: "phone" });
const offer = (confirmed: Confirmed, facts: Partial<OfferView> = {}): OfferView => ({
	...real,
	status: "open",
	source: { ...real.source, date: "2026-03-04" },
	confirmed,
	confirmation: wholeConfirmation(confirmed),
	...facts,
});
const note = (view: OfferView, whole = false) =>
	textIn(renderToStaticMarkup(<FreshnessNote offer={view} now={now} whole={whole} />));
const RECENT = on("2027-04-12", "Aarhus");
const EARLIER = on("2026-09-02");

describe("how sure we are of an offer", () => {
	it.each([
		[{ contact: RECENT, description: RECENT }, "Bekræftet for 3 uger siden af Aarhus."],
		[
			{ contact: RECENT, description: on("2026-09-02", "Aarhus") },
			"Telefon, mail, adresse og åbningstid blev bekræftet for 3 uger siden af Aarhus. Resten for 8 måneder siden.",
		],
		[
			{ contact: EARLIER, description: RECENT },
			"Hvad det er, for hvem og hvad det koster, blev bekræftet for 3 uger siden af Aarhus. Resten for 8 måneder siden af redaktionen.",
		],
		[
			{ contact: RECENT, description: null },
			"Telefon, mail, adresse og åbningstid blev bekræftet for 3 uger siden af Aarhus. Resten er ikke bekræftet. Kilden er fra 4. marts 2026.",
		],
		[
			{ contact: null, description: RECENT },
			"Hvad det er, for hvem og hvad det koster, blev bekræftet for 3 uger siden af Aarhus. Resten er ikke bekræftet. Kilden er fra 4. marts 2026.",
		],
		[NEVER_CONFIRMED, "Ikke bekræftet. Kilden er fra 4. marts 2026."],
	])("is said on its page by groups, where they differ", (confirmed, words) => {
		expect(note(offer(confirmed), true)).toBe(words);
	});

	it.each([
		[{ contact: RECENT, description: EARLIER }, "Bekræftet for 8 måneder siden af redaktionen."],
		[{ contact: RECENT, description: null }, "Kun noget af det er bekræftet. Kilden er fra 4. marts 2026."],
		[NEVER_CONFIRMED, "Ikke bekræftet. Kilden er fra 4. marts 2026."],
	])("is one line on a card", (confirmed, words) => {
		expect(note(offer(confirmed))).toBe(words);
	});
});

describe("a provider who does not answer", () => {
	const silent = "Udbyderen har ikke bekræftet, at det stadig passer. Vi har spurgt siden 22. marts 2027.";
	const asked = (day: string) => ({ mails: [new Date(`${day}T09:00Z`)], answered: null });

	it("is told of on the offer's page from day 42, and not on cards", () => {
		const view = offer(NEVER_CONFIRMED, { asked: asked("2027-03-22") });
		expect(note(view, true)).toBe(`Ikke bekræftet. Kilden er fra 4. marts 2026. ${silent}`);
		expect(note(view)).toBe("Ikke bekræftet. Kilden er fra 4. marts 2026.");
		expect(note(offer(NEVER_CONFIRMED, { asked: asked("2027-03-23") }), true)).not.toContain("spurgt");
	});

	it("is told of no more when somebody has confirmed it, or it has ended", () => {
		const mails = { asked: asked("2027-03-22") };
		const sure = { contact: RECENT, description: RECENT };
		expect(note(offer(sure, mails), true)).not.toContain("spurgt");
		expect(note(offer(NEVER_CONFIRMED, { ...mails, status: "ended" }), true)).not.toContain("spurgt");
	});
});

it("the share that is confirmed is counted, and leads to those that are", () => {
	const offers = [
		offer({ contact: RECENT, description: EARLIER }),
		offer(NEVER_CONFIRMED),
		offer(NEVER_CONFIRMED, { status: "ended" }),
	];
	const share = (list: OfferView[]) =>
		renderToStaticMarkup(<ConfirmedShare {...confirmedShare(list, now)} />);
	expect(textIn(share(offers))).toContain(
		"1 af 2 tilbud er bekræftet inden for det seneste år: nogen har set efter",
	);
	expect(tagsIn(share(offers)).flatMap(({ attributes }) => attributes.href ?? [])).toEqual([
		"/tilbud?bekraeftet=nylig&bekraeftet=aeldre",
	]);
	expect(share(offers.slice(1))).not.toContain("href");
});
