import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MunicipalityHead } from "@/components/directory/places/municipality-head";
import { MunicipalityHelp } from "@/components/directory/places/municipality-help";
import { MunicipalityNumbers } from "@/components/directory/places/municipality-numbers";
import { inMunicipality } from "@/components/directory/places/municipality-words";
import { offersFor } from "@/components/directory/places/offer-address";
import { Page } from "@/components/site/page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { municipalityNamed, municipalityPage } from "@/lib/site/questions/places";

type Props = { params: Promise<{ slug: string }> };

const find = async ({ params }: Props) => published(municipalityNamed, (await params).slug);

// `notFound()` here would leave the body empty until JavaScript draws it: only the page itself may call it.
export async function generateMetadata(props: Props): Promise<Metadata> {
	const municipality = await find(props);
	if (!municipality) return { title: "Siden findes ikke" };
	const title = `Hjælp til pårørende ${inMunicipality(municipality)}`;
	const description = `${title}: hvem du kan ringe til, og tilbud i kommunen, i regionen og i hele landet.`;
	return { title, description, alternates: { canonical: routes.municipality(municipality.slug) } };
}

const CRUMBS = [{ href: routes.municipalities, label: "Kommuner" }];

export default async function MunicipalityPage(props: Props) {
	const municipality = await find(props);
	if (!municipality) notFound();
	const now = new Date();
	const answer = await published(municipalityPage, municipality, now);
	const shared = {
		...answer,
		addressOf: offersFor(municipality, answer.grammar),
		where: inMunicipality(municipality),
	};
	return (
		<Page
			frame={answer.frame}
			path={routes.municipality(municipality.slug)}
			section={routes.offers}
			crumbs={CRUMBS}
			title={municipality.name}
			about={answer.about}
		>
			<div className="wrap municipality">
				<MunicipalityHead municipality={municipality} />
				<MunicipalityHelp {...shared} now={now} />
				<MunicipalityNumbers {...shared} />
			</div>
		</Page>
	);
}
