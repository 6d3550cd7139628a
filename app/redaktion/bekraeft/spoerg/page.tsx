import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskPart } from "@/components/desk/confirming/ask-part";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDoSomewhere } from "@/lib/desk/door/permissions";
import { readOffersByDue } from "@/lib/desk/queue/offers-by-due";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Spørg udbyderne" };

/** Who can be asked by mail takes a look at all offers, so it stands apart from the list that one works through. */
export default async function AskPage() {
	const person = await requirePerson(deskRoutes.askProviders);
	if (!mayDoSomewhere(person, "send a confirm link")) notFound();
	const offers = await readOffersByDue(await publicReader(), person, new Date());
	const crumbs = [{ href: deskRoutes.confirm, label: "Bekræft tilbud" }];
	return (
		<DeskPage person={person} title="Spørg udbyderne" section={deskRoutes.confirm} crumbs={crumbs}>
			<DeskFault state={await pageState()} />
			<h1>Spørg udbyderne</h1>
			<AskPart offers={offers} />
		</DeskPage>
	);
}
