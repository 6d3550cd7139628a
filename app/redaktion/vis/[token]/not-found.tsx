import type { Metadata } from "next";
import { Page } from "@/components/site/page";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Linket virker ikke mere" };

export default async function DeadPreview() {
	return (
		<Page catalogue={await publishedCatalogue()} path={null} title="Linket virker ikke mere">
			<div className="wrap">
				<header className="page-head">
					<h1>Linket virker ikke mere</h1>
					<p className="lead">
						Linket viste en kladde. Enten er kladden udgivet nu, så du kan finde siden på Pårørendevejviser.
						Eller også er linket for gammelt, eller en del af det er faldet ud.
					</p>
				</header>
				<ul className="prose">
					<li>
						<a href={routes.search}>Søg efter siden på Pårørendevejviser</a>
					</li>
					<li>Bed den, du fik linket af, om et nyt.</li>
				</ul>
			</div>
		</Page>
	);
}
