import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReplyReview } from "@/components/desk/confirming/reply-review";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { deskRoutes } from "@/lib/base/routes";
import { readWaitingReply } from "@/lib/desk/confirming/reply-review";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDo } from "@/lib/desk/door/permissions";
import { publicReader } from "@/lib/site/queries";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Et svar fra en kommune" };

/** A municipality's answer that waits: what it says, and what would become of it. */
export default async function ReplyPage({ params }: Props) {
	const { id } = await params;
	const person = await requirePerson(deskRoutes.reply(id));
	const waiting = await readWaitingReply(await publicReader(), id);
	const place = waiting?.asked.target.place ?? null;
	if (!waiting || waiting.isHandled || !mayDo(person, "handle answers", place)) notFound();
	const state = await pageState();
	const title = waiting.asked.municipality.fullName;
	const crumbs = [{ href: deskRoutes.municipalities, label: "Kommunernes svar" }];
	return (
		<DeskPage person={person} title={title} section={deskRoutes.municipalities} crumbs={crumbs}>
			<DeskFault state={state} />
			<ReplyReview waiting={waiting} mayPublish={mayDo(person, "publish", place)} state={state} />
		</DeskPage>
	);
}
