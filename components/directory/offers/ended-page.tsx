import { routes } from "@/lib/base/routes";
import type { Catalogue, EndingView } from "@/lib/directory/catalogue";
import { alternativesTo } from "@/lib/directory/offers/alternatives";
import { Page } from "../../site/page";
import { Ended, endedTitle } from "../endings/ended";

const CRUMBS = {
	intervention: { href: routes.interventions, label: "Typer af hjælp" },
	offer: { href: routes.offers, label: "Tilbud nær dig" },
	provider: { href: routes.offers, label: "Tilbud nær dig" },
};

type Props = { ending: EndingView; catalogue: Catalogue; now: Date };

/** The whole page at the address of what was public and is no longer. */
export function EndedPage({ ending, catalogue, now }: Props) {
	const crumb = CRUMBS[ending.kind];
	const alternatives = ending.offer ? alternativesTo(ending.offer, catalogue.offers) : [];
	return (
		<Page catalogue={catalogue} path={null} section={crumb.href} crumbs={[crumb]} title={endedTitle(ending)}>
			<div className="wrap">
				<Ended ending={ending} alternatives={alternatives} catalogue={catalogue} now={now} />
			</div>
		</Page>
	);
}
