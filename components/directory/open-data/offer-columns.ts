import { FORM_WORDS, PRICE_WORDS } from "@/components/directory/interventions/words";
import { PROVIDER_KIND_WORDS, STATUS_WORDS } from "@/components/directory/offers/words";
import type { ListFile } from "@/lib/site/open-data/answer-list";
import type { OfferAnswer } from "@/lib/site/open-data/schemas/offer";
import type { Column, ColumnContext } from "@/lib/site/open-data/table";
import { dayOf, elementsIn, groupsIn, listed, orNothing, phoneOf, sourceIn, yesOrNo } from "./cell-words";

const SURE = {
	confirmed: "bekræftet",
	sourced: "ikke bekræftet",
	uncertain: "usikkert, om det findes",
} as const;

function coverageIn({ coverage }: OfferAnswer, { places }: ColumnContext): string {
	if (coverage.national) return "Hele landet";
	const names = places.municipalities.filter(({ code }) => coverage.municipalities.includes(code));
	return listed(names.map(({ name }) => name));
}

const interventionsIn = ({ interventions }: OfferAnswer, { words }: ColumnContext) =>
	listed(
		interventions.map(
			({ intervention, fit }) =>
				(words.intervention(intervention) ?? intervention) + (fit === "nearest" ? " (nærmeste)" : ""),
		),
	);

const consentIn = ({ consentRequired, consentBasis }: OfferAnswer) =>
	yesOrNo(consentRequired) + (consentBasis === "inferred" ? " (vores vurdering)" : "");

const column = (heading: string, cell: Column<OfferAnswer>["cell"]): Column<OfferAnswer> => ({
	heading,
	cell,
});

/** What stands in a file of offers: what a cell leaves empty, nobody has said. */
export const OFFER_FILE: ListFile<OfferAnswer> = {
	name: "tilbud",
	columns: [
		column("Navn", ({ title }) => title),
		column("Udbyder", ({ provider }) => provider.name),
		column("Udbyderens type", ({ provider }) => (provider.kind ? PROVIDER_KIND_WORDS[provider.kind] : "")),
		column("Hvor det gælder", coverageIn),
		column("Beskrivelse", ({ description }) => description),
		column("Hvem må bruge det", ({ audience }) => orNothing(audience)),
		column("Målgrupper", ({ targetGroups }, context) => groupsIn(targetGroups, context)),
		column("Indsatser", interventionsIn),
		column("Elementer", ({ elements }, context) => elementsIn(elements, context)),
		column("Hvordan det foregår", ({ forms }) => listed(forms.map((form) => FORM_WORDS[form]))),
		column("Telefon", ({ contact }) => phoneOf(contact.phone)),
		column("E-mail", ({ contact }) => orNothing(contact.email)),
		column("Hjemmeside", ({ contact }) => orNothing(contact.url)),
		column("Sted", ({ contact }) => orNothing(contact.place)),
		column("Åbningstid", ({ openingHours }) => orNothing(openingHours?.text)),
		column("Pris", ({ price }) => (price ? PRICE_WORDS[price] : "")),
		column("Prisen i ord", ({ priceText }) => orNothing(priceText)),
		column("Kan man være anonym", ({ anonymous }) => yesOrNo(anonymous)),
		column("Skal man henvises", ({ referralRequired }) => yesOrNo(referralRequired)),
		column("Skal den nærmeste sige ja", consentIn),
		column("Findes det", ({ status }) => STATUS_WORDS[status] ?? "Ja"),
		column("Hvor sikkert", ({ reach }) => SURE[reach.certainty]),
		column("Note", ({ statusNote }) => orNothing(statusNote)),
		column("Bekræftet", ({ confirmedAt }) => dayOf(confirmedAt)),
		column("Bekræftet af", ({ confirmedBy }) => orNothing(confirmedBy)),
		column("Kilde", ({ source }, context) => sourceIn(source, context)),
		column("Kildens dato", ({ source }) => orNothing(source.date)),
		column("Side", ({ page }) => page),
		column("Id", ({ id }) => id),
	],
};
