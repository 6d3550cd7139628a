import type { Catalogue } from "../catalogue";
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
	const fitting = records.offers.filter(({ status, coverage, allElements, targetGroups, interventions }) => {
		if (status === "ended" || coverage.level !== "municipality") return false;
		if (kind === "element") return allElements.some(({ element }) => element === code);
		if (kind === "group") return targetGroups.some(({ group }) => group === code);
		if (kind === "intervention")
			return interventions.some(({ intervention, fit }) => intervention === code && fit === "instance");
		return true;
	});
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
