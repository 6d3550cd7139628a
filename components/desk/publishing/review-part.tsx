import type { PageState } from "@/lib/desk/answers/page-state";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import { stageOf } from "@/lib/model/stages";
import { isRedisplayed, StepField, StepForm, typedFor } from "../door/step-form";
import { CommentThreads } from "./comment-threads";

type Props = {
	page: RecordPage;
	state: PageState | null;
	fields: readonly { path: string; label: string }[];
};

type SayProps = Props & { action: string; button: string; label: string };

/** Words about one section or the whole. */
function SayForm({ page, state, fields, action, button, label }: SayProps) {
	const typed = typedFor(state, action);
	return (
		<StepForm action={action} record={page.record} button={button}>
			<StepField state={state} action={action} name="tekst" label={label} rows={3} maxLength={5000} />
			<label className="form-field">
				<span>Hvad handler det om?</span>
				<select className="form-input" name="felt" defaultValue={typed("felt")}>
					<option value="">Det hele</option>
					{fields.map((field) => (
						<option key={field.path} value={field.path}>
							{field.label}
						</option>
					))}
				</select>
			</label>
		</StepForm>
	);
}

/** What colleagues say of the record, newest first, and how to say more. */
export function ReviewPart(props: Props) {
	const { page, fields } = props;
	const { record, draft } = page;
	const labels = new Map(fields.map(({ path, label }) => [path, label]));
	return (
		<section className="desk-part" aria-labelledby="gennemsyn">
			<h2 id="gennemsyn">Godkendelse</h2>
			{draft && stageOf(record) !== "review" && page.may("send to review") && (
				<StepForm action="send-til-gennemsyn" record={record} button="Send kladden til godkendelse" strong />
			)}
			{stageOf(record) === "review" && page.may("ask for changes") && (
				<SayForm {...props} action="bed-om-rettelser" button="Bed om rettelser" label="Hvad skal rettes?" />
			)}
			{page.may("comment") && (
				<details open={isRedisplayed(props.state, "kommenter")}>
					<summary>Skriv en kommentar</summary>
					<SayForm {...props} action="kommenter" button="Gem kommentaren" label="Din kommentar" />
				</details>
			)}
			<CommentThreads {...{ page, labels }} state={props.state} />
		</section>
	);
}
