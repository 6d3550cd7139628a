import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContactPart } from "@/components/desk/confirming/contact-part";
import { MadeLink, OfferPart } from "@/components/desk/confirming/offer-part";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault, Receipt } from "@/components/desk/door/step-form";
import { DraftPart } from "@/components/desk/drafts/draft-part";
import { WarningList } from "@/components/desk/drafts/warning-list";
import { AddressPart } from "@/components/desk/publishing/address-part";
import { EndPart } from "@/components/desk/publishing/end-part";
import { PublishPart } from "@/components/desk/publishing/publish-part";
import { ReviewPart } from "@/components/desk/publishing/review-part";
import { RecordHead } from "@/components/desk/queue/record-head";
import { deskRoutes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { deskPerson, pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { readTabTitle } from "@/lib/desk/door/record-title";
import { previewAddress } from "@/lib/desk/preview/preview-address";
import { readRecordPage } from "@/lib/desk/queue/record-page";
import { readRecordSides } from "@/lib/desk/queue/record-sides";
import { publicReader } from "@/lib/site/queries";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
	const { id } = await params;
	return { title: await readTabTitle(await publicReader(), id, await deskPerson()) };
}

/** A record at the desk: what the public sees, what the draft is, and every step from one to the other. */
export default async function RecordPage({ params, searchParams }: Props) {
	const { id } = await params;
	const person = await requirePerson(deskRoutes.record(id));
	const client = await publicReader();
	const now = new Date();
	const page = await readRecordPage(client, id, person, now);
	if (!page) notFound();
	const state = await pageState();
	const sides = await readRecordSides(client, page, person, now);
	const { receipt, draft, warnings, successors, fields } = sides;
	const asked = toSearchParams(await searchParams);
	const crumbs = [{ href: deskRoutes.records, label: "Indhold" }];
	return (
		<DeskPage person={person} title={page.title} section={deskRoutes.records} crumbs={crumbs}>
			<DeskFault state={state} />
			<MadeLink state={state} kind={page.kind} />
			{receipt && !state && <Receipt words={receipt} />}
			<RecordHead
				page={page}
				preview={page.draft && previewAddress(page.draft.id, page.record.previewEpoch, now)}
			/>
			<div className="grid gap-15 has-[>div:empty]:grid-cols-1 head:grid-cols-[repeat(2,minmax(0,1fr))] head:items-start">
				<div className="grid min-w-0 gap-15 empty:hidden">
					<DraftPart draft={draft} isLive={page.live !== null} />
					<PublishPart page={page} state={state} asked={asked} now={now} />
					<ReviewPart page={page} state={state} fields={fields} />
				</div>
				<div className="grid min-w-0 gap-15 empty:hidden">
					<OfferPart page={page} state={state} />
					<ContactPart page={page} state={state} />
					<WarningList warnings={warnings} edit={deskRoutes.edit(id)} isDraft={page.draft !== null} />
					<AddressPart page={page} state={state} asked={asked.get("adresse") ?? ""} />
					<EndPart page={page} state={state} successors={successors} />
				</div>
			</div>
		</DeskPage>
	);
}
