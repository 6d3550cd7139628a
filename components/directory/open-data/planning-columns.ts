import { NUMBER_HEADINGS, STATE_WORDS, STATES } from "@/components/directory/coverage/words";
import { professionalLabel } from "@/components/directory/interventions/labels";
import type { ListFile } from "@/lib/site/open-data/answer-list";
import type {
	CoverageAnswer,
	MethodAnswer,
	RecommendationAnswer,
} from "@/lib/site/open-data/schemas/planning";
import type { Column, ColumnContext } from "@/lib/site/open-data/table";
import { listed, orNothing, yesOrNo } from "./cell-words";

const number = (heading: string, of: (row: CoverageAnswer) => number): Column<CoverageAnswer> => ({
	heading,
	cell: (row) => String(of(row)),
});

/** What stands in a file of coverage: not asked is said, and is not none. */
export const COVERAGE_FILE: ListFile<CoverageAnswer> = {
	name: "daekning",
	columns: [
		{ heading: "Kommunekode", cell: ({ municipality }) => municipality },
		{
			heading: "Kommune",
			cell: ({ municipality }, { places }) =>
				places.municipalities.find(({ code }) => code === municipality)?.name ?? "",
		},
		{ heading: "Element", cell: ({ element }, { words }) => professionalLabel(words, element) },
		{ heading: "Målgruppe", cell: ({ targetGroup }, { words }) => words.group(targetGroup) },
		{ heading: "Spurgt", cell: ({ asked }) => STATES[asked] },
		{ heading: "Svarede", cell: ({ answeredOn }) => orNothing(answeredOn) },
		{ heading: "Det stærkeste vi ved", cell: ({ state }) => STATE_WORDS[state].word },
		{ heading: "Skal tilbydes, ikke set af os", cell: ({ mustBeOffered }) => yesOrNo(mustBeOffered) },
		number(NUMBER_HEADINGS.yes, ({ yes }) => yes),
		number(NUMBER_HEADINGS.no, ({ no }) => no),
		number(NUMBER_HEADINGS.municipality, ({ local }) => local),
		number(NUMBER_HEADINGS.region, ({ region }) => region),
		number(NUMBER_HEADINGS.national, ({ national }) => national),
		number(NUMBER_HEADINGS.uncertain, ({ uncertain }) => uncertain),
		number(NUMBER_HEADINGS.stated, ({ stated }) => stated),
		number(NUMBER_HEADINGS.inferred, ({ inferred }) => inferred),
	],
};

const titlesOf = (slugs: readonly string[], { words }: ColumnContext) =>
	listed(slugs.map((slug) => words.intervention(slug) ?? slug));

/** What stands in a file of recommendations. */
export const RECOMMENDATION_FILE: ListFile<RecommendationAnswer> = {
	name: "anbefalinger",
	columns: [
		{
			heading: "Hvem anbefaler",
			cell: ({ set }) =>
				set === "concept" ? "Konceptet fra 2018" : "Bedre Psykiatri, en interesseorganisation",
		},
		{ heading: "Navn", cell: ({ title }) => title },
		{ heading: "I få ord", cell: ({ summary }) => summary },
		{ heading: "Aktiviteter", cell: ({ activities }) => listed(activities.map(({ text }) => text)) },
		{ heading: "Indsatser", cell: ({ interventions }, context) => titlesOf(interventions, context) },
		{ heading: "Side", cell: ({ page }) => page },
	],
};

/** What stands in a file of methods. */
export const METHOD_FILE: ListFile<MethodAnswer> = {
	name: "metoder",
	columns: [
		{ heading: "Navn", cell: ({ title }) => title },
		{ heading: "Beskrevet i konceptet", cell: ({ described }) => yesOrNo(described) },
		{ heading: "Hvad det er", cell: ({ text }) => text },
		{ heading: "Hvor det bruges", cell: ({ usedIn }) => orNothing(usedIn) },
		{ heading: "Virkning", cell: ({ evidence }) => orNothing(evidence) },
		{ heading: "Indsatser", cell: ({ interventions }, context) => titlesOf(interventions, context) },
		{
			heading: "Kilder",
			cell: ({ sources }, { words }) =>
				listed(sources.map(({ id, section }) => `${words.source(id)?.short ?? id} ${section}`)),
		},
		{ heading: "Side", cell: ({ page }) => page },
	],
};
