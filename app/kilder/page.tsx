import type { Metadata } from "next";
import { Disagreements } from "@/components/directory/interventions/disagreements";
import { SourceList } from "@/components/directory/interventions/source-list";
import { Page } from "@/components/site/page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { sourcesPage } from "@/lib/site/questions/texts";

export const metadata: Metadata = {
	title: "Kilder",
	description: "De dokumenter, som vejviserens oplysninger kommer fra, og det, som de ikke er enige om.",
	alternates: { canonical: routes.sources },
};

const GROUPS = [
	{ kind: "document", title: "Dokumenterne, vi har læst" },
	{ kind: "law", title: "Love" },
	{ kind: "literature", title: "Litteratur, som rapporten bygger på" },
	{ kind: "web", title: "Hjemmesider, som rapporten henviser til" },
	{ kind: "interview", title: "Interview" },
	{ kind: "answer", title: "Svar, vi selv har fået" },
] as const;

export default async function SourcesPage() {
	const { frame, words, sources } = await published(sourcesPage);
	const disagreements = sources.flatMap((source) => source.disagreements ?? []);
	return (
		<Page frame={frame} path={routes.sources} title="Kilder">
			<div className="wrap">
				<header className="page-head">
					<h1>Kilder</h1>
					<p className="lead">
						Fakta, navne og tal kommer fra fem dokumenter. Sætningerne er vores egne. Hvad dokumenterne bygger
						på, har vi ikke læst: titel og adresse står her kun, når dokumenterne nævner dem.
					</p>
				</header>
				{GROUPS.map(({ kind, title }) => (
					<SourceList key={kind} title={title} sources={sources.filter((source) => source.kind === kind)} />
				))}
				<section className="detail-section" aria-labelledby="uenighed">
					<h2 id="uenighed">Det er dokumenterne ikke enige om</h2>
					<p className="max-w-440">
						Hvor det gælder én indsats, står det på dens side for fagfolk. Her er det, som gælder flere.
					</p>
					<Disagreements disagreements={disagreements} words={words} />
				</section>
			</div>
		</Page>
	);
}
