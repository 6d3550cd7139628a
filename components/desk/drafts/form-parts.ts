import type { FormKind } from "@/lib/model/describe-schema";

/** A part of a form under a heading of its own, with the keys of its fields. */
export type FormPart = { title: string; keys: readonly string[] };

const part = (title: string, keys: string): FormPart => ({ title, keys: keys.split(" ") });

/** The parts of each kind's form, in the order in which one writes: first what it is, last where we know it from. */
export const FORM_PARTS: Record<FormKind, readonly FormPart[]> = {
	intervention: [
		part("Kort om indsatsen", "number title alternativeNames category summary"),
		part("Tekst", "sections"),
		part("Elementer", "elements"),
		part("Målgrupper", "targetGroups"),
		part("Vilkår", "conditions"),
		part("Form og omfang", "forms groupSize sessions duration deliveredBy"),
		part("Tal", "figures"),
		part("Udbredelse", "spread"),
		part("Lovgrundlag", "legalBasis"),
		part("Hvad der kan stå i vejen", "barriers"),
		part("Hvor kilderne er uenige", "disagreements"),
		part("Dokumentation og litteratur", "documentation literature"),
	],
	offer: [
		part("Kort om tilbuddet", "title provider description audience mostlyForCitizen status statusNote"),
		part("Hvad det er", "interventions elements forms"),
		part("Målgrupper", "targetGroups"),
		part("Hvor det er", "coverage place"),
		part("Kontakt", "phone callable whenCalling email url chat contactSource"),
		part("Åbningstid", "hours"),
		part("Vilkår", "price anonymous referral consent languages starts"),
		part("Hvor vi ved det fra", "source"),
	],
	provider: [
		part("Kort om udbyderen", "name kind parent description"),
		part("Kontakt", "phones emails places websites"),
		part("Hvor vi ved det fra", "urls references asOf"),
	],
	element: [part("Elementet", "code label short description"), part("Kilder", "sources disagreements")],
	"target-group": [part("Målgruppen", "code position parent label description"), part("Kilder", "sources")],
	source: [
		part("Kilden", "kind short authors year title url note"),
		part("Hvor den er nævnt", "citedBy"),
		part("Hvor kilderne er uenige", "disagreements"),
	],
	emergency: [
		part("Kontakten", "position title description area when status"),
		part("Telefon og åbningstid", "phone callable hours opening"),
		part("Hvor vi ved det fra", "source"),
	],
	municipality: [
		part("Kommunen", "municipality website relativesPage email"),
		part("Telefon", "phone"),
		part("Hvem pårørende kan spørge", "advisers"),
	],
	pointer: [
		part("Hvad vejviseren ikke dækker", "position title text words"),
		part("Hvem der hjælper i stedet", "destinations"),
	],
	right: [
		part("Rettigheden", "position topic title gives who whereToApply notFor words"),
		part("Loven", "law paragraph asOf"),
		part("Hvor vi ved det fra", "sources"),
	],
	page: [part("Siden", "title lead body")],
};
