import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/door/desk-page";
import { NotDone } from "@/components/desk/door/not-done";
import { deskPerson, pageState } from "@/lib/desk/door/desk-person";

export const metadata: Metadata = { title: "Der er ikke gjort noget" };

/** The answer to a form that cannot be taken and has no page of its own: everything that was typed is here. */
export default async function NotDonePage() {
	const [person, state] = [await deskPerson(), await pageState()];
	return (
		<DeskPage person={person} title="Der er ikke gjort noget">
			<NotDone state={state} />
		</DeskPage>
	);
}
