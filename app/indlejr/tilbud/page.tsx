import type { Metadata } from "next";
import { EmbeddedOffers } from "@/components/directory/open-data/embedded-offers";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { offersEmbedded } from "@/lib/site/questions/lists";

export const metadata: Metadata = {
	title: "Hjælp til pårørende",
	robots: { index: false },
	alternates: { canonical: routes.offers },
};

/** The offers of a place in somebody else's page; the front sends it without scripts, and lets it be framed. */
export default async function EmbeddedOffersPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const now = new Date();
	const answer = await published(offersEmbedded, toSearchParams(await searchParams), now);
	return (
		<main className="wrap py-8">
			<EmbeddedOffers {...answer} now={now} />
		</main>
	);
}
