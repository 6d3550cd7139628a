import type { Catalogue } from "../catalogue";

/**
 * What a municipality has told us that it has. `not-asked` and `asked` say nothing of what it has; `since`: the first
 * time it was asked. `rows`: by intervention, only those it answered with yes or no. What it does not know, what it
 * left out and what it never was asked about are not among them: none of these is a no.
 */
export type MunicipalityAnswer =
	| { state: "not-asked" }
	| { state: "asked"; since: Date }
	| { state: "answered"; on: string; role: string; rows: ReadonlyMap<string, "yes" | "no"> };

type Answers = Pick<Catalogue, "answers" | "municipalityContacts" | "interventions">;

/** A municipality's latest answer, by its code: of the interventions that there are today. */
export function answerOf(
	{ answers, municipalityContacts, interventions }: Answers,
	code: string,
): MunicipalityAnswer {
	const answer = answers.get(code);
	if (answer) {
		const known = new Set(interventions.map(({ slug }) => slug));
		const rows = answer.rows.flatMap(({ intervention, has }): [string, "yes" | "no"][] =>
			has === "unknown" || !known.has(intervention) ? [] : [[intervention, has]],
		);
		return { state: "answered", on: answer.answeredOn, role: answer.role, rows: new Map(rows) };
	}
	const mails = municipalityContacts.find(({ municipality }) => municipality === code)?.asked.mails ?? [];
	const [first] = mails.toSorted((a, b) => a.getTime() - b.getTime());
	return first ? { state: "asked", since: first } : { state: "not-asked" };
}
