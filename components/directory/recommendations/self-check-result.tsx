import type { MethodView, RecommendationView } from "@/lib/directory/catalogue";
import type { CodeWords } from "@/lib/directory/code-words";
import { checkRows, gapsIn } from "@/lib/directory/recommendations/outcome";
import type { SelfCheck } from "@/lib/directory/recommendations/self-check";
import type { Municipality } from "@/lib/model/place-schema";
import { RECOMMENDATION_SETS } from "@/lib/model/recommendation-schema";
import { CheckTable, GapEntry } from "./check-result";
import { forWhom } from "./words";

type Props = {
	recommendations: readonly RecommendationView[];
	methods: readonly MethodView[];
	check: SelfCheck;
	municipality: Municipality | null;
	words: CodeWords;
};

/** What came of a self-check: the two lists beside each other, never as one number, and what helps where something is missing. */
export function SelfCheckResult({ recommendations, methods, check, municipality, words }: Props) {
	const lists = RECOMMENDATION_SETS.map((set) => ({ set, rows: checkRows(recommendations, set, check) }));
	const gaps = lists.flatMap(({ rows }) => gapsIn(rows, methods));
	return (
		<section className="detail-section" aria-labelledby="resultat">
			<h2 id="resultat">Sådan ser det ud i {forWhom(municipality)}</h2>
			<p className="max-w-440 text-soft">
				Fyldt cirkel: ja. Halv: delvist. Ring: nej. Streg: ikke relevant. Prik: ikke besvaret. Det er jeres
				eget svar og ingen karakter.
			</p>
			<div className="grid gap-x-27.5 wide:grid-cols-2 wide:items-start">
				{lists.map(({ set, rows }) => (
					<CheckTable key={set} set={set} rows={rows} />
				))}
			</div>
			{gaps.length > 0 && (
				<>
					<h3 className="mt-15" id="mangler">
						Det, der mangler, og hvad der kan hjælpe
					</h3>
					<ul className="mt-5">
						{gaps.map((gap) => (
							<GapEntry key={gap.recommendation.slug} gap={gap} words={words} />
						))}
					</ul>
				</>
			)}
		</section>
	);
}
