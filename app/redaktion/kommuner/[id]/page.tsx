import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MunicipalForm } from "@/components/desk/confirming/municipal-form";
import { DeskPage } from "@/components/desk/door/desk-page";
import { deskRoutes } from "@/lib/base/routes";
import { readAskedMunicipality } from "@/lib/desk/confirming/municipality-asked";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDo } from "@/lib/desk/door/permissions";
import { publicReader } from "@/lib/site/queries";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Udfyld en kommunes svar" };

/** A municipality's answer filled in at the desk: by its own editor, or by whoever has it on the telephone. */
export default async function FillInPage({ params }: Props) {
	const { id } = await params;
	const person = await requirePerson(deskRoutes.fillIn(id));
	const asked = await readAskedMunicipality(await publicReader(), id);
	if (!asked || !mayDo(person, "answer for a municipality", asked.target.place)) notFound();
	const { record } = asked.target;
	const crumbs = [{ href: deskRoutes.municipalities, label: "Kommunernes svar" }];
	return (
		<DeskPage
			person={person}
			title={asked.municipality.fullName}
			section={deskRoutes.municipalities}
			crumbs={crumbs}
		>
			<MunicipalForm asked={asked} action={deskRoutes.action("svar-for-kommune")} state={await pageState()}>
				<input type="hidden" name="post" value={record.id} />
				<input type="hidden" name="version" value={record.version} />
			</MunicipalForm>
		</DeskPage>
	);
}
