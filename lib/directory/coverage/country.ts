import type { Catalogue } from "../catalogue";
import { isInstanceOf, isListed, isLocal } from "../offers/belongs";
import type { OfferView } from "../offers/view";
import { answerOf } from "../places/municipal-answer";
import type { View } from "./view";

type CountryRecords = Pick<
	Catalogue,
	"interventions" | "offers" | "answers" | "municipalityContacts" | "places"
>;

/** One municipality on the map. `said`: its answer to the intervention that is shown. */
export type Standing = {
	code: string;
	state: "not-asked" | "asked" | "answered";
	/** Its own offers that we have found of what is shown; all of them where answers are. */
	local: number;
	said: "yes" | "no" | null;
};

/** Every municipality for a view, in the register's order. Nothing is summed up, and nothing is ranked. */
export function countryCoverage(records: CountryRecords, { kind, code }: View): Standing[] {
	const shows: Record<View["kind"], (offer: OfferView) => boolean> = {
		answers: () => true,
		element: ({ allElements }) => allElements.some(({ element }) => element === code),
		group: ({ targetGroups }) => targetGroups.some(({ group }) => group === code),
		intervention: (offer) => isInstanceOf(offer, code),
	};
	const fitting = records.offers.filter((offer) => isListed(offer) && isLocal(offer) && shows[kind](offer));
	return records.places.municipalities.map((municipality) => {
		const answer = answerOf(records, municipality.code);
		const rows = answer.state === "answered" && kind === "intervention" ? answer.rows : null;
		return {
			code: municipality.code,
			state: answer.state,
			local: fitting.filter(({ covered }) => covered?.has(municipality.code)).length,
			said: rows?.get(code) ?? null,
		};
	});
}
