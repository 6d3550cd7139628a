import { routes } from "@/lib/base/routes";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";
import { Ended, type EndedProps, endedTitle } from "../endings/ended";

const CRUMBS = {
	intervention: { href: routes.interventions, label: "Typer af hjælp" },
	offer: { href: routes.offers, label: "Tilbud nær dig" },
	provider: { href: routes.offers, label: "Tilbud nær dig" },
};

type Props = EndedProps & { frame: Frame };

/** The whole page at the address of what was public and is no longer. */
export function EndedPage({ frame, ...ended }: Props) {
	const { ending } = ended;
	const crumb = CRUMBS[ending.kind];
	return (
		<Page frame={frame} path={null} section={crumb.href} crumbs={[crumb]} title={endedTitle(ending)}>
			<div className="wrap">
				<Ended {...ended} />
			</div>
		</Page>
	);
}
