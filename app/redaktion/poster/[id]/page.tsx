import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddressPart } from "@/components/desk/address-part";
import { ContactPart } from "@/components/desk/contact-part";
import { DeskPage } from "@/components/desk/desk-page";
import { DraftPart } from "@/components/desk/draft-part";
import { EndPart } from "@/components/desk/end-part";
import { MadeLink, OfferPart } from "@/components/desk/offer-part";
import { PublishPart } from "@/components/desk/publish-part";
import { RecordHead } from "@/components/desk/record-head";
import { ReviewPart } from "@/components/desk/review-part";
import { DeskFault, Receipt } from "@/components/desk/step-form";
import { WarningList } from "@/components/desk/warning-list";
import { publicReader } from "@/lib/catalogue/queries";
import { deskPerson, pageState, requirePerson } from "@/lib/editorial/desk-person";
import { previewAddress } from "@/lib/editorial/preview-address";
import { readRecordPage } from "@/lib/editorial/record-page";
import { readRecordSides } from "@/lib/editorial/record-sides";
import { readTabTitle } from "@/lib/editorial/record-title";
import { routes } from "@/lib/routes";
import { type RawParams, toSearchParams } from "@/lib/search-params";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
	const { id } = await params;
	return { title: await readTabTitle(await publicReader(), id, await deskPerson()) };
}

/** A record at the desk: what the public sees, what the draft is, and every step from one to the other. */
export default async function RecordPage({ params, searchParams }: Props) {
	const { id } = await params;
	const person = await requirePerson(routes.deskRecord(id));
	const client = await publicReader();
	const now = new Date();
	const page = await readRecordPage(client, id, person, now);
	if (!page) notFound();
	const state = await pageState();
	const sides = await readRecordSides(client, page, person, now);
	const { receipt, draft, warnings, successors, fields } = sides;
	const asked = toSearchParams(await searchParams);
	const crumbs = [{ href: routes.deskRecords, label: "Poster" }];
	return (
		<DeskPage person={person} title={page.title} section={routes.deskRecords} crumbs={crumbs}>
			<DeskFault state={state} />
			<MadeLink state={state} />
			{receipt && !state && <Receipt words={receipt} />}
			<RecordHead page={page} preview={page.draft && previewAddress(page.draft.id, now)} />
			<div className="desk-columns">
				<div>
					<DraftPart draft={draft} isLive={page.live !== null} />
					<PublishPart page={page} state={state} asked={asked} now={now} />
					<ReviewPart page={page} state={state} fields={fields} />
				</div>
				<div>
					<OfferPart page={page} state={state} />
					<ContactPart page={page} state={state} />
					<WarningList warnings={warnings} edit={routes.deskEdit(id)} isDraft={page.draft !== null} />
					<AddressPart page={page} state={state} asked={asked.get("adresse") ?? ""} />
					<EndPart page={page} state={state} successors={successors} />
				</div>
			</div>
		</DeskPage>
	);
}
