import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConfirmList } from "@/components/desk/confirm-list";
import { DeskPage } from "@/components/desk/desk-page";
import { DeskFault } from "@/components/desk/step-form";
import { publicReader } from "@/lib/catalogue/queries";
import { pageState, requirePerson } from "@/lib/editorial/desk-person";
import { mayDoSomewhere } from "@/lib/editorial/permissions";
import { readOffersByFreshness } from "@/lib/editorial/queue";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Bekræft tilbud" };

/** So many at a time: nobody rings more than that in a day. */
const SHOWN = 50;

export default async function ConfirmPage() {
	const person = await requirePerson(routes.deskConfirm);
	if (!mayDoSomewhere(person, "confirm")) notFound();
	const all = await readOffersByFreshness(await publicReader(), person, new Date());
	const waiting = all.filter(({ fresh }) => fresh !== "confirmed");
	const state = await pageState();
	return (
		<DeskPage person={person} title="Bekræft tilbud" section={routes.deskConfirm}>
			<DeskFault state={state} />
			<h1>Passer de stadig?</h1>
			<p className="lead">
				{waiting.length === 0
					? "Alle tilbud er bekræftet inden for et halvt år."
					: `${waiting.length} af ${all.length} tilbud er ikke bekræftet inden for et halvt år. Her er de ældste.`}
			</p>
			<ConfirmList offers={waiting.slice(0, SHOWN)} state={state} />
		</DeskPage>
	);
}
