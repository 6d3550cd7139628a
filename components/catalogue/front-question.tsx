import type { Catalogue } from "@/lib/catalogue/view";
import { choose } from "@/lib/facets/facet";
import { guideGrammar, stepQuery } from "@/lib/guide/address";
import { routes } from "@/lib/routes";
import { ArrowIcon } from "../ui/icons";

const NOTHING_ANSWERED = { q: "", chosen: {}, switches: new Set<string>(), sort: "", page: 1 };

/** The guide's first question on the front page: every answer is a link to its second. */
export function FrontQuestion({ catalogue }: { catalogue: Catalogue }) {
	const grammar = guideGrammar(catalogue);
	const [first] = catalogue.guide.about;
	return (
		<section className="card question" aria-labelledby="hvem">
			<h2 id="hvem">{first?.legend}</h2>
			<p className="mb-2 text-(--soft)">Vælg det, der ligner mest. Så spørger vi om højst tre ting mere.</p>
			{first?.answers.map(({ value, label }) => (
				<a
					key={value}
					className="row-link"
					href={`${routes.guide}${stepQuery(2, choose(NOTHING_ANSWERED, "om", [value]), grammar)}`}
				>
					<span>{label}</span>
					<ArrowIcon />
				</a>
			))}
			<a className="row-link row-link-unsure" href={routes.guide}>
				<span>Noget andet, eller flere ting på én gang</span>
				<ArrowIcon />
			</a>
		</section>
	);
}
