import type { PrismaClient } from "../../generated/prisma/client";
import { FORMS, PRICES, TERNARIES } from "../../model/intervention-codes";
import { COVERAGE_LEVELS, OFFER_STATUSES } from "../../model/offer-codes";
import { choiceWords } from "../drafts/choice-words";
import { readKnownOffers } from "./read-known-offers";

/** What the words of a column may mean; a column without is typed. */
export type ValueChoices = {
	options: Readonly<Record<string, readonly string[]>>;
	/** The names of the providers that there are. */
	providers: readonly string[];
};

/** What a person chooses from, in the words of our own files. */
export async function readValueChoices(client: PrismaClient): Promise<ValueChoices> {
	const known = await readKnownOffers(client, { drafted: true });
	const what = [...known.names.elements, ...known.names.interventions];
	const ternaries = TERNARIES.map(choiceWords);
	return {
		options: {
			status: OFFER_STATUSES.map(choiceWords),
			pris: PRICES.map(choiceWords),
			raekkevidde: COVERAGE_LEVELS.map(choiceWords),
			former: FORMS.map(choiceWords),
			...{ henvisning: ternaries, anonym: ternaries, samtykke: ternaries },
			...{ elementer: what, indsatser: what, maalgrupper: known.names.groups },
		},
		providers: known.providerList.map(({ name }) => name),
	};
}
