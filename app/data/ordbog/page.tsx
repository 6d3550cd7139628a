import type { Metadata } from "next";
import { Dictionary } from "@/components/directory/open-data/dictionary";
import { Page } from "@/components/site/page";
import { routes } from "@/lib/base/routes";
import { dictionary } from "@/lib/site/open-data/dictionary";
import { published } from "@/lib/site/queries";
import { dataReference } from "@/lib/site/questions/open-data";

export const metadata: Metadata = {
	title: "Hvad felterne betyder",
	description: "Alle felter i vejviserens data: navn, betydning, type og koder.",
	alternates: { canonical: routes.dictionary },
};

const CRUMBS = [{ href: routes.data, label: "Tag data med" }];

export default async function DictionaryPage() {
	const { frame } = await published(dataReference);
	return (
		<Page frame={frame} path={routes.dictionary} crumbs={CRUMBS} title="Hvad felterne betyder">
			<div className="wrap">
				<header className="page-head">
					<h1>Hvad felterne betyder</h1>
					<p className="lead">
						Ordbogen er lavet af de skemaer, som hvert svar bliver holdt op imod. “Kan være tom” betyder, at
						ingen har sagt det, ikke at svaret er nej.
					</p>
				</header>
				<Dictionary entries={dictionary()} />
			</div>
		</Page>
	);
}
