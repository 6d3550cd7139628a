import type { Catalogue } from "@/lib/catalogue/view";
import { routes } from "@/lib/routes";
import type { Answer } from "@/lib/search/ask";
import { Result } from "./result";

/** What the search understood, when that is not just what was written. */
function Understood({ answer }: { answer: Answer }) {
	const { corrected, nearest, place, hits } = answer;
	return (
		<>
			{corrected && (
				<p className="understood">
					Viser resultater for <strong>{corrected}</strong>.
				</p>
			)}
			{nearest && hits.length > 0 && (
				<p className="understood">Intet passer på alle ordene. Her er det, der ligner mest.</p>
			)}
			{place && (
				<p className="understood">
					Vi viser det, du kan bruge i {place.label}.{" "}
					<a href={place.href}>Se alt, vi har fundet i {place.label}</a>
				</p>
			)}
		</>
	);
}

/** Nobody leaves empty-handed: the guided way, the lists, and a person. */
function NothingFound() {
	return (
		<div className="empty mt-5">
			<h2>Vi fandt ikke noget på det</h2>
			<ul className="mt-3 grid gap-2">
				<li>
					<a className="row-link" href={routes.guide}>
						<span>Svar på et par spørgsmål, så finder vi det sammen</span>
					</a>
				</li>
				<li>
					<a className="row-link" href={routes.interventions}>
						<span>Se alle slags hjælp</span>
					</a>
				</li>
				<li>
					<a className="row-link" href={routes.offers}>
						<span>Se tilbud, hvor du bor</span>
					</a>
				</li>
			</ul>
			<p className="mt-4">
				Vil du hellere tale med et menneske, så ring til din læge eller din kommune. Haster det, så se{" "}
				<a href={routes.emergency}>akut hjælp</a>.
			</p>
		</div>
	);
}

/** The answer to a question: the best first, each with why. */
export function SearchAnswer({
	answer,
	catalogue,
	now,
}: {
	answer: Answer;
	catalogue: Catalogue;
	now: Date;
}) {
	return (
		<>
			<Understood answer={answer} />
			{answer.hits.length === 0 ? (
				<NothingFound />
			) : (
				<ol className="results">
					{answer.hits.map((found) => (
						<Result key={`${found.type}/${found.slug}`} {...{ found, catalogue, now }} marks={answer.marks} />
					))}
				</ol>
			)}
			{answer.hits.length > 0 && (
				<p className="understood">
					Fandt du det ikke, eller er det for meget lige nu?{" "}
					<a href={routes.guide}>Svar på et par spørgsmål</a>, ring til din læge, eller se{" "}
					<a href={routes.emergency}>akut hjælp</a>.
				</p>
			)}
		</>
	);
}
