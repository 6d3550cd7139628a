import { routes } from "@/lib/base/routes";
import type { Frame } from "@/lib/site/questions/frame";
import { Page } from "../../site/page";

/** For visitors of what is not one of our links, such as one that was cut off on its way. */
export function DeadLink({ frame }: { frame: Frame }) {
	return (
		<Page frame={frame} path={null} title="Linket virker ikke mere">
			<div className="wrap">
				<header className="page-head">
					<h1>Linket virker ikke mere</h1>
					<p className="lead">
						En del af det er faldet ud på vejen, eller kladden, som det viste, findes ikke mere.
					</p>
				</header>
				<p>
					<a href={routes.search}>Søg på Pårørendevejviser</a>, eller bed den, du fik linket af, om et nyt.
				</p>
			</div>
		</Page>
	);
}
