import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/desk-page";
import { NotDone } from "@/components/desk/not-done";
import { deskPerson, pageState } from "@/lib/editorial/desk-person";

export const metadata: Metadata = { title: "Der er ikke gjort noget" };

/** What a form is answered with that cannot be taken and has no page of its own: the words are all here. */
export default async function NotDonePage() {
	const [person, state] = [await deskPerson(), await pageState()];
	return (
		<DeskPage person={person} title="Der er ikke gjort noget">
			<NotDone state={state} />
		</DeskPage>
	);
}
