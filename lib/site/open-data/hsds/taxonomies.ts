import { routes, siteUrl } from "../../../base/routes";
import type { Catalogue } from "../../../directory/catalogue";
import { certaintyOf, isOldSource } from "../../../directory/offers/certainty";
import type { OfferView } from "../../../directory/offers/view";
import { type Entity, partId, withoutEmpty } from "./parts";
import { CERTAINTY_TERMS, CONSENT_TERMS, type HsdsWords, TAXONOMIES, type TaxonomyCode } from "./words";

const taxonomyId = (taxonomy: TaxonomyCode) => partId("taxonomy", taxonomy);
const termId = (taxonomy: TaxonomyCode, code: string) => partId(`term/${taxonomy}`, code);

/** All taxonomies. The 18 are one, since a program of HSDS must belong to one organization. */
export const taxonomiesOf = (words: HsdsWords): Entity[] =>
	TAXONOMIES.map((code) => ({
		id: taxonomyId(code),
		...words.taxonomies[code],
		uri: `${siteUrl()}${routes.data}#${code}`,
	}));

type Term = { code: string; name: string; description: string; parent?: string | null; uri?: string };

function termsIn(taxonomy: TaxonomyCode, catalogue: Catalogue, words: HsdsWords): Term[] {
	switch (taxonomy) {
		case "interventions":
			// By the record's identifier: an intervention's name in addresses may change.
			return catalogue.interventions.map(({ id, slug, title, summary }) => ({
				...{ code: id, name: title, description: summary },
				uri: `${siteUrl()}${routes.intervention(slug)}`,
			}));
		case "elements":
			return catalogue.elements.map(({ code, label, description }) => ({ code, name: label, description }));
		case "target-groups":
			return catalogue.targetGroups.map(({ code, label, description, parent }) => ({
				...{ code, name: label, description, parent },
			}));
		case "certainty":
			return CERTAINTY_TERMS.map((code) => ({ code, ...words.certainty[code] }));
		case "consent":
			return CONSENT_TERMS.map((code) => ({ code, ...words.consent[code] }));
	}
}

/** The terms of all taxonomies, by identifier. */
export function termsOf(catalogue: Catalogue, words: HsdsWords): Map<string, Entity> {
	const taxonomies = taxonomiesOf(words);
	const slugs = new Map(catalogue.interventions.map(({ id, slug }) => [id, slug]));
	const terms = TAXONOMIES.flatMap((taxonomy, at) =>
		termsIn(taxonomy, catalogue, words).map(({ code, name, description, parent, uri }) =>
			withoutEmpty({
				id: termId(taxonomy, code),
				code: slugs.get(code) ?? code,
				...{ name, description, term_uri: uri, language: "da" },
				parent_id: parent ? termId(taxonomy, parent) : null,
				taxonomy: words.taxonomies[taxonomy].name,
				taxonomy_id: taxonomyId(taxonomy),
				taxonomy_detail: taxonomies[at],
			}),
		),
	);
	return new Map(terms.map((term) => [term.id, term]));
}

type Said = { taxonomy: TaxonomyCode; code: string; value?: string };

/** By whose age one judges: the newer of its sources. */
function ageOf(offer: OfferView, now: Date): Said[] {
	const dates = [offer.source.date, offer.contactSource?.date].filter((date) => typeof date === "string");
	if (dates.length === 0) return [{ taxonomy: "certainty", code: "undated-source" }];
	const isOld = dates.every((date) => isOldSource(date, now));
	return isOld ? [{ taxonomy: "certainty", code: "old-source", value: dates.toSorted().at(-1) ?? "" }] : [];
}

function saidOf(offer: OfferView, { interventions }: Catalogue, now: Date): Said[] {
	const certainty = certaintyOf(offer, now);
	const idOf = (slug: string) => interventions.find((one) => one.slug === slug)?.id;
	return [
		...offer.interventions.flatMap(({ intervention, fit }): Said[] => {
			const code = idOf(intervention);
			return code ? [{ taxonomy: "interventions", code, value: fit }] : [];
		}),
		...offer.allElements.map(
			({ element, degree }): Said => ({ taxonomy: "elements", code: element, value: degree }),
		),
		...offer.targetGroups.map(
			({ group, basis }): Said => ({ taxonomy: "target-groups", code: group, value: basis }),
		),
		{ taxonomy: "certainty", code: certainty },
		...(certainty === "confirmed" ? [] : ageOf(offer, now)),
		{ taxonomy: "consent", code: offer.consentFact.value, value: offer.consentFact.basis },
	];
}

/** What is said of an offer by terms; a term that is not in the data is said of none. */
export function attributesOf(
	offer: OfferView,
	catalogue: Catalogue,
	terms: ReadonlyMap<string, Entity>,
	now: Date,
): Entity[] {
	return saidOf(offer, catalogue, now).flatMap(({ taxonomy, code, value }) => {
		const term = terms.get(termId(taxonomy, code));
		return term
			? [
					{
						id: partId(offer.id, `attribute/${taxonomy}/${code}`),
						...{ link_id: offer.id, link_entity: "service", taxonomy_term_id: term.id, value },
						taxonomy_term: term,
					},
				]
			: [];
	});
}
