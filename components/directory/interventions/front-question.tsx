import { choose } from "@/lib/base/facets/facet";
import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { guideGrammar, stepQuery } from "@/lib/directory/guide/address";
import type { AboutRule } from "@/lib/model/guide-schema";

const NOTHING_ANSWERED = { q: "", chosen: {}, switches: new Set<string>(), sort: "", page: 1 };

/**
 * The guide's first question on the front page. An answer leads to that question with the answer ticked, never past
 * it: among the others stands that somebody does not want to live. That answer leads to the numbers at once.
 */
export function FrontQuestion({ catalogue }: { catalogue: Catalogue }) {
	const grammar = guideGrammar(catalogue);
	const [first] = catalogue.guide.about;
	const hrefOf = ({ value, urgent }: AboutRule) =>
		routes.guide + stepQuery(urgent ? "result" : 1, choose(NOTHING_ANSWERED, "om", [value]), grammar);
	return (
		<section className="card question" aria-labelledby="hvem">
			<h2 id="hvem">{first?.legend}</h2>
			<ul className="short-answers">
				{first?.answers.map((answer) => (
					<li key={answer.value}>
						<a href={hrefOf(answer)}>{answer.label}</a>
					</li>
				))}
				<li>
					<a className="short-answer-other" href={routes.guide}>
						noget andet, eller flere ting
					</a>
				</li>
			</ul>
		</section>
	);
}
