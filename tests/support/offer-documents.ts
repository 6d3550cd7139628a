import fc from "fast-check";
import { cleanText } from "@/lib/base/text";
import { fieldAt } from "@/lib/model/describe-schema";
import { BASES, ELEMENTS, FORMS, PRICES, TERNARIES } from "@/lib/model/intervention-codes";
import { OFFER_STATUSES, WEEKDAYS } from "@/lib/model/offer-codes";
import { type OfferDocument, offerSchema } from "@/lib/model/offer-schema";
import { readEntries } from "./catalogue";
import { knownOf, offersOf } from "./import-known";

const entries = readEntries();
const known = knownOf(entries);
const real = offersOf(entries);

const hard = [
	"=1+1",
	"'=1+1",
	"''@x",
	"+45",
	"-",
	"\ttab",
	'a "b" c',
	"a; b",
	"a\\; b\\n",
	"a, b",
	"x\ny",
	"Æblegrød – “ja”",
];
/** Text as a form lets it through, hard on spreadsheets. */
export const cellTexts = fc
	.oneof(fc.string({ unit: "grapheme", maxLength: 30 }), fc.constantFrom(...hard))
	.map(cleanText)
	.filter((value) => value !== "");
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const some = <T>(from: readonly T[], minLength = 0) =>
	fc.uniqueArray(fc.constantFrom(...from), { minLength, maxLength: 3 });
const day = fc
	.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const looseDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
	.map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const span = fc.record({ opens: clock, closes: fc.oneof(clock, fc.constant("24:00")) });
const codes = known.places.municipalities.map(({ code }) => code);
const regions = fc.uniqueArray(fc.constantFrom(...known.places.regions.map(({ slug }) => slug)), {
	maxLength: 2,
});
const web = fc.webUrl({ validSchemes: ["http", "https"] });
const isParent = new Map([...known.parents].map(([group, parent]) => [group, parent === null]));
const mains = [...known.parents.keys()].filter((group) => isParent.get(group));
const interventions = real.flatMap(({ document }) => document.interventions);

const source = fc.record({
	url: web,
	reference: maybe(fc.constant("vive-2022 afsnit 5.4.2")),
	date: maybe(looseDate),
});
/** What stands in few documents, and is left out where it is not so. */
const CONTACTS = {
	callable: fc.constant(true),
	whenCalling: cellTexts,
	chat: fc.record({ url: web, text: cellTexts }, { requiredKeys: ["url"] }),
	contactSource: source,
	mostlyForCitizen: fc.constant(true),
};

const PLAIN = {
	title: cellTexts,
	provider: fc.constantFrom(...real.map(({ document }) => document.provider)),
	description: cellTexts,
	audience: maybe(cellTexts),
	interventions: fc.array(fc.constantFrom(...interventions), { maxLength: 3 }),
	elements: some(ELEMENTS, 1),
	targetGroups: fc.array(fc.record({ group: fc.constantFrom(...mains), basis: fc.constantFrom(...BASES) }), {
		maxLength: 3,
	}),
	coverage: fc.oneof(
		fc.record({
			level: fc.constant("national" as const),
			regions,
			municipalities: fc.constant<string[]>([]),
		}),
		fc.record({
			level: fc.constantFrom("municipality" as const, "region" as const),
			regions,
			municipalities: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 }),
		}),
	),
	place: maybe(cellTexts),
	phone: maybe(fc.stringMatching(/^(?:[2-9]\d{7}|11[2-9]|18\d{2}|116\d{3})$/)),
	email: maybe(fc.constantFrom("a@b.dk", "mail+x@sind-net.dk")),
	url: maybe(web),
	hours: maybe(
		fc.record({
			text: cellTexts,
			weekly: fc.array(
				fc.tuple(some(WEEKDAYS, 1), span).map(([days, clocks]) => ({ days, ...clocks })),
				{ maxLength: 3 },
			),
			plainlyWeekly: fc.boolean(),
			exceptions: fc.array(
				fc.record({ from: day, to: day, text: cellTexts, hours: fc.array(span, { maxLength: 2 }) }),
				{
					maxLength: 2,
				},
			),
		}),
	),
	price: fc.record({ value: fc.constantFrom(...PRICES), text: maybe(cellTexts) }),
	anonymous: fc.constantFrom(...TERNARIES),
	referral: fc.constantFrom(...TERNARIES),
	consent: fc.constantFrom(...TERNARIES),
	forms: some(FORMS),
	languages: fc.array(cellTexts, { maxLength: 3 }),
	starts: fc.array(fc.record({ date: looseDate, text: cellTexts }), { maxLength: 2 }),
	status: fc.constantFrom(...OFFER_STATUSES),
	statusNote: maybe(cellTexts),
	source,
};

/** A field that does not stand above: what one cell can say follows from its schema. */
function following(key: string): fc.Arbitrary<unknown> {
	const field = fieldAt("offer", [key]);
	if (field?.kind === "choice") return fc.constantFrom(...field.choices);
	if (field?.kind !== "text" || (field.meta.holds ?? "name") !== "name")
		throw new Error(`say above what ${key} may be`);
	const nil = field.optional ? undefined : null;
	return field.optional || field.nullable ? fc.option(cellTexts, { nil }) : cellTexts;
}
const others = Object.keys(offerSchema.shape).filter((key) => !(key in PLAIN) && !(key in CONTACTS));
const FOLLOWING = Object.fromEntries(others.map((key) => [key, following(key)]));

/** Any offer that the schema lets through, which refers to nothing but what is there. */
export const offerDocuments: fc.Arbitrary<OfferDocument> = fc
	.tuple(fc.record(PLAIN), fc.record(CONTACTS, { requiredKeys: [] }), fc.record(FOLLOWING))
	.map(([plain, contacts, more]) => ({ ...plain, ...contacts, ...more }) as OfferDocument);
