import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AllNumbers } from "@/components/directory/coverage/all-numbers";
import { CoveragePicture } from "@/components/directory/coverage/coverage-picture";
import { Gaps } from "@/components/directory/coverage/gaps";
import { TakeAway } from "@/components/directory/coverage/take-away";
import { answerWords } from "@/components/directory/coverage/words";
import { Page } from "@/components/site/page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { municipalityForStaff, municipalityNamed } from "@/lib/site/questions/places";

type Props = { params: Promise<{ slug: string }> };

const find = async ({ params }: Props) => published(municipalityNamed, (await params).slug);

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const municipality = await find(props);
	if (!municipality) return { title: "Siden findes ikke" };
	return {
		title: `${municipality.fullName}: hjælp til pårørende, for fagfolk`,
		description: `Hvad ${municipality.fullName} har fortalt os, at den har til pårørende, hvad vi selv har fundet, og hvad der kan fylde hullerne.`,
		alternates: { canonical: routes.municipalityForStaff(municipality.slug) },
	};
}

export default async function MunicipalityForStaffPage(props: Props) {
	const municipality = await find(props);
	if (!municipality) notFound();
	const answer = await published(municipalityForStaff, municipality, new Date());
	const { slug, name, fullName } = municipality;
	const crumbs = [
		{ href: routes.municipalities, label: "Kommuner" },
		{ href: routes.municipality(slug), label: name },
	];
	return (
		<Page
			frame={answer.frame}
			path={routes.municipalityForStaff(slug)}
			section={routes.staff}
			crumbs={crumbs}
			title="For fagfolk"
		>
			<div className="wrap">
				<header className="page-head">
					<h1>{fullName}: hjælp til pårørende</h1>
					<p className="lead text-ink">{answerWords(name, answer.coverage.answer)}</p>
					<p className="mt-5 max-w-440 text-soft">
						Det, vi ikke har fundet, kan kommunen godt have. Siden måler ingen og sammenligner ingen.
					</p>
				</header>
				<CoveragePicture answer={answer} />
				<AllNumbers answer={answer} />
				<Gaps answer={answer} />
				<TakeAway municipality={municipality} />
			</div>
		</Page>
	);
}
