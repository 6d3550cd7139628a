import { danishInstant, formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { OtherPublishers } from "@/lib/desk/publishing/publishers";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import { stageOf } from "@/lib/model/stages";
import { isRedisplayed, StepField, StepForm, typedFor } from "../door/step-form";
import { OpenComments } from "./comment-threads";
import { Others, OthersPart } from "./other-publishers";
import { WhyFields } from "./why-fields";

type Props = {
	page: RecordPage;
	state: PageState | null;
	/** The page's address, which says a moment that was chosen (`tid`) for what (`art`), and not yet planned. */
	asked: URLSearchParams;
	/** Who publishes the draft, where this person cannot. */
	others: OtherPublishers | null;
	now: Date;
};

const PLANS = [
	["publish", "Udgiv kladden", "Udgiv"],
	["expire", "Tag posten af siden", "Tag posten af siden"],
] as const;

/** First the moment, then a button that says it. */
function PlanPart({ page: { record, draft, live }, state, asked, now }: Omit<Props, "others">) {
	const typed = typedFor(state, "planlaeg");
	const asTyped = (name: string) => typed(name) || (asked.get(name) ?? "");
	const [art, tid] = [asTyped("art"), asTyped("tid")];
	const at = danishInstant(tid);
	const plans = PLANS.filter(([plan]) => (plan === "publish" ? draft : live));
	const words = PLANS.find(([plan]) => plan === art)?.[2];
	return (
		<details open={tid !== "" || isRedisplayed(state, "planlaeg")}>
			<summary>{draft ? "På et tidspunkt" : "Tag den af siden på et tidspunkt"}</summary>
			<form className="step-form" method="get" action={`${deskRoutes.record(record.id)}#udgiv`}>
				<label className="form-field">
					<span>Hvad skal ske?</span>
					<select className="form-input" name="art" defaultValue={art || plans[0]?.[0]}>
						{plans.map(([plan, label]) => (
							<option key={plan} value={plan}>
								{label}
							</option>
						))}
					</select>
				</label>
				<StepField
					state={state}
					action="planlaeg"
					name="tid"
					label="Hvornår? (dansk tid)"
					type="datetime-local"
					stored={tid}
				/>
				<button className="button button-quiet" type="submit">
					Vælg tidspunktet
				</button>
			</form>
			{at && at <= now && <p className="form-error">Tidspunktet er gået. Vælg et senere.</p>}
			{at && at > now && words && (
				<StepForm action="planlaeg" record={record} button={`${words} ${formatMoment(at)}`} strong>
					<input type="hidden" name="revision" value={draft?.id ?? live?.id ?? ""} />
					<input type="hidden" name="art" value={art} />
					<input type="hidden" name="tid" value={tid} />
				</StepForm>
			)}
		</details>
	);
}

/** Publishing now, at a moment, or in an emergency; each button says what it will do. */
export function PublishPart({ page, state, asked, others, now }: Props) {
	const { record, draft, live, emergency, state: shown } = page;
	const { ending } = shown;
	if (!page.may("publish")) return others && <OthersPart others={others} stage={record.stage} />;
	const revision = <input type="hidden" name="revision" value={draft?.id ?? ""} />;
	return (
		<section className="desk-part" aria-labelledby="udgiv">
			<h2 id="udgiv">Udgiv</h2>
			{emergency && (
				<>
					<p>
						{emergency.by} udgav den i en nødsituation: “{emergency.why}”
					</p>
					{emergency.isOwn ? (
						<p className="form-hint">En anden end dem, der skrev og udgav, skal se på den.</p>
					) : (
						<StepForm
							action="har-set-noedudgivelse"
							record={record}
							button="Jeg har set nødudgivelsen"
							strong
						/>
					)}
				</>
			)}
			{!live && !draft && ending && (
				<p>
					Den er taget af siden. Skal den tilbage, så{" "}
					<a href={deskRoutes.history(record.id)}>gendan en udgave i historikken</a> som kladde, og udgiv den.
				</p>
			)}
			{draft && <OpenComments page={page} />}
			{others && <Others others={others} stage={record.stage} />}
			{draft && !others && stageOf(record) === "review" && (
				<StepForm action="udgiv" record={record} button={`Udgiv udgave ${draft.sequence} nu`} strong>
					{revision}
					<WhyFields action="udgiv" state={state} label="Hvad er ændret? (én linje)" />
				</StepForm>
			)}
			{shown.publishAt && (
				<StepForm
					action="aflys-plan"
					record={record}
					button={`Aflys udgivelsen ${formatMoment(shown.publishAt)}`}
				>
					<input type="hidden" name="art" value="publish" />
				</StepForm>
			)}
			{shown.expireAt && (
				<StepForm action="aflys-plan" record={record} button="Aflys, at den tages af siden">
					<input type="hidden" name="art" value="expire" />
				</StepForm>
			)}
			{(draft || live) && <PlanPart page={page} state={state} asked={asked} now={now} />}
			{draft && (
				<details open={isRedisplayed(state, "udgiv-i-noed")}>
					<summary>Det haster, og ingen anden er her</summary>
					<p className="form-hint">Udgivelsen bliver stående med et mærke, til en anden har set på den.</p>
					<StepForm action="udgiv-i-noed" record={record} button="Udgiv nu i en nødsituation">
						{revision}
						<WhyFields action="udgiv-i-noed" state={state} label="Hvorfor kan det ikke vente?" />
					</StepForm>
				</details>
			)}
		</section>
	);
}
