import type { Metadata } from "next";
import { SearchAnswer } from "@/components/search/answer";
import { SearchForm } from "@/components/search/search-form";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { cleanQuery } from "@/lib/facets/search-params";
import { routes } from "@/lib/routes";
import { ask } from "@/lib/search/ask";
import { noteEmptySearch } from "@/lib/search/note-empty";
import { publishedSearch } from "@/lib/search/queries";
import { type RawParams, toSearchParams } from "@/lib/search-params";

// The words searched for stand in no title: titles end up in histories and on shared screens.
export const metadata: Metadata = {
	title: "Søg",
	description: "Søg efter hjælp til dig, der er pårørende.",
	alternates: { canonical: routes.search },
	robots: { index: false },
};

const MOST_RESULTS = 30;

export default async function SearchPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const catalogue = await publishedCatalogue();
	const question = cleanQuery(toSearchParams(await searchParams).get("q") ?? "");
	const answer = question ? ask(catalogue, publishedSearch(catalogue), question, MOST_RESULTS) : null;
	if (answer?.hits.length === 0) noteEmptySearch(routes.search, new Date());
	return (
		<Page catalogue={catalogue} path={routes.search} title="Søg">
			<div className="wrap">
				<header className="page-head">
					<h1>{answer ? "Det fandt vi" : "Hvad leder du efter?"}</h1>
					<div className="mt-4 max-w-[40rem]">
						<SearchForm id="q" value={question} />
					</div>
					{!answer && (
						<p className="lead">
							Skriv det, som du ville sige det. Fx “min mand drikker” eller “aflastning Odense”.
						</p>
					)}
				</header>
				{answer && <SearchAnswer answer={answer} catalogue={catalogue} now={new Date()} />}
			</div>
		</Page>
	);
}
