import { choose } from "@/lib/base/facets/facet";
import { PARAM } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import { type GuideParts, guideGrammar, stepQuery } from "@/lib/directory/guide/address";
import type { AboutRule } from "@/lib/model/guide-schema";

const NOTHING_ANSWERED = { q: "", chosen: {}, switches: new Set<string>(), sort: "", page: 1 };

/**
 * The guide's first question on the front page. An answer leads to that question with the answer ticked, never past
 * it: among the others stands that somebody does not want to live. That answer leads to the numbers at once.
 */
export function FrontQuestion(parts: GuideParts) {
	const grammar = guideGrammar(parts);
	const [first] = parts.guide.about;
	const hrefOf = ({ value, urgent }: AboutRule) =>
		routes.guide + stepQuery(urgent ? "result" : 1, choose(NOTHING_ANSWERED, PARAM.about, [value]), grammar);
	return (
		<section
			className="card grid gap-5.5 [box-shadow:var(--shadow-sheet)] max-sm:in-[.hero]:gap-3.5 max-[30rem]:[&_.row-link_small]:hidden"
			aria-labelledby="hvem"
		>
			<h2 id="hvem">{first?.legend}</h2>
			<ul className="flex flex-wrap gap-4.5 max-sm:gap-3">
				{first?.answers.map((answer) => (
					<li key={answer.value}>
						<a
							className="inline-flex min-h-26 items-center rounded-12 border border-line-strong bg-paper px-8.5 py-3 leading-125 font-semibold text-ink no-underline hover:border-deep hover:bg-tint max-sm:min-h-20.5 max-sm:px-6 max-sm:py-1.5 max-sm:text-[0.94rem] max-sm:leading-120"
							href={hrefOf(answer)}
						>
							{answer.label}
						</a>
					</li>
				))}
				<li>
					<a
						className="inline-flex min-h-26 items-center rounded-12 border border-dashed border-line-strong bg-paper px-8.5 py-3 leading-125 font-normal text-ink no-underline hover:border-deep hover:bg-tint max-sm:min-h-20.5 max-sm:px-6 max-sm:py-1.5 max-sm:text-[0.94rem] max-sm:leading-120"
						href={routes.guide}
					>
						noget andet, eller flere ting
					</a>
				</li>
			</ul>
		</section>
	);
}
