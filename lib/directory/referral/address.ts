import type { Facet, Grammar, Selection } from "../../base/facets/facet";
import { chosenIn } from "../../base/facets/facet";
import { buildQuery, parseSelection } from "../../base/facets/search-params";
import { FREE_TEXT, PARAM, type Param } from "../../base/params";
import type { AgreementRule } from "../../model/guide-schema";
import type { Municipality } from "../../model/place-schema";
import { type GuideParts, guideGrammar } from "../guide/address";
import type { OfferView } from "../offers/view";
import { askedPlace } from "../places/place-params";

/** Whether the citizen lets relatives be told, as the address has it, and what the guide takes it for. */
export const CONSENTS = {
	givet: "agrees",
	afslaaet: "refuses",
	"ikke-spurgt": "unknown",
} as const satisfies Record<string, AgreementRule["means"]>;
export type ConsentAnswer = keyof typeof CONSENTS;
export const CONSENT_PARAM = PARAM.consent;

/** In the order of the form. */
export const CONSENT_VALUES = Object.keys(CONSENTS) as ConsentAnswer[];

/** What a caseworker's form asks of the citizen: the guide's answers about somebody close. */
export const situationsOf = ({ guide }: Pick<GuideParts, "guide">) =>
	guide.about.flatMap(({ answers }) => answers).filter(({ who }) => who === "close");

/** What may stand in the address of `/fagfolk`: the guide's answers, and consent in place of how the other feels. */
function referralGrammar(parts: GuideParts): Grammar<OfferView> {
	const { facets, ...grammar } = guideGrammar(parts);
	const consent: Facet<OfferView> = {
		param: CONSENT_PARAM,
		apiParam: CONSENT_PARAM,
		options: CONSENT_VALUES.map((value) => ({ code: value, value })),
		has: () => true,
	};
	const situations = new Set(situationsOf(parts).map(({ value }) => value));
	return {
		...grammar,
		facets: facets.flatMap((facet) => {
			if (facet.param === PARAM.agreement) return [consent];
			if (facet.param !== PARAM.about) return [facet];
			return [{ ...facet, options: facet.options.filter(({ code }) => situations.has(code)) }];
		}),
	};
}

/** The address of `/fagfolk`, understood. */
export type ReferralAddress = {
	selection: Selection;
	consent: ConsentAnswer | null;
	/** Something has been asked: there is an answer to show. */
	isAsked: boolean;
	/** What was written about the place, when it is no place we know, and municipalities spelled nearly like it. */
	unknownPlace: string | null;
	suggestions: readonly Municipality[];
};

/** Reads the address of `/fagfolk`. Total: what nobody can have meant is dropped, never an error. */
export function readReferralAddress(params: URLSearchParams, parts: GuideParts): ReferralAddress {
	const { params: understood, unknown, suggestions } = askedPlace(params, parts.places);
	const { chosen, ...rest } = parseSelection(understood, referralGrammar(parts));
	const [consent = null] = (chosen[CONSENT_PARAM] ?? []) as ConsentAnswer[];
	const { [CONSENT_PARAM]: _, ...others } = chosen;
	const selection = { ...rest, q: "", chosen: consent ? { ...others, [CONSENT_PARAM]: [consent] } : others };
	return {
		selection,
		consent,
		isAsked: Object.keys(selection.chosen).length > 0,
		unknownPlace: unknown,
		suggestions,
	};
}

/** The guide's answers that a referral's stand for. */
export function guideSelection(
	selection: Selection,
	consent: ConsentAnswer | null,
	parts: GuideParts,
): Selection {
	const { [CONSENT_PARAM]: _, ...chosen } = selection.chosen;
	const means = consent && CONSENTS[consent];
	const agreement = parts.guide.agreement.find((rule) => rule.means === means);
	return { ...selection, chosen: agreement ? { ...chosen, [PARAM.agreement]: [agreement.value] } : chosen };
}

/** The canonical query of `/fagfolk`; a place that is not understood stays as it was written. */
export function referralQuery(params: URLSearchParams, parts: GuideParts): string {
	const { selection, unknownPlace } = readReferralAddress(params, parts);
	const query = buildQuery(selection, referralGrammar(parts));
	if (unknownPlace === null) return query;
	const written = new URLSearchParams([[FREE_TEXT.place, unknownPlace]]).toString();
	return query ? `${query}&${written}` : `?${written}`;
}

/** Whether a value is chosen, for the form. */
export const isChosen = (selection: Selection, param: Param, value: string): boolean =>
	chosenIn(selection, param).includes(value);
