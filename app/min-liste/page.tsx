import type { Metadata } from "next";
import { AddSearch } from "@/components/directory/shortlist/add-search";
import { Entries } from "@/components/directory/shortlist/entries";
import { ShortlistHead } from "@/components/directory/shortlist/head";
import { PrintedCode, SendList } from "@/components/directory/shortlist/send";
import { SheetPage } from "@/components/directory/shortlist/sheet-page";
import { Page } from "@/components/site/page";
import { danishDay } from "@/lib/base/calendar/day-count";
import { routes, siteUrl } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { isLarge, shortlistAddress } from "@/lib/directory/shortlist/address";
import { recordIds, tally } from "@/lib/directory/shortlist/listed";
import { drawQr } from "@/lib/directory/shortlist/qr-drawing";
import { publicReader, published } from "@/lib/site/queries";
import { shortlistPage } from "@/lib/site/questions/shortlist";
import { liveVersions, publishedSince } from "@/lib/site/shortlist-revisions";

export const metadata: Metadata = {
	title: "Din liste",
	description: "Saml den hjælp, du vil huske. Listen kan sendes, skrives ud og åbnes igen.",
	alternates: { canonical: routes.shortlist },
	robots: { index: false },
};

export default async function ShortlistPage({ searchParams }: { searchParams: Promise<RawParams> }) {
	const now = new Date();
	const today = danishDay(now);
	const params = toSearchParams(await searchParams);
	const page = await published(shortlistPage, params, now);
	const { frame, places, list, question, answer, listed } = page;
	if (page.isSheet) {
		const versions = await liveVersions(await publicReader(), recordIds(listed));
		return <SheetPage {...{ frame, list, listed, versions, now }} large={isLarge(params)} />;
	}
	const changed = await publishedSince(await publicReader(), recordIds(listed), list.day, new Date());
	const isEmpty = listed.length === 0;
	const path = isEmpty ? routes.shortlist : shortlistAddress(list);
	const address = siteUrl() + path;
	const drawing = drawQr(address);
	return (
		<Page frame={frame} path={path} title="Din liste">
			<div className="wrap print:leading-135 print:[&_.lead]:mt-3 print:[&_.lead]:text-100 print:[&_.page-head]:py-0">
				<ShortlistHead day={list.day} today={today} count={listed.length} {...tally(listed, changed)} />
				<Entries {...{ places, list, listed, changed, now, today }} />
				<AddSearch list={list} question={question} answer={answer} today={today} />
				{!isEmpty && <SendList address={address} drawing={drawing} />}
				{!isEmpty && <PrintedCode drawing={drawing} />}
			</div>
		</Page>
	);
}
