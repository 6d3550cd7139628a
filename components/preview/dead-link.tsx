import type { Catalogue } from "@/lib/catalogue/view";
import { routes } from "@/lib/routes";
import { Page } from "../site/page";

/** For whoever comes by a link to a draft that has ended, or was cut off on its way. */
export function DeadLink({ catalogue }: { catalogue: Catalogue }) {
	return (
		<Page catalogue={catalogue} path={null} title="Linket virker ikke mere">
			<div className="wrap">
				<header className="page-head">
					<h1>Linket virker ikke mere</h1>
					<p className="lead">
						Linket viste en kladde. Enten er kladden udgivet nu, så du kan finde siden på Pårørendevejviser.
						Eller også er linket for gammelt, eller en del af det er faldet ud.
					</p>
				</header>
				<p>
					<a href={routes.search}>Søg efter siden på Pårørendevejviser</a>, eller bed den, du fik linket af,
					om et nyt.
				</p>
			</div>
		</Page>
	);
}
