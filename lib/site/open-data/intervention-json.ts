import { routes, siteUrl } from "../../base/routes";
import { referencesOf } from "../../directory/interventions/references";
import type { InterventionView } from "../../directory/interventions/view";
import type { Price } from "../../model/intervention-codes";
import { documentJson } from "./documents";
import type { InterventionAnswer } from "./schemas/intervention";

const truth = { yes: true, no: false, "not-stated": null } as const;
const priceTruth = { free: true, partly: false, paid: false, "not-stated": null } as const;

const stated = (value: Price) => (value === "not-stated" ? null : value);

/** Every source of an intervention, once, in reading order. */
const sourcesOf = (intervention: InterventionView) => referencesOf(intervention).map(documentJson);

/** An intervention in a list of the public API: English keys and codes; `null` means not stated. */
export function interventionJson(intervention: InterventionView): InterventionAnswer {
	const { slug, number, title, alternativeNames, summary, elements, targetGroups, conditions } = intervention;
	return {
		id: intervention.id,
		slug,
		number,
		title,
		alternativeNames,
		summary,
		page: `${siteUrl()}${routes.intervention(slug)}`,
		category: intervention.category,
		elements,
		targetGroups: targetGroups.map(({ group, basis }) => ({ group, basis })),
		forms: intervention.forms.map(({ form }) => form),
		consentRequired: truth[conditions.consent.value],
		referralRequired: truth[conditions.referral.value],
		anonymous: truth[conditions.anonymous.value],
		free: priceTruth[conditions.price.value],
		price: stated(conditions.price.value),
		citizenTakesPart: truth[conditions.citizenTakesPart.value],
		legalBasis: intervention.legalBasis.map(({ law, paragraph, text }) => ({ law, paragraph, text })),
		documentation: intervention.documentation.level,
		sources: sourcesOf(intervention),
		updated: intervention.updated?.toISOString() ?? null,
	};
}

/** The whole record: what a list has, the texts (Markdown with `[@source place]`), figures and disagreements. */
export function interventionDetailJson(intervention: InterventionView) {
	const { sections, figures, spread, requires, recruiting, barriers, disagreements } = intervention;
	const { deliveredBy, groupSize, sessions, duration } = intervention;
	return {
		...interventionJson(intervention),
		documentationReason: intervention.documentation.reason,
		effectForCitizen: intervention.documentation.effectForCitizen ?? null,
		effectForRelative: intervention.documentation.effectForRelative ?? null,
		deliveredBy,
		groupSize,
		sessions,
		duration,
		sections,
		figures,
		spread,
		requires,
		recruiting,
		barriers,
		disagreements,
	};
}
