import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/desk-page";
import { QueueView } from "@/components/desk/queue";
import { publicReader } from "@/lib/catalogue/queries";
import { readBegun } from "@/lib/editorial/begun";
import { requirePerson } from "@/lib/editorial/desk-person";
import { readQueue } from "@/lib/editorial/queue";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Redaktionen" };

/** The desk opens on what needs a person. */
export default async function DeskHome() {
	const person = await requirePerson(routes.desk);
	const client = await publicReader();
	const [queue, begun] = await Promise.all([
		readQueue(client, person, new Date()),
		readBegun(client, person),
	]);
	return (
		<DeskPage person={person} title="Skrivebord" section={routes.desk}>
			<h1>Det venter på dig</h1>
			<QueueView queue={queue} begun={begun} person={person} />
		</DeskPage>
	);
}
