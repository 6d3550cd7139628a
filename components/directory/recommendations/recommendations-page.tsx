import { routes } from "@/lib/base/routes";
import type { PageView } from "@/lib/directory/catalogue";
import { methodsOf, ofSet } from "@/lib/directory/recommendations/outcome";
import { RECOMMENDATION_SETS } from "@/lib/model/recommendation-schema";
import type { RecommendationsAnswer } from "@/lib/site/questions/recommendations";
import { Page } from "../../site/page";
import { CitedProse } from "../interventions/cited-prose";
import type { Numbering } from "../interventions/references";
import { SourceNotes } from "../interventions/source-notes";
import { MunicipalityChoice } from "./municipality-choice";
import { numberRecommendations } from "./numbering";
import { ReadingLinks } from "./reading-links";
import { RecommendationEntry } from "./recommendation-entry";
import { SelfCheckResult } from "./self-check-result";
import { WordLinks } from "./word-links";
import { SET_WORDS } from "./words";

type Props = Omit<RecommendationsAnswer, "page"> & { page: PageView };

/** Both lists, each under who stands behind it; as a form where the page is a self-check. */
function Lists({ recommendations, methods, check, words, numbering }: Props & { numbering: Numbering }) {
	return (
		<>
			{RECOMMENDATION_SETS.map((set) => {
				const { id, title, by } = SET_WORDS[set];
				return (
					<section key={set} className="detail-section" aria-labelledby={id}>
						<h2 id={id}>{title}</h2>
						<p className="max-w-440 text-soft">{by}</p>
						<div className="mt-7.5 grid grid-cols-[minmax(0,1fr)] gap-10">
							{ofSet(recommendations, set).map((recommendation, i) => (
								<RecommendationEntry
									key={recommendation.slug}
									recommendation={recommendation}
									number={i + 1}
									methods={methodsOf(recommendation, methods)}
									{...{ check, numbering, words }}
								/>
							))}
						</div>
						{check && (
							<p className="mt-10">
								<button className="button" type="submit">
									Vis resultatet
								</button>
							</p>
						)}
					</section>
				);
			})}
			<SourceNotes numbering={numbering} words={words} />
		</>
	);
}

/** What the documents recommend to municipalities; the same page is their self-check. */
export function RecommendationsPage(props: Props) {
	const { frame, page, check, query, municipality, recommendations } = props;
	const numbering = numberRecommendations(page, recommendations);
	return (
		<Page
			frame={frame}
			path={`${routes.recommendations}${query}`}
			section={routes.staff}
			crumbs={[{ href: routes.staff, label: "For fagfolk" }]}
			title={page.title}
		>
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				<CitedProse markdown={page.body} numbering={numbering} />
				<WordLinks check={check} query={query} />
				{check === null && <ReadingLinks />}
				{check && check.size > 0 && <SelfCheckResult {...props} check={check} />}
				{check ? (
					<form className="mt-15" id="selvtjek" action={`${routes.recommendations}#resultat`}>
						<h2>Selvtjek for {municipality?.fullName ?? "en kommune"}</h2>
						<p className="max-w-440">
							Svar på det, I kan, og vis resultatet. Svarene står kun i sidens adresse: gem eller send den, så
							kan andre se det samme. Vi gemmer intet.
						</p>
						<input type="hidden" name="tjek" value="-" />
						<MunicipalityChoice {...props} />
						<Lists {...props} numbering={numbering} />
					</form>
				) : (
					<Lists {...props} numbering={numbering} />
				)}
			</div>
		</Page>
	);
}
