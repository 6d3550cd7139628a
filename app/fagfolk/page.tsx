import type { Metadata } from "next";
import { CrisisLine } from "@/components/directory/guide/crisis-line";
import { ForPlanners } from "@/components/directory/recommendations/for-planners";
import { WithoutConsent } from "@/components/directory/referral/before-all";
import { Duty } from "@/components/directory/referral/duty";
import { OwnHouse } from "@/components/directory/referral/own-house";
import { ReferralForm } from "@/components/directory/referral/referral-form";
import { Suggestions } from "@/components/directory/referral/suggestions";
import { Page } from "@/components/site/page";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { isUrgent } from "@/lib/directory/guide/context";
import { published } from "@/lib/site/queries";
import { referralPage } from "@/lib/site/questions/referral";

// The answers stand in no title: titles end up in histories and on shared screens.
export const metadata: Metadata = {
	title: "Henvis en pårørende",
	description:
		"For dig, der arbejder i en kommune eller region: hvad du må uden samtykke, og hvad du kan henvise til.",
	alternates: { canonical: routes.staff },
};

export default async function ReferralAddress({ searchParams }: { searchParams: Promise<RawParams> }) {
	const now = new Date();
	const answer = await published(referralPage, toSearchParams(await searchParams), now);
	const { frame, words, places, query, consent, answers, home, referral, isAsked } = answer;
	const askFor = answers.about.flatMap((rule) => rule.askFor ?? []);
	return (
		<Page frame={frame} path={`${routes.staff}${query}`} section={routes.staff} title="For fagfolk">
			<div className="wrap">
				<header className="page-head">
					<h1>{answer.page?.title}</h1>
					<p className="lead">{answer.page?.lead}</p>
					{!isAsked && (
						<p className="mt-5">
							<a className="inline-block py-4" href={routes.compare}>
								Sammenlign typer af hjælp
							</a>
						</p>
					)}
				</header>
				<div className="grid grid-cols-1 gap-x-27.5 gap-y-15 wide:grid-cols-[20rem_minmax(0,1fr)] wide:items-start">
					<details className="filters" open={!isAsked || answer.unknownPlace !== null}>
						<summary>Borger, behov, samtykke og sted</summary>
						<ReferralForm answer={answer} />
					</details>
					<div className="grid gap-10">
						{isUrgent(answers) && <CrisisLine lifeline={frame.lifeline} />}
						<WithoutConsent {...answer} />
						{referral?.duty && <Duty duty={referral.duty} place={home?.place} words={words} />}
						{home && <OwnHouse whom={home} askFor={askFor} />}
						{referral && <Suggestions {...{ referral, consent, places, now }} />}
					</div>
				</div>
				<ForPlanners />
			</div>
		</Page>
	);
}
