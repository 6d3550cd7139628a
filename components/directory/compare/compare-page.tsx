import { routes } from "@/lib/base/routes";
import { comparisonAddress, FEWEST_COMPARED, MOST_COMPARED } from "@/lib/directory/interventions/compare";
import type { ComparisonAnswer } from "@/lib/site/questions/compare";
import { Page } from "../../site/page";
import { SourceNotes } from "../interventions/source-notes";
import { Choose } from "./choose";
import { CompareTable } from "./compare-table";
import { headingsOf, numberCells } from "./rows";

/** What stands in the way of a comparison, in words; `null` where nothing does. */
function hindrance(chosen: ComparisonAnswer["chosen"]): string | null {
	const [first] = chosen;
	if (first && chosen.length < FEWEST_COMPARED)
		return `Du har valgt ${first.title}. Vælg mindst én til, så kan de stå ved siden af hinanden.`;
	const tooMany = chosen.length - MOST_COMPARED;
	return tooMany > 0
		? `Du har valgt ${chosen.length}. Der er plads til ${MOST_COMPARED}: fjern krydset ved ${tooMany}.`
		: null;
}

/** Two to four interventions side by side, or the form in which they are chosen. */
export function ComparePage(answer: ComparisonAnswer) {
	const { frame, words, query, slugs, chosen, compared, differencesOnly, hasUnknown } = answer;
	const headings = headingsOf(compared, words, differencesOnly);
	const numbering = numberCells(headings);
	const isCompared = compared.length > 0;
	const problem = hindrance(chosen);
	const crumbs = [{ href: routes.staff, label: "For fagfolk" }];
	return (
		<Page
			frame={frame}
			path={routes.compare + query}
			section={routes.staff}
			crumbs={crumbs}
			title="Sammenlign"
		>
			<div className={`wrap ${isCompared ? "[body:has(&)]:[page:tvaers]" : ""}`}>
				<header className="page-head print:py-0">
					<h1>Sammenlign typer af hjælp</h1>
					<p className="lead print:hidden">
						{isCompared
							? "Det, kilderne siger. Intet er vejet eller rangeret."
							: "Sæt to til fire ved siden af hinanden: målgruppe, metode, implementering, virkning og økonomi."}
					</p>
				</header>
				{hasUnknown && (
					<p className="note mb-10" role="status">
						Noget af det, du valgte, findes ikke i vejviseren og er ikke med.
					</p>
				)}
				{problem && (
					<p className="note mb-10" role="status">
						<strong>{problem}</strong>
					</p>
				)}
				{isCompared && (
					<>
						<p className="no-print flex flex-wrap items-center gap-x-11 gap-y-5">
							<a className="inline-block py-4" href={comparisonAddress(slugs, !differencesOnly)}>
								{differencesOnly ? "Vis alt" : "Vis kun det, der er forskelligt"}
							</a>
							<button className="button button-quiet" type="button" data-print hidden>
								Udskriv på ét ark
							</button>
						</p>
						{headings.length === 0 && <p>De er ens i alt det, vi har om dem.</p>}
						<CompareTable {...{ compared, headings, numbering, differencesOnly }} />
						<div className="print:[&_h2]:hidden print:[&_li]:grid-cols-[3mm_1fr] print:[&_li]:py-0 print:[&_ol]:max-w-none print:[&_ol]:columns-6 print:[&_ol]:text-[5.5pt] print:[&_ol]:leading-115 print:[&_section]:mt-0.5">
							<SourceNotes numbering={numbering} words={words} />
						</div>
					</>
				)}
				<section className="no-print mt-15" aria-labelledby="vaelg">
					{isCompared ? (
						<h2 id="vaelg" className="mb-7">
							Vælg andre
						</h2>
					) : (
						<h2 id="vaelg" className="sr-only">
							Vælg
						</h2>
					)}
					<Choose {...answer} />
				</section>
			</div>
		</Page>
	);
}
