import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { Said, Thread } from "@/lib/desk/publishing/comment-threads";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import { StepField, StepForm, typedFor } from "../door/step-form";

const SAID: Record<string, string> = {
	comment: "skrev",
	changes: "bad om rettelser",
	approve: "godkendte",
};

type Props = { page: RecordPage; state: PageState | null; labels: ReadonlyMap<string, string> };

function Words({ said, page, labels }: Omit<Props, "state"> & { said: Said }) {
	return (
		<>
			<p className="text-95 whitespace-pre-line text-soft">
				{said.by} {SAID[said.kind] ?? "skrev"} {formatMoment(said.at)}
				{said.section && said.answersId === null && (
					<>
						{" om "}
						<a href={`${deskRoutes.edit(page.record.id)}#d.${said.section}`}>
							{labels.get(said.section) ?? said.section}
						</a>
					</>
				)}
				{said.revisionId !== page.head?.id && " (om en tidligere udgave)"}
			</p>
			<p className="whitespace-pre-line">{said.text}</p>
		</>
	);
}

function Answering({ thread, page, state }: { thread: Thread } & Pick<Props, "page" | "state">) {
	const action = "svar-paa-kommentar";
	const isOurs = typedFor(state, action)("kommentar") === thread.id;
	return (
		<div className="desk-row">
			<details open={isOurs}>
				<summary>Svar</summary>
				<StepForm action={action} record={page.record} button="Gem svaret">
					<input type="hidden" name="kommentar" value={thread.id} />
					<StepField
						state={isOurs ? state : null}
						action={action}
						name="tekst"
						label="Dit svar"
						rows={3}
						maxLength={5000}
					/>
				</StepForm>
			</details>
			<StepForm
				action="luk-kommentar"
				record={page.record}
				button={thread.solved ? "Åbn igen" : "Det er løst"}
			>
				<input type="hidden" name="kommentar" value={thread.id} />
				<input type="hidden" name="gor" value={thread.solved ? "aabn" : "luk"} />
			</StepForm>
		</div>
	);
}

/** What colleagues say of a record, each with its answers; what is solved says by whom. */
export function CommentThreads({ page, state, labels }: Props) {
	if (page.threads.length === 0) return null;
	return (
		<ul className="grid gap-10">
			{page.threads.map((thread) => (
				<li key={thread.id}>
					<Words said={thread} page={page} labels={labels} />
					{thread.answers.length > 0 && (
						<ul className="mt-5 grid gap-5 border-l-2 border-l-line pl-10">
							{thread.answers.map((one) => (
								<li key={one.id}>
									<Words said={one} page={page} labels={labels} />
								</li>
							))}
						</ul>
					)}
					{thread.solved && (
						<p className="form-hint">
							Løst af {thread.solved.by} {formatMoment(thread.solved.at)}
						</p>
					)}
					{page.may("comment") && <Answering {...{ thread, page, state }} />}
				</li>
			))}
		</ul>
	);
}

/** That colleagues have said something that nobody has marked as solved: told, and no hindrance. */
export function OpenComments({ page }: { page: RecordPage }) {
	const open = page.threads.filter(({ isOpen }) => isOpen).length;
	if (open === 0) return null;
	return (
		<p className="note">
			{open === 1 ? "1 kommentar er ikke løst." : `${open} kommentarer er ikke løst.`}{" "}
			<a href="#gennemsyn">Læs {open === 1 ? "den" : "dem"} først</a>
		</p>
	);
}
