import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { ReportForm } from "@/components/directory/reports/report-form";
import { ReportThanks } from "@/components/directory/reports/report-thanks";
import { Page } from "@/components/site/page";
import { FORM_STATE_HEADER, formStateOf } from "@/lib/base/form-state";
import { routes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { published } from "@/lib/site/queries";
import { offerReported } from "@/lib/site/questions/records";
import { isThanks } from "@/lib/site/reports/address";
import type { ReportState } from "@/lib/site/reports/receive";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

async function read({ params, searchParams }: Props) {
	const { slug } = await params;
	// Our own handler asks for this page with what was posted; the front takes the header from nobody else.
	const state = formStateOf<ReportState>((await headers()).get(FORM_STATE_HEADER));
	return {
		...(await published(offerReported, slug)),
		state,
		thanks: state === null && isThanks(toSearchParams(await searchParams)),
	};
}

const TITLE = "Er noget forkert?";

export async function generateMetadata(props: Props): Promise<Metadata> {
	const { offer, state, thanks } = await read(props);
	if (!offer) return { title: "Siden findes ikke" };
	const title = thanks ? "Tak for din besked" : TITLE;
	return {
		// The title is the first that a screen reader says of a page.
		title: state ? `Fejl: ${title}` : title,
		alternates: { canonical: routes.reportOffer(offer.slug) },
		robots: { index: false },
	};
}

export default async function ReportPage(props: Props) {
	const { frame, offer, state, thanks } = await read(props);
	if (!offer) notFound();
	return (
		<Page
			frame={frame}
			path={routes.reportOffer(offer.slug)}
			section={routes.offers}
			crumbs={[
				{ href: routes.offers, label: "Tilbud nær dig" },
				{ href: routes.offer(offer.slug), label: "Tilbuddet" },
			]}
			title={thanks ? "Tak" : TITLE}
		>
			<div className="wrap">
				{thanks ? <ReportThanks offer={offer} /> : <ReportForm offer={offer} state={state} />}
			</div>
		</Page>
	);
}
