import {
	CATEGORY_WORDS,
	DOCUMENTATION_WORDS,
	FORM_WORDS,
	PRICE_WORDS,
} from "@/components/directory/interventions/words";
import { PROVIDER_KIND_WORDS } from "@/components/directory/offers/words";
import type { ListFile } from "@/lib/site/open-data/answer-list";
import type { InterventionAnswer } from "@/lib/site/open-data/schemas/intervention";
import type { MunicipalityAnswer, ProviderAnswer } from "@/lib/site/open-data/schemas/places";
import { dayOf, elementsIn, groupsIn, listed, orNothing, phoneOf, sourceIn, yesOrNo } from "./cell-words";

/** What stands in a file of interventions. */
export const INTERVENTION_FILE: ListFile<InterventionAnswer> = {
	name: "indsatser",
	columns: [
		{ heading: "Nummer", cell: ({ number }) => String(number) },
		{ heading: "Navn", cell: ({ title }) => title },
		{ heading: "Andre navne", cell: ({ alternativeNames }) => listed(alternativeNames) },
		{ heading: "Kort fortalt", cell: ({ summary }) => summary },
		{ heading: "Type af hjælp", cell: ({ category }) => CATEGORY_WORDS[category] },
		{ heading: "Elementer", cell: ({ elements }, context) => elementsIn(elements, context) },
		{ heading: "Målgrupper", cell: ({ targetGroups }, context) => groupsIn(targetGroups, context) },
		{ heading: "Hvordan det foregår", cell: ({ forms }) => listed(forms.map((form) => FORM_WORDS[form])) },
		{ heading: "Kræver den nærmestes samtykke", cell: ({ consentRequired }) => yesOrNo(consentRequired) },
		{ heading: "Kræver henvisning", cell: ({ referralRequired }) => yesOrNo(referralRequired) },
		{ heading: "Kan man være anonym", cell: ({ anonymous }) => yesOrNo(anonymous) },
		{ heading: "Pris", cell: ({ price }) => (price ? PRICE_WORDS[price] : "") },
		{ heading: "Den nærmeste er med", cell: ({ citizenTakesPart }) => yesOrNo(citizenTakesPart) },
		{
			heading: "Lovgrundlag",
			cell: ({ legalBasis }) => listed(legalBasis.map(({ law, paragraph }) => `${law} ${paragraph}`)),
		},
		{
			heading: "Hvor godt det er undersøgt",
			cell: ({ documentation }) => DOCUMENTATION_WORDS[documentation],
		},
		{
			heading: "Kilder",
			cell: ({ sources }, { words }) =>
				listed(sources.map(({ id, section }) => `${words.source(id)?.short ?? id} ${section}`)),
		},
		{ heading: "Side", cell: ({ page }) => page },
		{ heading: "Id", cell: ({ id }) => id },
	],
};

/** What stands in a file of municipalities. */
export const MUNICIPALITY_FILE: ListFile<MunicipalityAnswer> = {
	name: "kommuner",
	columns: [
		{ heading: "Kommunekode", cell: ({ code }) => code },
		{ heading: "Kommune", cell: ({ name }) => name },
		{ heading: "Region", cell: ({ region }) => region.name },
		{ heading: "Telefon", cell: ({ contact }) => phoneOf(contact?.number) },
		{ heading: "Hvem der svarer", cell: ({ contact }) => orNothing(contact?.label) },
		{ heading: "Nummeret må være en ringeknap", cell: ({ contact }) => yesOrNo(contact?.callable ?? null) },
		{ heading: "Åbningstid", cell: ({ contact }) => orNothing(contact?.hours?.text) },
		{ heading: "E-mail", cell: ({ contact }) => orNothing(contact?.email) },
		{ heading: "Hjemmeside", cell: ({ contact }) => orNothing(contact?.website) },
		{ heading: "Side for pårørende", cell: ({ contact }) => orNothing(contact?.relativesPage) },
		{
			heading: "Hvem pårørende kan spørge",
			cell: ({ contact }) =>
				listed(
					(contact?.advisers ?? []).map(({ title, number }) => [title, phoneOf(number)].join(" ").trim()),
				),
		},
		{
			heading: "Nummerets kilde",
			cell: ({ contact }, context) => (contact?.source ? sourceIn(contact.source, context) : ""),
		},
		{ heading: "Kildens dato", cell: ({ contact }) => orNothing(contact?.source?.date) },
		{ heading: "Bekræftet", cell: ({ contact }) => dayOf(contact?.confirmedAt ?? null) },
		{ heading: "Side", cell: ({ page }) => page },
	],
};

/** What stands in a file of providers. */
export const PROVIDER_FILE: ListFile<ProviderAnswer> = {
	name: "udbydere",
	columns: [
		{ heading: "Navn", cell: ({ name }) => name },
		{ heading: "Type", cell: ({ kind }) => PROVIDER_KIND_WORDS[kind] },
		{ heading: "Hører under", cell: ({ parent }) => orNothing(parent) },
		{ heading: "Hvad det er", cell: ({ description }) => orNothing(description) },
		{
			heading: "Telefoner",
			cell: ({ phones }) => listed(phones.map(({ number, label }) => `${phoneOf(number)} (${label})`)),
		},
		{ heading: "E-mail", cell: ({ emails }) => listed(emails) },
		{ heading: "Hjemmesider", cell: ({ websites }) => listed(websites) },
		{ heading: "Antal tilbud", cell: ({ offers }) => String(offers.length) },
		{ heading: "Kontakt bekræftet", cell: ({ confirmedAt }) => dayOf(confirmedAt) },
		{ heading: "Kildens dato", cell: ({ source }) => orNothing(source.asOf) },
		{ heading: "Side", cell: ({ page }) => page },
		{ heading: "Id", cell: ({ id }) => id },
	],
};
