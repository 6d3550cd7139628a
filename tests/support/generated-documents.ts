import fc from "fast-check";
import {
	BASES,
	CATEGORIES,
	DEGREES,
	ELEMENTS,
	FORMS,
	PRICES,
	SECTIONS,
	type SectionKey,
	TERNARIES,
} from "@/lib/model/intervention-codes";
import type { InterventionDocument } from "@/lib/model/intervention-schema";
import { NOT_STATED } from "@/lib/model/sections";

/** Text that YAML or Markdown might take for something else. */
const TRAPS = [
	..."yes no null ~ true 112 2017 017 1e3 0x10 .5 NaN 2026-11-23 12:30:45 --- ... | > @a %b &a *a !a ? = <<".split(
		" ",
	),
	"- punkt",
	"a: b",
	"# overskrift",
	'"citat"',
	"'citat",
	"[a, b]",
	"{a: b}",
	"a\nb",
	"a\n\n   b\n  c",
	"a\n---\nb",
	"linje\u2028skift",
	"[@vive-2022 afsnit 5.4.2]",
	"Ærø\u00a0– “på” øen 👍🏽",
	"x".repeat(200),
];
/** Text as the schema lets it through: trimmed, not empty; files hold no carriage returns. */
const text = fc
	.oneof(fc.string({ unit: "grapheme", maxLength: 30 }), fc.constantFrom(...TRAPS))
	.map((value) => value.replaceAll("\r", "").trim())
	.filter((value) => value !== "");
const line = text.map((value) => value.replace(/\s+/g, " ").trim()).filter((value) => value !== "");
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const reference = fc.tuple(slug, line).map(([source, place]) => `${source} ${place}`);
const sources = fc.array(reference, { minLength: 1, maxLength: 3 });
const statement = fc.record({ text, sources });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const few = <T>(arbitrary: fc.Arbitrary<T>, minLength = 0) =>
	fc.array(arbitrary, { minLength, maxLength: 3 });
const fact = <T extends string>(values: readonly T[]) =>
	fc.record(
		{ value: fc.constantFrom(...values), note: text, sources },
		{ requiredKeys: ["value", "sources"] },
	);

const isBody = (body: string) => body !== NOT_STATED && !`\n${body}`.includes("\n## ");
const section = maybe(text.filter(isBody));
const sections = fc.record(
	Object.fromEntries(SECTIONS.map((key) => [key, section])) as Record<SectionKey, typeof section>,
);

/** Any intervention that the schema lets through. */
export const documents: fc.Arbitrary<InterventionDocument> = fc.record({
	number: fc.integer({ min: 1, max: 99 }),
	title: text,
	alternativeNames: few(text),
	category: fc.constantFrom(...CATEGORIES),
	summary: text.filter((value) => value.length <= 260),
	elements: few(fc.record({ element: fc.constantFrom(...ELEMENTS), degree: fc.constantFrom(...DEGREES) }), 1),
	targetGroups: few(
		fc.record(
			{ group: slug, basis: fc.constantFrom(...BASES), reason: text, sources },
			{ requiredKeys: ["group", "basis", "sources"] },
		),
		1,
	),
	conditions: fc.record({
		consent: fact(TERNARIES),
		referral: fact(TERNARIES),
		anonymous: fact(TERNARIES),
		price: fact(PRICES),
		citizenTakesPart: fact(TERNARIES),
	}),
	forms: few(fc.record({ form: fc.constantFrom(...FORMS), basis: fc.constantFrom(...BASES), sources })),
	groupSize: maybe(statement),
	sessions: maybe(statement),
	duration: maybe(statement),
	deliveredBy: maybe(statement),
	figures: few(
		fc.record(
			{ label: text, value: text, caveat: text, sources },
			{ requiredKeys: ["label", "value", "sources"] },
		),
	),
	legalBasis: few(fc.record({ law: text, paragraph: text, text, sources })),
	spread: few(fc.record({ text, municipalities: maybe(fc.integer()), asOf: maybe(text), sources })),
	requires: few(statement),
	recruiting: few(statement),
	barriers: few(statement),
	disagreements: few(
		fc.record({
			topic: text,
			near: fc.constantFrom(...SECTIONS, "facts" as const, "elements" as const),
			claims: fc.array(fc.record({ text, source: reference }), { minLength: 2, maxLength: 3 }),
		}),
	),
	literature: few(slug),
	sections,
});

/** Any page that the schema lets through. */
export const pages = fc.record({ title: text, lead: text, body: text });
