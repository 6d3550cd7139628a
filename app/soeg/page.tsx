import type { Metadata } from "next";
import { SearchAnswer } from "@/components/directory/search/answer";
import { foundWords } from "@/components/directory/search/words";
import { Page } from "@/components/site/page";
import { SearchForm } from "@/components/site/search-form";
import { freeTextIn, pageOf } from "@/lib/base/facets/search-params";
import { FREE_TEXT } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { noteEmptySearch } from "@/lib/site/note-empty";
import { published } from "@/lib/site/queries";
import { searchPage } from "@/lib/site/questions/search";

// The words searched for stand in no title: titles end up in histories and on shared screens.
export const metadata: Metadata = {
	title: "Søg",
	description: "Søg efter hjælp til dig, der er pårørende.",
	alternates: { canonical: routes.search },
	robots: { index: false },
};

export default async function SearchPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const params = toSearchParams(await searchParams);
	const question = freeTextIn(params, FREE_TEXT.question);
	const now = new Date();
	const { frame, answer, ...known } = await published(searchPage, question, pageOf(params.get("side")), now);
	if (answer?.total === 0) noteEmptySearch(routes.search, now);
	return (
		<Page frame={frame} path={routes.search} title="Søg">
			<div className="wrap">
				<header className="page-head">
					<h1 className={answer ? "search-found" : undefined}>
						{answer ? foundWords(answer, question) : "Hvad leder du efter?"}
					</h1>
					<div className="mt-10 max-w-400">
						<SearchForm id="q" value={question} />
					</div>
					{!answer && (
						<p className="lead">
							Skriv det, som du ville sige det. Fx “min mand drikker” eller “aflastning Odense”.
						</p>
					)}
				</header>
				{answer && <SearchAnswer {...{ answer, question, now }} {...known} />}
			</div>
		</Page>
	);
}
