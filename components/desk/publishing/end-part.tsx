import type { PageState } from "@/lib/desk/answers/page-state";
import type { ProviderWords } from "@/lib/desk/queue/provider-words";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import { isEndable } from "@/lib/model/endable";
import { isRedisplayed, StepField, StepForm, typedFor } from "../door/step-form";

const ENDINGS = [
	["paused", "Lukket for en tid"],
	["ended", "Slut"],
	["mistake", "Udgivet ved en fejl"],
] as const;

type Props = {
	page: RecordPage;
	state: PageState | null;
	/** Published records that may be meant to stand in its place; others can be named too. */
	successors: readonly { slug: string; title: string }[];
	/** What its provider answered, where that is why the form is filled in. */
	answer: ProviderWords | null;
};

/** What readers are told where nothing else is written. */
const STOPPED = "Tilbuddet er stoppet.";

/** Taking a record off the site: why, what readers are told, and what there is instead. */
export function EndPart({ page, state, successors, answer }: Props) {
	const { record, live, draft } = page;
	const typed = typedFor(state, "afslut");
	const answerId = answer?.id ?? typed("udbydersvar");
	return (
		<section className="desk-part" aria-labelledby="slut">
			<h2 id="slut">Andet</h2>
			{live && page.may("mark as read") && (
				<StepForm action="laest" record={record} button="Læst i dag, intet at rette" />
			)}
			{page.may("set the reading date") && (
				<StepForm action="saet-laesedato" record={record} button="Gem datoen">
					<StepField
						state={state}
						action="saet-laesedato"
						name="dato"
						label="Skal læses igen"
						type="date"
						stored={record.rereadAt?.toISOString().slice(0, 10) ?? ""}
					/>
				</StepForm>
			)}
			{draft && page.may("write a draft") && (
				<StepForm action="kasser-kladde" record={record} button="Kassér kladden (den bliver i historikken)" />
			)}
			{live && isEndable(page.kind) && page.may("end a record") && (
				<details open={isRedisplayed(state, "afslut") || answer !== null}>
					<summary>Tag den af siden</summary>
					<StepForm action="afslut" record={record} button="Tag den af siden nu">
						{answerId && <input type="hidden" name="udbydersvar" value={answerId} />}
						{answer && (
							<>
								<p>Udbyderen skrev{answer.message ? ":" : ", at tilbuddet ikke findes længere."}</p>
								{answer.message && <blockquote className="typed">{answer.message}</blockquote>}
							</>
						)}
						<label className="form-field">
							<span>Hvad er der sket?</span>
							<select className="form-input" name="art" defaultValue={typed("art") || "ended"}>
								{ENDINGS.map(([kind, words]) => (
									<option key={kind} value={kind}>
										{words}
									</option>
								))}
							</select>
						</label>
						<StepField
							state={state}
							action="afslut"
							name="tekst"
							label="Hvad skal læserne vide?"
							rows={2}
							stored={answer ? STOPPED : ""}
						/>
						<StepField
							state={state}
							action="afslut"
							name="efterfoelger"
							label="Hvad er der i stedet? (må være tomt)"
							hint="Navnet eller adressen."
							list="efterfoelgere"
						/>
						<datalist id="efterfoelgere">
							{successors.map(({ slug, title }) => (
								<option key={slug} value={slug}>
									{title}
								</option>
							))}
						</datalist>
					</StepForm>
				</details>
			)}
		</section>
	);
}
