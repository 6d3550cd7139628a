import { withoutCitations } from "../../model/citations";
import type { Catalogue } from "../catalogue";
import { RELATIVE_SECTIONS } from "../interventions/references";
import type { InterventionView } from "../interventions/view";
import type { OfferView } from "../offers/view";
import type { SearchDocument } from "./document";
import { signpostDocuments } from "./signpost-documents";
import { simple, WEIGHTS } from "./simple-document";

/** Markdown as running text. */
const plain = (markdown: string) => withoutCitations(markdown).replace(/[*_#>`]/g, "");

/** What everybody may use comes before what a few may, and what has ended last. */
const COVERAGE_WEIGHTS = { national: 1.1, region: 0.85, municipality: 0.75 } as const;

const STATUS_WEIGHTS = { open: 1, paused: 0.9, uncertain: 0.9, ended: 0.3 } as const;

type Labels = { elements: ReadonlyMap<string, string>; groups: ReadonlyMap<string, string> };

const named = (labels: ReadonlyMap<string, string>, codes: readonly string[]) =>
	codes.flatMap((code) => labels.get(code) ?? []);

/** Laws as staff look them up: "servicelovens § 84". */
const paragraphsOf = ({ legalBasis }: InterventionView) =>
	legalBasis.map(({ law, paragraph }) => `${law} ${paragraph}.`);

function interventionDocument(item: InterventionView, { elements, groups }: Labels): SearchDocument {
	const sections = [item.sections.gettingIt, ...RELATIVE_SECTIONS.map((key) => item.sections[key])];
	return {
		key: `intervention/${item.slug}`,
		type: "intervention",
		title: item.title,
		names: item.alternativeNames,
		groups: [
			...named(
				groups,
				item.targetGroups.map(({ group }) => group),
			),
			...named(
				elements,
				item.elements.map(({ element }) => element),
			),
		],
		summary: item.summary,
		body: plain([...sections.filter(Boolean), ...paragraphsOf(item)].join(" ")),
		weight: WEIGHTS.intervention,
	};
}

function offerDocument(
	offer: OfferView,
	{ elements, groups }: Labels,
	titles: ReadonlyMap<string, string>,
	municipalities: ReadonlyMap<string, string>,
): SearchDocument {
	const { coverage, status } = offer;
	return {
		key: `offer/${offer.slug}`,
		type: "offer",
		title: offer.title,
		names: [
			offer.providerName,
			...named(
				titles,
				offer.interventions.map(({ intervention }) => intervention),
			),
		],
		groups: [
			...named(
				groups,
				offer.targetGroups.map(({ group }) => group),
			),
			...named(
				elements,
				offer.allElements.map(({ element }) => element),
			),
		],
		summary: [offer.description, offer.audience].filter(Boolean).join(" "),
		// A region's names would make every offer of it answer to each of its municipalities.
		body: coverage.level === "municipality" ? named(municipalities, coverage.municipalities).join(", ") : "",
		weight: WEIGHTS.offer * COVERAGE_WEIGHTS[coverage.level] * STATUS_WEIGHTS[status],
	};
}

/** A name with nothing said of it answers only who asks for the name. */
const nameOnly = (document: SearchDocument): SearchDocument =>
	document.summary === "" ? { ...document, weight: (document.weight ?? 1) * 0.75 } : document;

/** Everything that can be found, as the search reads it. */
export function searchDocuments(catalogue: Catalogue): SearchDocument[] {
	const labels: Labels = {
		elements: new Map(catalogue.elements.map(({ code, label }) => [code, label])),
		groups: new Map(catalogue.targetGroups.map(({ code, label }) => [code, label])),
	};
	const titles = new Map(catalogue.interventions.map(({ slug, title }) => [slug, title]));
	const municipalities = new Map(catalogue.places.municipalities.map(({ code, name }) => [code, name]));
	return [
		...catalogue.interventions.map((item) => interventionDocument(item, labels)),
		...catalogue.offers.map((offer) => offerDocument(offer, labels, titles, municipalities)),
		...catalogue.providers.map(({ slug, name, description, parent }) =>
			nameOnly(simple("provider", slug, name, description ?? "", parent ? [parent] : [])),
		),
		...catalogue.elements.map(({ code, label, description }) => simple("element", code, label, description)),
		...catalogue.targetGroups.map(({ code, label, description }) =>
			simple("target-group", code, label, description),
		),
		...catalogue.places.municipalities.map(({ slug, name, fullName }) =>
			simple("place", slug, name, "", [fullName]),
		),
		...signpostDocuments(catalogue),
	];
}
