import fc from "fast-check";
import type { InterventionView } from "@/lib/directory/interventions/view";
import {
	DEGREES,
	DOCUMENTATION_LEVELS,
	ELEMENTS,
	FORMS,
	MAIN_GROUPS,
	PRICES,
	TERNARIES,
} from "@/lib/model/intervention-codes";
import { interventionNamed, realCatalogue } from "./catalogue";

const catalogue = realCatalogue();
const finer = catalogue.targetGroups.filter(({ parent }) => parent).map(({ code }) => code);
/** Without its texts, so that a counterexample can be read. */
const pattern: InterventionView = {
	...interventionNamed("paaroerendevejleder", catalogue),
	alternativeNames: [],
	summary: "Kort.",
	deliveredBy: null,
	spread: [],
	requires: [],
	recruiting: [],
	barriers: [],
	disagreements: [],
	literature: [],
	sections: {
		purpose: null,
		audience: null,
		howItWorks: null,
		gettingIt: null,
		experience: null,
		evaluation: null,
		potential: null,
	},
};
const ternary = fc.constantFrom(...TERNARIES).map((value) => ({ value, sources: ["vive-2022 tabel 4.1"] }));

const elements = fc
	.subarray([...ELEMENTS], { minLength: 1 })
	.chain((codes) =>
		fc.tuple(
			...codes.map((element) =>
				fc.record({ element: fc.constant(element), degree: fc.constantFrom(...DEGREES) }),
			),
		),
	);

const asGroups = (codes: string[]) =>
	codes.map((group) => ({ group, basis: "stated" as const, sources: ["vive-2022 bilag 2"] }));

/** An intervention like a real one, with every field that lists and matrix read drawn at random. */
const intervention: fc.Arbitrary<InterventionView> = fc
	.record({
		elements,
		groups: fc.subarray([...MAIN_GROUPS, ...finer]),
		forms: fc.subarray([...FORMS]),
		consent: ternary,
		referral: ternary,
		anonymous: ternary,
		citizenTakesPart: ternary,
		price: fc.constantFrom(...PRICES).map((value) => ({ value, sources: ["vive-2022 tabel 4.1"] })),
		level: fc.constantFrom(...DOCUMENTATION_LEVELS),
		title: fc.constantFrom("Åben Dialog", "Ærø", "Øl", "Zebra", "aflastning", "Café", "Aa"),
	})
	.map(({ elements: own, groups, forms, level, title, ...conditions }) => ({
		...pattern,
		title,
		elements: own,
		targetGroups: asGroups(groups),
		forms: forms.map((form) => ({ form, basis: "stated" as const, sources: ["vive-2022 tabel 4.1"] })),
		conditions,
		documentation: { ...pattern.documentation, level },
	}));

/** A made-up list of up to a dozen interventions, each with its own number and slug, in any order. */
export const interventions: fc.Arbitrary<InterventionView[]> = fc
	.array(intervention, { maxLength: 12 })
	.map((list) =>
		list.map((item, i) => ({ ...item, number: i + 1, slug: `indsats-${i + 1}`, id: `id-${i + 1}` })),
	)
	.chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
