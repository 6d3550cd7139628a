import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import type { PlacesDocument } from "@/lib/model/place-schema";
import type { JsonLd } from "@/lib/site/open-data/json-ld";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";
import { OfferAlternatives, OfferSource } from "./offer-about";
import { OfferFacts } from "./offer-facts";
import { OfferHead } from "./offer-head";

const CRUMBS = [{ href: routes.offers, label: "Tilbud nær dig" }];

type Props = ReachedOffer & {
	frame: Frame;
	words: CodeWords;
	places: PlacesDocument;
	/** What there is beside it, or instead of it. */
	alternatives: readonly ReachedOffer[];
	about: JsonLd;
	now: Date;
};

/** An offer's whole page, published or in preview. */
export function OfferPage({ frame, alternatives, about, ...shared }: Props) {
	const { offer } = shared;
	return (
		<Page
			frame={frame}
			path={routes.offer(offer.slug)}
			section={routes.offers}
			crumbs={CRUMBS}
			title={offer.title}
			about={about}
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
