import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeskPage } from "@/components/desk/desk-page";
import { QueueView } from "@/components/desk/queue";
import { SenderMissing } from "@/components/desk/sender-form";
import { accountRoutes } from "@/lib/accounts/addresses";
import { publicReader } from "@/lib/catalogue/queries";
import { readBegun } from "@/lib/editorial/begun";
import { requirePerson } from "@/lib/editorial/desk-person";
import { mayDoSomewhere } from "@/lib/editorial/permissions";
import { readQueue } from "@/lib/editorial/queue";
import { routes } from "@/lib/routes";
import { isComplete } from "@/lib/sender/schema";
import { readSender } from "@/lib/sender/sender";

export const metadata: Metadata = { title: "Redaktionen" };

/** The desk opens on what needs a person. */
export default async function DeskHome() {
	const person = await requirePerson(routes.desk);
	// Some roles are worth nothing before a second factor: nothing else is to be done here first.
	if (!mayDoSomewhere(person, "see the desk")) redirect(accountRoutes.account);
	const client = await publicReader();
	const [queue, begun, sender] = await Promise.all([
		readQueue(client, person, new Date()),
		readBegun(client, person),
		readSender(client),
	]);
	return (
		<DeskPage person={person} title="Skrivebord" section={routes.desk}>
			<h1>Det venter på dig</h1>
			{!isComplete(sender) && <SenderMissing person={person} />}
			<QueueView queue={queue} begun={begun} person={person} />
		</DeskPage>
	);
}
