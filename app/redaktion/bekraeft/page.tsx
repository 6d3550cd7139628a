import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskPart } from "@/components/desk/confirming/ask-part";
import { ConfirmList } from "@/components/desk/confirming/confirm-list";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault, Receipt } from "@/components/desk/door/step-form";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDoSomewhere } from "@/lib/desk/door/permissions";
import { readConfirmedNow } from "@/lib/desk/door/receipt";
import { readOffersByDue } from "@/lib/desk/queue/offers-by-due";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Bekræft tilbud" };

/** How many at a time: nobody rings more than that in a day. */
const SHOWN = 50;

export default async function ConfirmPage() {
	const person = await requirePerson(deskRoutes.confirm);
	if (!mayDoSomewhere(person, "confirm")) notFound();
	const now = new Date();
	const client = await publicReader();
	const [all, confirmed] = await Promise.all([
		readOffersByDue(client, person, now),
		readConfirmedNow(client, person.id, now),
	]);
	const waiting = all.filter(({ due }) => due.length > 0);
	const state = await pageState();
	return (
		<DeskPage person={person} title="Bekræft tilbud" section={deskRoutes.confirm}>
			<DeskFault state={state} />
			{confirmed > 0 && !state && (
				<Receipt words={confirmed === 1 ? "1 tilbud er bekræftet." : `${confirmed} tilbud er bekræftet.`} />
			)}
			<h1>Passer de stadig?</h1>
			<p className="lead">
				{waiting.length === 0
					? "Alle tilbud er bekræftet, som de skal være."
					: `${waiting.length} af ${all.length} tilbud skal bekræftes. Her er de, det haster mest med.`}
			</p>
			<p>
				Telefon, mail, adresse og åbningstid holder i et halvt år. Hvad det er, for hvem og hvad det koster,
				holder i et år.
			</p>
			{mayDoSomewhere(person, "send a confirm link") && <AskPart offers={all} />}
			<ConfirmList offers={waiting.slice(0, SHOWN)} state={state} now={now} />
		</DeskPage>
	);
}
