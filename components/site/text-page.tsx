import { notFound } from "next/navigation";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { Prose } from "../ui/prose";
import { Page } from "./page";

/** A page whose words are data: `content/pages/<slug>.md`. */
export async function TextPage({ slug }: { slug: string }) {
	const { pages } = await publishedCatalogue();
	const page = pages.find((candidate) => candidate.slug === slug) ?? notFound();
	return (
		<Page path={`/${slug}`} title={page.title}>
			<div className="wrap">
				<header className="page-head">
					<h1>{page.title}</h1>
					<p className="lead">{page.lead}</p>
				</header>
				<Prose markdown={page.body} />
			</div>
		</Page>
	);
}

/** The page's title and description for the browser and for search engines. */
export async function textPageMetadata(slug: string) {
	const { pages } = await publishedCatalogue();
	const page = pages.find((candidate) => candidate.slug === slug);
	return { title: page?.title, description: page?.lead, alternates: { canonical: `/${slug}` } };
}
