import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { DeskFault } from "@/components/desk/door/step-form";
import { ReportItem } from "@/components/desk/queue/report-row";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { mayDoSomewhere } from "@/lib/desk/door/permissions";
import { readReports } from "@/lib/desk/queue/inbox";
import { publicReader } from "@/lib/site/queries";

export const metadata: Metadata = { title: "Henvendelser" };

export default async function ReportsPage() {
	const person = await requirePerson(deskRoutes.reports);
	const mayHandle = mayDoSomewhere(person, "handle reports");
	if (!mayHandle) notFound();
	const [reports, state] = [await readReports(await publicReader(), person), await pageState()];
	return (
		<DeskPage person={person} title="Henvendelser" section={deskRoutes.reports}>
			<DeskFault state={state} />
			<h1>Henvendelser fra læsere</h1>
			{reports.length === 0 && <p className="lead">Der er ingen.</p>}
			<ul className="plain-list grid gap-10">
				{reports.map((report) => (
					<ReportItem key={report.id} report={report} state={state} mayHandle={mayHandle} />
				))}
			</ul>
		</DeskPage>
	);
}
