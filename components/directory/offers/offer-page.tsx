import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { alternativesTo } from "@/lib/directory/offers/alternatives";
import type { OfferView } from "@/lib/directory/offers/view";
import { Page } from "../../site/page";
import { OfferAlternatives, OfferSource } from "./offer-about";
import { OfferFacts } from "./offer-facts";
import { OfferHead } from "./offer-head";

const CRUMBS = [{ href: routes.offers, label: "Tilbud nær dig" }];

type Props = { offer: OfferView; catalogue: Catalogue; now: Date };

/** An offer's whole page, published or in preview. */
export function OfferPage(shared: Props) {
	const { offer, catalogue } = shared;
	const alternatives = alternativesTo(offer, catalogue.offers);
	return (
		<Page
			catalogue={catalogue}
			path={routes.offer(offer.slug)}
			section={routes.offers}
			crumbs={CRUMBS}
			title={offer.title}
		>
			<div className="wrap">
				<OfferHead {...shared} />
				{offer.status === "ended" && <OfferAlternatives {...shared} alternatives={alternatives} />}
				<OfferFacts {...shared} />
				<div className="mt-10 max-w-440 max-sm:mt-5">
					{offer.status !== "ended" && <OfferAlternatives {...shared} alternatives={alternatives} />}
					<OfferSource {...shared} />
				</div>
			</div>
		</Page>
	);
}
