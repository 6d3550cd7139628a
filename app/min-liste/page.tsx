import type { Metadata } from "next";
import { AddSearch } from "@/components/shortlist/add-search";
import { Entries } from "@/components/shortlist/entries";
import { ShortlistHead } from "@/components/shortlist/head";
import { PrintedCode, SendList } from "@/components/shortlist/send";
import { Page } from "@/components/site/page";
import { publicReader, publishedCatalogue } from "@/lib/catalogue/queries";
import { danishDay } from "@/lib/catalogue/version";
import { routes, siteUrl } from "@/lib/routes";
import { ask } from "@/lib/search/ask";
import { publishedSearch } from "@/lib/search/queries";
import { type RawParams, toSearchParams } from "@/lib/search-params";
import { askedText, parseShortlist, shortlistAddress } from "@/lib/shortlist/address";
import { datedList } from "@/lib/shortlist/changes";
import { listedEntries, recordIds, tally } from "@/lib/shortlist/listed";
import { drawQr } from "@/lib/shortlist/qr-drawing";
import { publishedSince } from "@/lib/shortlist/queries";

export const metadata: Metadata = {
	title: "Din liste",
	description: "Saml den hjælp, du vil huske. Listen kan sendes, skrives ud og åbnes igen.",
	alternates: { canonical: routes.shortlist },
	robots: { index: false },
};

/** So many hits are looked through for what can stand on a list. */
const MOST_HITS = 60;

export default async function ShortlistPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const now = new Date();
	const today = danishDay(now);
	const catalogue = await publishedCatalogue();
	const params = toSearchParams(await searchParams);
	const list = datedList(parseShortlist(params), today);
	const question = askedText(params);
	const answer = question ? ask(catalogue, publishedSearch(catalogue), question, MOST_HITS) : null;
	const listed = listedEntries(list, catalogue);
	const changed = await publishedSince(await publicReader(), recordIds(listed), list.day, new Date());
	const isEmpty = listed.length === 0;
	const path = isEmpty ? routes.shortlist : shortlistAddress(list);
	const address = siteUrl() + path;
	const drawing = drawQr(address);
	return (
		<Page catalogue={catalogue} path={path} title="Din liste">
			<div className="wrap shortlist">
				<ShortlistHead day={list.day} today={today} count={listed.length} {...tally(listed, changed)} />
				<Entries {...{ catalogue, list, listed, changed, now, today }} />
				<AddSearch list={list} question={question} answer={answer} today={today} />
				{!isEmpty && <SendList address={address} drawing={drawing} />}
				{!isEmpty && <PrintedCode drawing={drawing} />}
			</div>
		</Page>
	);
}
