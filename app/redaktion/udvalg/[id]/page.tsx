import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SelectionPart } from "@/components/desk/batches/selection-view";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { deskRoutes } from "@/lib/base/routes";
import { readSelectionView } from "@/lib/desk/batches/selection-view";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Valgte poster" };

/** What was chosen in the list, and what becomes of it. */
export default async function SelectionPage({ params }: { params: Promise<{ id: string }> }) {
	const { id } = await params;
	const person = await requirePerson(deskRoutes.selection(id));
	const view = await readSelectionView(await publicReader(), id, person, new Date());
	if (!view) notFound();
	const crumbs = [{ href: view.list, label: "Indhold" }];
	return (
		<DeskPage person={person} title="Valgte poster" section={deskRoutes.records} crumbs={crumbs}>
			<DeskFault state={await pageState()} />
			<SelectionPart view={view} />
		</DeskPage>
	);
}
