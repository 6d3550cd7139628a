import { routes } from "@/lib/base/routes";
import type { MethodView, RecommendationView } from "@/lib/directory/catalogue";
import type { CodeWords } from "@/lib/directory/code-words";
import type { SelfCheck } from "@/lib/directory/recommendations/self-check";
import { Cite } from "../interventions/cite";
import { CitedProse } from "../interventions/cited-prose";
import type { Numbering } from "../interventions/references";
import { CheckFields } from "./check-fields";
import { LinkLine, RelatedInterventions } from "./related";

type Props = {
	recommendation: RecommendationView;
	/** Its number in its own list. */
	number: number;
	methods: readonly MethodView[];
	/** The answers, where the page is a self-check. */
	check: SelfCheck | null;
	numbering: Numbering;
	words: CodeWords;
};

/** One recommendation: what it is about, what one can do, and what the documents have for it. */
export function RecommendationEntry({ recommendation, number, methods, check, numbering, words }: Props) {
	const { slug, title, summary, body, activities, interventions } = recommendation;
	const headed = methods.filter((method) => method.headed);
	const main = headed.length > 0 ? headed : methods;
	const sources = [...new Set(activities.flatMap((activity) => activity.sources))];
	return (
		<article className="card target:bg-tint" id={slug}>
			<h3>
				{number}. {title}
			</h3>
			<p className="mt-4">{summary}</p>
			<details className="more">
				<summary>
					Hvorfor og hvordan<span className="sr-only">: {title}</span>
				</summary>
				<CitedProse markdown={body} numbering={numbering} />
			</details>
			<h4 className="mt-7.5 font-semibold">
				{activities.length > 1 ? "Aktiviteter" : "Det går det ud på"}
				<Cite references={sources} numbering={numbering} />
			</h4>
			{check ? (
				<CheckFields activities={activities} check={check} />
			) : (
				<ul className="mt-2.5 grid list-disc gap-2.5 pl-11">
					{activities.map(({ place, text }) => (
						<li key={place}>{text}</li>
					))}
				</ul>
			)}
			{check === null && (
				<>
					<LinkLine
						label="Metoder"
						links={main.map((method) => ({ href: routes.method(method), label: method.title }))}
					/>
					<RelatedInterventions slugs={interventions} words={words} />
				</>
			)}
		</article>
	);
}
