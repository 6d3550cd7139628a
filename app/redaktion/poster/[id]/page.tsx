import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConfirmPart } from "@/components/desk/confirming/confirm-part";
import { MadeLink } from "@/components/desk/confirming/offer-part";
import { ProviderWordsPart } from "@/components/desk/confirming/provider-words-part";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { DraftPart } from "@/components/desk/drafts/draft-part";
import { WarningList } from "@/components/desk/drafts/warning-list";
import { AddressPart } from "@/components/desk/publishing/address-part";
import { EndPart } from "@/components/desk/publishing/end-part";
import { PublishPart } from "@/components/desk/publishing/publish-part";
import { ReviewPart } from "@/components/desk/publishing/review-part";
import { ReadPart } from "@/components/desk/queue/read-part";
import { RecordHead } from "@/components/desk/queue/record-head";
import { deskRoutes } from "@/lib/base/routes";
import { type RawParams, toSearchParams } from "@/lib/base/search-params";
import { deskPerson, pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { readTabTitle } from "@/lib/desk/door/record-title";
import { previewAddress } from "@/lib/desk/preview/preview-address";
import { readRecordPage } from "@/lib/desk/queue/record-page";
import { readRecordSides } from "@/lib/desk/queue/record-sides";
import { backFrom } from "@/lib/desk/queue/run-address";
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
	const asked = toSearchParams(await searchParams);
	const { draft, run, ...sides } = await readRecordSides(client, page, person, now, asked);
	const confirming = <ConfirmPart page={page} state={state} run={run?.is === "confirming" ? run : null} />;
	const preview = page.draft && previewAddress(page.draft.id, page.record.previewEpoch, now);
	return (
		<DeskPage person={person} title={page.title} section={deskRoutes.records} crumbs={[backFrom(asked)]}>
			<DeskFault state={state} />
			<MadeLink state={state} kind={page.kind} />
			<RecordHead page={page} preview={preview}>
				{run?.is === "reading" && <ReadPart page={page} run={run} text={sides.text} />}
				{run?.is === "confirming" && confirming}
			</RecordHead>
			<div className="grid gap-15 has-[>div:empty]:grid-cols-1 head:grid-cols-[repeat(2,minmax(0,1fr))] head:items-start">
				<div className="grid min-w-0 gap-15 empty:hidden">
					<DraftPart draft={draft} isLive={page.live !== null} />
					<ProviderWordsPart page={page} words={sides.words} />
					<PublishPart page={page} state={state} asked={asked} others={sides.others} now={now} />
					<ReviewPart page={page} state={state} fields={sides.fields} />
				</div>
				<div className="grid min-w-0 gap-15 empty:hidden">
					{run?.is !== "confirming" && confirming}
					<WarningList warnings={sides.warnings} edit={deskRoutes.edit(id)} isDraft={page.draft !== null} />
					<AddressPart page={page} state={state} asked={asked.get("adresse") ?? ""} />
					<EndPart page={page} state={state} successors={sides.successors} answer={sides.answer} />
				</div>
			</div>
		</DeskPage>
	);
}
