import { difference } from "@/lib/desk/drafts/difference";
import type { Previewed } from "@/lib/desk/preview/previewed";
import type { PreviewEntry } from "@/lib/desk/preview/with-document";
import { editedAsYaml } from "@/lib/model/describe-schema";
import type { Frame } from "@/lib/site/questions/frame";
import { InterventionPage } from "../../directory/interventions/intervention-page";
import { OfferPage } from "../../directory/offers/offer-page";
import { ProviderPage } from "../../directory/offers/provider-page";
import { Page } from "../../site/page";
import { TextPage } from "../../site/text-page";
import { DifferenceView } from "../drafts/difference-view";
import { whereItAppears } from "./appears";

/** For what is only ever a part of other pages. */
function Elsewhere({ entry, frame }: { entry: PreviewEntry; frame: Frame }) {
	const { href, label } = whereItAppears(entry);
	return (
		<Page frame={frame} path={null} title="Forhåndsvisning">
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

type Props = { entry: PreviewEntry; previewed: Previewed; now: Date };

/** A document as the page it would be, made by what makes the public page. */
export function PreviewPage({ entry, previewed, now }: Props) {
	switch (previewed.is) {
		case "page": {
			const { frame, page } = previewed;
			return page && <TextPage frame={frame} page={page} />;
		}
		case "provider":
			return <ProviderPage {...previewed} now={now} />;
		case "offer":
			return <OfferPage {...previewed} now={now} />;
		case "intervention":
			return <InterventionPage {...previewed} unknown={null} now={now} whole />;
		default:
			return <Elsewhere entry={entry} frame={previewed.frame} />;
	}
}
