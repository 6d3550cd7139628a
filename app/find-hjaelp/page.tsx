import type { Metadata } from "next";
import { guidePage } from "@/components/directory/guide/guide-page";
import { Question } from "@/components/directory/guide/question";
import { Result } from "@/components/directory/guide/result";
import { progressWords } from "@/components/directory/guide/words";
import { Page } from "@/components/site/page";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { guideQuery, readGuideAddress } from "@/lib/directory/guide/address";
import { guideResult } from "@/lib/directory/guide/rank";
import { publishedCatalogue } from "@/lib/site/queries";

type Props = { searchParams: Promise<RawParams> };

// The answers stand in no title: titles end up in histories and on shared screens.
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const params = toSearchParams(await searchParams);
	const { step } = readGuideAddress(params, await publishedCatalogue());
	return {
		title: step === "result" ? "Det kan du gøre nu" : `Find hjælp: ${progressWords(step).toLowerCase()}`,
		description: "Svar på op til fire spørgsmål, og se, hvilken hjælp der kan passe til dig som pårørende.",
		alternates: { canonical: routes.guide },
		robots: { index: params.size === 0 },
	};
}

export default async function GuidePage({ searchParams }: Props) {
	const now = new Date();
	const catalogue = await publishedCatalogue();
	const params = toSearchParams(await searchParams);
	const address = readGuideAddress(params, catalogue);
	const page = guidePage(address, catalogue, catalogue.guide, now);
	return (
		<Page
			catalogue={catalogue}
			path={`${routes.guide}${guideQuery(params, catalogue)}`}
			section={routes.guide}
			title="Find hjælp"
		>
			<div className="wrap">
				{address.step === "result" ? (
					<Result result={guideResult(catalogue, catalogue.guide, page.answers, now)} page={page} />
				) : (
					<Question step={address.step} page={page} />
				)}
			</div>
		</Page>
	);
}
