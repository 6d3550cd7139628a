import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/desk-page";
import { ReportItem } from "@/components/desk/report-row";
import { DeskFault } from "@/components/desk/step-form";
import { publicReader } from "@/lib/catalogue/queries";
import { pageState, requirePerson } from "@/lib/editorial/desk-person";
import { readReports } from "@/lib/editorial/inbox";
import { mayDo } from "@/lib/editorial/permissions";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Henvendelser" };

export default async function ReportsPage() {
	const person = await requirePerson(routes.deskReports);
	const mayHandle = mayDo(person, "handle reports", null);
	if (!mayHandle) notFound();
	const [reports, state] = [await readReports(await publicReader()), await pageState()];
	return (
		<DeskPage person={person} title="Henvendelser" section={routes.deskReports}>
			<DeskFault state={state} />
			<h1>Henvendelser fra læsere</h1>
			{reports.length === 0 && <p className="lead">Der er ingen.</p>}
			<ul className="plain-list">
				{reports.map((report) => (
					<ReportItem key={report.id} report={report} state={state} mayHandle={mayHandle} />
				))}
			</ul>
		</DeskPage>
	);
}
