import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MunicipalityList } from "@/components/desk/confirming/municipality-list";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDoSomewhere } from "@/lib/desk/door/permissions";
import { readMunicipalityList } from "@/lib/desk/queue/municipality-list";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Kommunernes svar" };

/** Which municipalities were asked what they have, which have answered, and which answers wait. */
export default async function MunicipalitiesPage() {
	const person = await requirePerson(deskRoutes.municipalities);
	if (!mayDoSomewhere(person, "handle answers")) notFound();
	const rows = await readMunicipalityList(await publicReader(), person, new Date());
	return (
		<DeskPage person={person} title="Kommunernes svar" section={deskRoutes.municipalities}>
			<DeskFault state={await pageState()} />
			<h1>Kommunernes svar</h1>
			<MunicipalityList rows={rows} />
		</DeskPage>
	);
}
