import { CONDITION_WORDS, PRICE_WORDS } from "@/components/directory/interventions/words";
import { PROVIDER_KIND_WORDS, STATUS_WORDS } from "@/components/directory/offers/words";
import { formatDay } from "@/lib/base/format";
import { certaintyOf, isOldSource } from "@/lib/directory/offers/certainty";
import type { OfferView } from "@/lib/directory/offers/view";
import type { HsdsWords } from "@/lib/site/open-data/hsds/words";

/** How old what we know is, where it is old enough to be said, or where nobody says. */
function ageWords({ source, contactSource }: OfferView, now: Date): string | null {
	const date = [source.date, contactSource?.date]
		.filter((one) => typeof one === "string")
		.toSorted()
		.at(-1);
	if (!date) return "Kilden har ingen dato.";
	return isOldSource(date, now) ? `Kilden er fra ${formatDay(date)}.` : null;
}

function alert(offer: OfferView, now: Date): string | null {
	const certainty = certaintyOf(offer, now);
	if (certainty === "confirmed") return offer.statusNote;
	const status = certainty === "uncertain" ? (STATUS_WORDS[offer.status] ?? STATUS_WORDS.uncertain) : null;
	const parts = [status && `${status}.`, ageWords(offer, now), offer.statusNote];
	return parts.filter(Boolean).join(" ") || null;
}

/** What the HSDS feed says in Danish besides the records' own words. */
export const HSDS_WORDS: HsdsWords = {
	taxonomies: {
		interventions: {
			name: "De 18 indsatser",
			description:
				"Indsatser til pårørende i VIVE 2022, tabel 4.1. Værdien siger, om tilbuddet er indsatsen (instance) eller ligger nærmest den (nearest).",
		},
		elements: {
			name: "Indsatselementer",
			description: "De syv elementer i VIVE 2022, tabel 3.1. Værdien er graden: full eller partial.",
		},
		"target-groups": {
			name: "Målgrupper",
			description:
				"Hvem man er pårørende til. Værdien siger, om kilden nævner gruppen (stated), eller om vi slutter det (inferred).",
		},
		certainty: {
			name: "Hvor sikkert vi ved det",
			description: "Om tilbuddet er bekræftet, og hvor gammel kilden er.",
		},
		consent: {
			name: "Samtykke",
			description:
				"Om den nærmeste skal sige ja. Værdien siger, om kilden skriver det (stated), eller om vi slutter det (inferred).",
		},
	},
	certainty: {
		confirmed: { name: "Bekræftet", description: "Nogen har bekræftet det inden for de sidste 12 måneder." },
		sourced: {
			name: "Kendt fra en kilde",
			description: "Ikke bekræftet, men kendt fra en kilde til at regne med.",
		},
		uncertain: { name: "Usikkert", description: "Det er usikkert, om tilbuddet findes i dag." },
		"old-source": {
			name: "Gammel kilde",
			description: "Kilden er over fem år gammel. Værdien er dens dato.",
		},
		"undated-source": { name: "Kilde uden dato", description: "Kilden siger ikke, hvornår den er fra." },
	},
	consent: {
		yes: { name: "Samtykke kræves", description: "Den nærmeste skal sige ja." },
		no: { name: "Samtykke kræves ikke", description: "Den nærmeste behøver ikke sige ja." },
		"not-stated": { name: "Samtykke ikke oplyst", description: "Ingen kilde siger det. Spørg." },
	},
	price: { ...PRICE_WORDS, "not-stated": null },
	referral: { ...CONDITION_WORDS.referral, "not-stated": null },
	country: "Danmark",
	alert,
	unsureNumber: "Ikke bekræftet. Spørg først, om det er det rigtige nummer.",
	provider: (kind) => PROVIDER_KIND_WORDS[kind as keyof typeof PROVIDER_KIND_WORDS],
	ourPage: "Pårørendevejviser",
	source: "Kilde",
	chat: "Chat",
};
