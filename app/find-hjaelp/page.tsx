import type { Metadata } from "next";
import { guidePage } from "@/components/directory/guide/guide-page";
import { Question } from "@/components/directory/guide/question";
import { Result } from "@/components/directory/guide/result";
import { progressWords } from "@/components/directory/guide/words";
import { Page } from "@/components/site/page";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { guideAnswered, guideStep } from "@/lib/site/questions/guide";

type Props = { searchParams: Promise<RawParams> };

// The answers stand in no title: titles end up in histories and on shared screens.
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const params = toSearchParams(await searchParams);
	const step = await published(guideStep, params);
	return {
		title: step === "result" ? "Det kan du gøre nu" : `Find hjælp: ${progressWords(step).toLowerCase()}`,
		description: "Svar på op til fire spørgsmål, og se, hvilken hjælp der kan passe til dig som pårørende.",
		alternates: { canonical: routes.guide },
		robots: { index: params.size === 0 },
	};
}

export default async function GuidePage({ searchParams }: Props) {
	const now = new Date();
	const page = guidePage(await published(guideAnswered, toSearchParams(await searchParams), now), now);
	const { frame, query, step, result } = page;
	return (
		<Page frame={frame} path={`${routes.guide}${query}`} section={routes.guide} title="Find hjælp">
			<div className="wrap">
				{step === "result" ? (
					result && <Result result={result} page={page} />
				) : (
					<Question step={step} page={page} />
				)}
			</div>
		</Page>
	);
}
