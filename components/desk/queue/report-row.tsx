import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { ReportRow } from "@/lib/desk/queue/inbox";
import { reportForm } from "@/lib/desk/queue/report-actions";
import type { ReportTopic } from "@/lib/site/reports/schema";
import { TOPIC_WORDS } from "../../directory/reports/words";
import { StepField } from "../door/step-form";

type Props = { report: ReportRow; state: PageState | null; mayHandle: boolean };

function Handle({ report, state }: Omit<Props, "mayHandle">) {
	return (
		<form className="step-form" method="post" action={deskRoutes.action("haandter-rapport")}>
			<input type="hidden" name="rapport" value={report.id} />
			<input type="hidden" name="version" value={report.version} />
			<StepField
				state={state}
				action={reportForm(report.id)}
				name="svar"
				label="Hvad blev der gjort?"
				rows={2}
				stored={report.answer ?? ""}
			/>
			<div className="desk-row">
				<button className="button" type="submit" name="gor" value="luk">
					Luk henvendelsen
				</button>
				<button
					className="button button-quiet"
					type="submit"
					name="gor"
					value={report.assignedTo ? "slip" : "tag"}
				>
					{report.assignedTo ? "Giv slip på den" : "Jeg tager den"}
				</button>
			</div>
		</form>
	);
}

/** One report: what somebody told us, who has it, and what was done. */
export function ReportItem({ report, state, mayHandle }: Props) {
	const { recordId, title, topic, message, contact, assigned, handledAt, answer, fixedBy } = report;
	return (
		<li className="desk-part">
			<h2>
				{recordId ? <a href={deskRoutes.record(recordId)}>{title}</a> : title}:{" "}
				{TOPIC_WORDS[topic as ReportTopic] ?? topic}
			</h2>
			<p className="form-hint">
				Kom {formatMoment(report.at)}
				{assigned && ` · ${assigned} har den`}
			</p>
			{message && <blockquote className="typed">{message}</blockquote>}
			{contact && <p>Kan fanges på: {contact}</p>}
			{handledAt ? (
				<p>
					Lukket {formatMoment(handledAt)}: {answer}{" "}
					{fixedBy && (
						<a href={`${deskRoutes.history(fixedBy.recordId)}?til=${fixedBy.sequence}#forskel`}>
							Se udgave {fixedBy.sequence}, som den handler om
						</a>
					)}
				</p>
			) : (
				mayHandle && <Handle report={report} state={state} />
			)}
		</li>
	);
}
