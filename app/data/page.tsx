import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Builder } from "@/components/directory/open-data/builder";
import { Downloads, Hsds, Snapshots } from "@/components/directory/open-data/downloads";
import { LICENCE_WORDS } from "@/components/site/licence-words";
import { Page } from "@/components/site/page";
import { Prose } from "@/components/ui/prose";
import { buildQuery } from "@/lib/base/facets/search-params";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { dataPage } from "@/lib/site/questions/open-data";

type Props = { searchParams: Promise<RawParams> };

export const metadata: Metadata = {
	title: "Tag data med",
	description: "Alt i vejviseren som data: Excel, CSV, JSON, HSDS og en liste til din egen side.",
	alternates: { canonical: routes.data },
};

export default async function DataPage({ searchParams }: Props) {
	const params = toSearchParams(await searchParams);
	const answer = await published(dataPage, params, new Date());
	const { frame, page, licence, version, grammar, selection, snapshots } = answer;
	if (!page) notFound();
	return (
		<Page frame={frame} path={`${routes.data}${buildQuery(selection, grammar)}`} title={page.title}>
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
					<p className="mt-5">
						Licens: <a href={licence.url}>{LICENCE_WORDS[licence.id]}</a>.{" "}
						{!licence.chosen && "Det er et forslag. Den, der ejer vejviseren, har ikke valgt endnu. "}
						Data er version {version}.
					</p>
				</header>
				<Downloads />
				<Builder {...answer} />
				<Hsds />
				<Prose markdown={page.body} />
				<Snapshots snapshots={snapshots} />
			</div>
		</Page>
	);
}
