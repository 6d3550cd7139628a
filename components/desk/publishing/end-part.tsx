import type { PageState } from "@/lib/desk/answers/page-state";
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
};

/** Taking a record off the site: why, what readers are told, and what there is instead. */
export function EndPart({ page, state, successors }: Props) {
	const { record, live, draft } = page;
	const typed = typedFor(state, "afslut");
	return (
		<section className="desk-part" aria-labelledby="slut">
			<h2 id="slut">Andet</h2>
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
				<details open={isRedisplayed(state, "afslut")}>
					<summary>Tag den af siden</summary>
					<StepForm action="afslut" record={record} button="Tag den af siden nu">
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
						<StepField state={state} action="afslut" name="tekst" label="Hvad skal læserne vide?" rows={2} />
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
