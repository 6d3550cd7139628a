import { difference } from "@/lib/desk/drafts/difference";
import { isPaged, type PreviewEntry, withDocument } from "@/lib/desk/preview/with-document";
import type { Catalogue } from "@/lib/directory/catalogue";
import { selectedPlace } from "@/lib/directory/offers/selected-place";
import { editedAsYaml } from "@/lib/model/describe-schema";
import { InterventionPage } from "../../directory/interventions/intervention-page";
import { OfferPage } from "../../directory/offers/offer-page";
import { ProviderPage } from "../../directory/offers/provider-page";
import { Page } from "../../site/page";
import { TextPage } from "../../site/text-page";
import { DifferenceView } from "../drafts/difference-view";
import { whereItAppears } from "./appears";

type Props = { entry: PreviewEntry; catalogue: Catalogue; now: Date };

/** For what is only ever a part of other pages. */
function Elsewhere({ entry, catalogue }: Props) {
	const { href, label } = whereItAppears(entry);
	return (
		<Page catalogue={catalogue} path={null} title="Forhåndsvisning">
			<div className="wrap">
				<header className="page-head">
					<h1>Den her kladde har ikke sin egen side</h1>
					<p className="lead">
						Når den bliver udgivet, kan den ses på siden <a href={href}>{label}</a>.
					</p>
				</header>
				{!editedAsYaml(entry.kind) && (
					<DifferenceView changes={difference(entry.kind, null, entry.document)} />
				)}
			</div>
		</Page>
	);
}

function named<T extends { slug: string }>(list: readonly T[], { slug }: PreviewEntry): T | undefined {
	return list.find((candidate) => candidate.slug === slug);
}

/** A document as the page it would be, made by what makes the public page. */
export function PreviewPage({ entry, catalogue: published, now }: Props) {
	if (!isPaged(entry)) return <Elsewhere entry={entry} catalogue={published} now={now} />;
	const catalogue = withDocument(published, entry);
	const shared = { catalogue, now };
	if (entry.kind === "page") {
		const page = named(catalogue.pages, entry);
		return page && <TextPage catalogue={catalogue} page={page} />;
	}
	if (entry.kind === "provider") {
		const provider = named(catalogue.providers, entry);
		return provider && <ProviderPage {...shared} provider={provider} />;
	}
	if (entry.kind === "offer") {
		const offer = named(catalogue.offers, entry);
		return offer && <OfferPage {...shared} offer={offer} />;
	}
	const intervention = named(catalogue.interventions, entry);
	const where = selectedPlace({}, catalogue.places);
	return intervention && <InterventionPage {...shared} intervention={intervention} where={where} whole />;
}
