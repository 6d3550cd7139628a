import { interventionGrammar } from "@/lib/catalogue/facets";
import { listInterventions } from "@/lib/catalogue/list";
import type { Catalogue } from "@/lib/catalogue/view";
import { buildQuery, parseSelection } from "@/lib/facets/search-params";
import { routes } from "@/lib/routes";
import { ArrowIcon } from "../ui/icons";
import { countOf } from "./words";

/** The one question, in words people use; each answer is a list of target groups. */
const ANSWERS = [
	{ words: "Én, der drikker eller tager stoffer", groups: ["alkohol", "stofmisbrug"] },
	{ words: "Én, der har det svært psykisk", groups: ["psykisk-saarbarhed"] },
	{ words: "Én med en hjerneskade, fx efter en blodprop", groups: ["erhvervet-hjerneskade"] },
	{ words: "Én med et handicap eller autisme", groups: ["handicap"] },
	{
		words: "Én med demens eller en sygdom, der varer ved",
		groups: ["langvarig-sygdom", "demens-og-alderdom"],
	},
	{ words: "Én, der er hjemløs eller lever udsat", groups: ["social-udsathed"] },
] as const;

/** The front page's question: every answer is a link, and says how much there is behind it. */
export function FrontQuestion({ catalogue }: { catalogue: Catalogue }) {
	const grammar = interventionGrammar(catalogue.targetGroups);
	return (
		<section className="card question" aria-labelledby="hvem">
			<h2 id="hvem">Hvem er du pårørende til?</h2>
			<p className="mb-2 text-(--soft)">Vælg det, der ligner mest. Du kan altid gå tilbage.</p>
			{ANSWERS.map(({ words, groups }) => {
				const params = new URLSearchParams(groups.map((group) => ["maalgruppe", group]));
				const selection = parseSelection(params, grammar);
				const count = listInterventions(catalogue, grammar, selection).items.length;
				return (
					<a
						key={words}
						className="row-link"
						href={`${routes.interventions}${buildQuery(selection, grammar)}`}
					>
						<span>{words}</span>
						<span className="end">
							<small>{countOf(count)}</small>
							<ArrowIcon />
						</span>
					</a>
				);
			})}
			<a className="row-link row-link-unsure" href={routes.interventions}>
				<span>Jeg er ikke sikker, eller det er noget andet</span>
				<ArrowIcon />
			</a>
		</section>
	);
}
