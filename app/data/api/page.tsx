import type { Metadata } from "next";
import { Endpoints } from "@/components/directory/open-data/endpoints";
import { Page } from "@/components/site/page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { dataReference } from "@/lib/site/questions/open-data";

export const metadata: Metadata = {
	title: "Adresser til programmer",
	description: "Alle adresser i vejviserens API, og hvad man kan spørge dem om.",
	alternates: { canonical: routes.apiPage },
};

const CRUMBS = [{ href: routes.data, label: "Tag data med" }];

export default async function ApiPage() {
	const { frame, endpoints } = await published(dataReference);
	return (
		<Page frame={frame} path={routes.apiPage} crumbs={CRUMBS} title="Adresser til programmer">
			<div className="wrap">
				<header className="page-head">
					<h1>Adresser til programmer</h1>
					<p className="lead">
						Det samme står maskinlæsbart som <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. Koder og navne er
						engelske, teksterne danske.
					</p>
					<p>
						Alle må spørge, fra alle sider (CORS). Svar har <code>ETag</code> og <code>Last-Modified</code>.
						Fejl er problem+json. Hvad felterne betyder, står i <a href={routes.dictionary}>ordbogen</a>.
					</p>
				</header>
				<Endpoints endpoints={endpoints} />
			</div>
		</Page>
	);
}
