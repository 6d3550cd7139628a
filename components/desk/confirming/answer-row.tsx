import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { ProviderFact } from "@/lib/desk/confirming/provider-facts";
import type { AnswerRow } from "@/lib/desk/queue/inbox";

export const FIELD_WORDS: Record<ProviderFact, string> = {
	phone: "Telefon",
	email: "E-mail",
	url: "Adresse på nettet",
	place: "Sted",
	hours: "Åbningstid",
	price: "Pris",
	audience: "Hvem det er til",
	description: "Beskrivelse",
};

const SAID: Record<string, { title: string; use: string }> = {
	right: { title: "Det passer stadig", use: "Bekræft tilbuddet" },
	correct: { title: "Det her skal rettes", use: "Send rettelserne til godkendelse som kladde" },
	ended: { title: "Tilbuddet findes ikke længere", use: "Send til godkendelse som kladde, hvor det er slut" },
};

/** What a provider answered by the link, and what may become of it. Nothing of it is public yet. */
export function AnswerItem({ answer }: { answer: AnswerRow }) {
	const said = SAID[answer.answer];
	const empty = <em>tomt</em>;
	return (
		<li className="desk-part">
			<h2>
				<a href={deskRoutes.record(answer.recordId)}>{answer.title}</a>: {said?.title}
			</h2>
			<p className="form-hint">
				{answer.name} svarede {formatMoment(answer.at)}
			</p>
			{answer.message && <blockquote className="typed">{answer.message}</blockquote>}
			{answer.changes.length > 0 && (
				<dl>
					{answer.changes.map(({ field, before, after }) => (
						<div
							className="grid gap-x-10 gap-y-2.5 border-b border-b-line py-3.5 sm:grid-cols-[12rem_1fr]"
							key={field}
						>
							<dt className="font-bold">{FIELD_WORDS[field]}</dt>
							<dd className="wrap-anywhere">
								<del>{before || empty}</del> <ins>{after || empty}</ins>
							</dd>
						</div>
					))}
				</dl>
			)}
			{answer.mayEnd && (
				<p>
					<a className="button" href={deskRoutes.endingFor(answer.recordId, answer.id)}>
						Tag tilbuddet af siden
					</a>
				</p>
			)}
			<form className="desk-row" method="post" action={deskRoutes.action("haandter-svar")}>
				<input type="hidden" name="svar" value={answer.id} />
				<input type="hidden" name="version" value={answer.version} />
				<button
					className={answer.mayEnd ? "button button-quiet" : "button"}
					type="submit"
					name="gor"
					value="brug"
				>
					{said?.use}
				</button>
				<button className="button button-quiet" type="submit" name="gor" value="laeg-vaek">
					Kassér svaret
				</button>
			</form>
		</li>
	);
}
