import type { Metadata } from "next";
import { Disagreements } from "@/components/directory/interventions/disagreements";
import { Matrix } from "@/components/directory/interventions/matrix";
import { Page } from "@/components/site/page";
import { DegreeDot } from "@/components/ui/degree-dot";
import { ElementIcon } from "@/components/ui/icons";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { overview } from "@/lib/site/questions/lists";

export const metadata: Metadata = {
	title: "Oversigt over 18 indsatser",
	description: "Alle 18 indsatser til pårørende og de syv elementer, de består af, i én oversigt.",
	alternates: { canonical: routes.overview },
};

export default async function OverviewPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const params = toSearchParams(await searchParams);
	const { frame, words, interventions, elements, columns, column, query } = await published(overview, params);
	const disagreements = elements.flatMap((element) => element.disagreements ?? []);
	return (
		<Page frame={frame} path={`${routes.overview}${query}`} section={routes.overview} title="Oversigt">
			<div className="wrap">
				<header className="page-head">
					<h1>{interventions.length} indsatser i én oversigt</h1>
					<p className="lead">
						Se, hvad hver indsats består af, efter tabel 4.2 i{" "}
						<a href={routes.source("vive-2022")}>VIVEs rapport</a>. Vælg en kolonne for at samle dem, der har
						den type hjælp, øverst.
					</p>
				</header>
				<p className="mt-0 mb-10 flex flex-wrap gap-x-17.5 gap-y-4 text-95">
					<span className="inline-flex items-center gap-5">
						<DegreeDot degree="full" /> indgår fuldt ud
					</span>
					<span className="inline-flex items-center gap-5">
						<DegreeDot degree="partial" /> indgår delvist
					</span>
					<span className="inline-flex items-center gap-5">
						<span
							className="inline-flex size-3.5 items-center gap-5 rounded-full bg-line forced-colors:border forced-colors:border-[CanvasText]"
							aria-hidden="true"
						/>{" "}
						indgår ikke
					</span>
				</p>
				<ul className="mt-0 mb-10 flex flex-wrap gap-x-17.5 gap-y-4 text-95 wide:hidden">
					{elements.map(({ code, label }) => (
						<li key={code} className="inline-flex items-center gap-5">
							<ElementIcon element={code} /> {label}
						</li>
					))}
				</ul>
				<Matrix interventions={interventions} words={words} columns={columns} column={column} />
				<Disagreements disagreements={disagreements} words={words} />
			</div>
		</Page>
	);
}
