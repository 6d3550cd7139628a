import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { QueueView } from "@/components/desk/queue/queue";
import { SenderMissing } from "@/components/desk/queue/sender-form";
import { deskRoutes, routes } from "@/lib/base/routes";
import { requirePerson } from "@/lib/desk/door/desk-person";
import { mayDoSomewhere } from "@/lib/desk/door/permissions";
import { readUnsavedForms } from "@/lib/desk/drafts/unsaved-forms";
import { readFreshness } from "@/lib/desk/queue/freshness-picture";
import { readQueue } from "@/lib/desk/queue/queue";
import { isComplete } from "@/lib/model/sender";
import { publicReader } from "@/lib/site/queries";
import { readSender } from "@/lib/site/sender";

export const metadata: Metadata = { title: "Redaktionen" };

/** The desk opens on what needs a person. */
export default async function DeskHome() {
	const person = await requirePerson(routes.desk);
	// Some roles have no effect before a second factor: nothing else is to be done here first.
	if (!mayDoSomewhere(person, "see the desk")) redirect(deskRoutes.account);
	const client = await publicReader();
	const now = new Date();
	const [queue, freshness, unsaved, sender] = await Promise.all([
		readQueue(client, person, now),
		readFreshness(client, person, now),
		readUnsavedForms(client, person),
		readSender(client),
	]);
	return (
		<DeskPage person={person} title="Skrivebord" section={routes.desk}>
			<h1>Det venter på dig</h1>
			{!isComplete(sender) && <SenderMissing person={person} />}
			<QueueView queue={queue} unsaved={unsaved} person={person} freshness={freshness} />
		</DeskPage>
	);
}
