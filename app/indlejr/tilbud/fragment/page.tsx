import type { Metadata } from "next";
import { EmbeddedOffers } from "@/components/directory/open-data/embedded-offers";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { offersEmbedded } from "@/lib/site/questions/lists";

export const metadata: Metadata = { title: "Hjælp til pårørende", robots: { index: false } };

/** The same as a part of a page: the front sends what stands in `<main>` and nothing around it. */
export default async function OffersFragmentPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const now = new Date();
	const answer = await published(offersEmbedded, toSearchParams(await searchParams), now);
	return (
		<main>
			<EmbeddedOffers {...answer} now={now} />
		</main>
	);
}
