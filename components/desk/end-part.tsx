import type { RecordPage } from "@/lib/editorial/record-page";
import type { PageState } from "@/lib/forms/page-state";
import { isAgain, StepForm, typedFor } from "./step-form";

const ENDINGS = [
	["paused", "Lukket for en tid"],
	["ended", "Slut"],
	["mistake", "Udgivet ved en fejl"],
] as const;

type Props = {
	page: RecordPage;
	state: PageState | null;
	/** The published records that can be named in its place. */
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
					<label className="form-field">
						<span>Skal læses igen</span>
						<input
							className="form-input"
							type="date"
							name="dato"
							defaultValue={record.rereadAt?.toISOString().slice(0, 10)}
						/>
					</label>
				</StepForm>
			)}
			{draft && page.may("write a draft") && (
				<StepForm
					action="kasser-kladde"
					record={record}
					button="Læg kladden væk (den bliver i historikken)"
				/>
			)}
			{live && successors.length > 0 && page.may("end a record") && (
				<details open={isAgain(state, "afslut")}>
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
						<label className="form-field">
							<span>Hvad skal læserne vide?</span>
							<textarea className="form-input" name="tekst" rows={2} defaultValue={typed("tekst")} />
						</label>
						<label className="form-field">
							<span>Hvad er der i stedet? (må være tomt)</span>
							<input
								className="form-input"
								name="efterfoelger"
								list="efterfoelgere"
								defaultValue={typed("efterfoelger")}
							/>
						</label>
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
