import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { type Answered, RESULTS_PER_PAGE as PER_PAGE } from "@/lib/site/questions/search";
import { CrisisCard } from "../guide/crisis-card";
import { NothingFound } from "./nothing-found";
import { Result } from "./result";

/** What the search understood, when that is not just what was written. */
function Understood({ answer }: { answer: Answered }) {
	const { corrected, nearest, place, total } = answer;
	return (
		<>
			{corrected && (
				<p className="mt-7.5 max-w-480 border-l-4 border-l-deep bg-tint px-9 py-5">
					Viser resultater for <strong>{corrected}</strong>.
				</p>
			)}
			{nearest && total > 0 && (
				<p className="mt-7.5 max-w-480 border-l-4 border-l-deep bg-tint px-9 py-5">
					Her er det, der ligner mest.
				</p>
			)}
			{place && (
				<p className="mt-7.5 max-w-480 border-l-4 border-l-deep bg-tint px-9 py-5">
					Sted: <strong>{place.label}</strong>. Det nærmeste står først.{" "}
					<a href={place.href}>Se alt, vi har fundet dér</a>
				</p>
			)}
		</>
	);
}

type MoreProps = Pick<Answered, "total" | "from"> & { question: string };

/** The way to the rest, with how many there are. */
function More({ total, from, question }: MoreProps) {
	const page = from / PER_PAGE + 1;
	const seen = Math.min(from + PER_PAGE, total);
	const hrefOf = (side: number) => routes.searchFor(question, side);
	if (total <= PER_PAGE) return null;
	return (
		<nav
			className="no-print mt-15 flex flex-wrap items-center justify-center gap-x-12.5 gap-y-7.5"
			aria-label="Flere resultater"
		>
			{page > 1 && (
				<a className="button button-quiet" href={hrefOf(page - 1)} rel="prev">
					Forrige
				</a>
			)}
			<span>
				{from + 1} til {seen} af {total}
			</span>
			{seen < total && (
				<a className="button button-quiet" href={hrefOf(page + 1)} rel="next">
					Vis flere
				</a>
			)}
		</nav>
	);
}

type Props = {
	answer: Answered;
	places: PlacesDocument;
	words: Pick<CodeWords, "source">;
	question: string;
	now: Date;
};

/** The answer to a question: help at once where it is needed, then the best first, each with its way in. */
export function SearchAnswer({ answer, places, words, question, now }: Props) {
	const { hits, total, from, crisis, marks, region, lifelines, line } = answer;
	return (
		<>
			{crisis && (
				<CrisisCard
					lifelines={lifelines}
					now={now}
					region={region}
					title="Er der fare for liv, så ring 112"
					lead="Er du bange for, at nogen vil tage sit liv, så ring med det samme. Du kan også ringe, når du er bekymret for en anden."
				/>
			)}
			<Understood answer={answer} />
			{total === 0 ? (
				<NothingFound line={line} now={now} />
			) : (
				<ol className="mt-12.5 grid max-w-480 gap-10" start={from + 1}>
					{hits.map((found) => (
						<Result key={`${found.type}/${found.slug}`} {...{ found, places, words, marks, now }} />
					))}
				</ol>
			)}
			<More total={total} from={from} question={question} />
			{total > 0 && (
				<p className="mt-7.5 max-w-480 border-l-4 border-l-deep bg-tint px-9 py-5">
					Fandt du det ikke? <a href={routes.guide}>Svar på et par spørgsmål</a>, eller se{" "}
					<a href={routes.emergencyIn(region)}>akut hjælp</a>.
				</p>
			)}
		</>
	);
}
