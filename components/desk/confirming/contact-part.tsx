import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import type { Run } from "@/lib/desk/queue/run";
import { isRedisplayed, StepForm } from "../door/step-form";
import { AskByLink } from "./ask-by-link";
import { ConfirmFields } from "./confirm-fields";
import { Onward, OnwardField } from "./onward";
import { VouchedList } from "./vouched-list";

/** Asking a municipality what it has: by its own link, or by filling in its answer for it. */
function AskMunicipality({ page }: { page: RecordPage }) {
	return (
		<>
			<h3 className="text-105">Hvilken hjælp har kommunen?</h3>
			{page.may("answer for a municipality") && (
				<p>
					<a href={deskRoutes.fillIn(page.record.id)}>Udfyld kommunens svar</a>
				</p>
			)}
			{page.may("send a confirm link") && <AskByLink page={page} />}
		</>
	);
}

type Props = { page: RecordPage; state: PageState | null; run: Run | null };

/** Whether the ways to reach a municipality or a provider are still right: who confirmed them, and when. */
export function ContactPart({ page, state, run }: Props) {
	const { record, kind, live, confirmation } = page;
	if ((kind !== "municipality" && kind !== "provider") || !live) return null;
	const { contact } = confirmation.confirmed;
	return (
		<section className="desk-part" aria-labelledby="bekraeft">
			<h2 id="bekraeft">Passer numrene stadig?</h2>
			<p>
				{contact
					? `Bekræftet ${formatMoment(contact.at)} af ${contact.by}.`
					: "Ingen har nogensinde bekræftet dem."}
			</p>
			<VouchedList facts={page.facts} kind={page.kind} />
			{page.may("confirm") && (
				<StepForm action="bekraeft" record={record}>
					<OnwardField run={run} />
					<ConfirmFields
						state={isRedisplayed(state, "bekraeft") ? state : null}
						label="De passer stadig"
						only="contact"
					/>
				</StepForm>
			)}
			<Onward run={run} />
			{kind === "municipality" && <AskMunicipality page={page} />}
		</section>
	);
}
