import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { HelpForNeed } from "@/lib/directory/places/help-by-need";
import { needHeading } from "./need-words";

/** The need that a municipality must meet by law, and the intervention whose page has the law. */
const RELIEF = { need: "pause", intervention: "aflastning-og-afloesning" };

const joined = (names: readonly string[]) =>
	names.length > 1 ? `${names.slice(0, -1).join(", ")} og ${names.at(-1)}` : (names[0] ?? "");

const firstSentence = (words: string) => words.split(/(?<=[.?!]) /)[0];

type LawProps = { intervention: InterventionView; sources: Catalogue["sources"] };

/** What the municipality has to offer anyhow: the law's words as a source gives them, with its year. */
function Law({ intervention, sources }: LawProps) {
	const [, ...otherLaws] = intervention.legalBasis;
	const [first, ...more] = intervention.legalBasis.map(
		({ law, paragraph, text, asOf, sources: [reference = ""] }) => {
			const [id] = reference.split(" ", 1);
			const source = sources.find((entry) => entry.id === id);
			return (
				<p key={law} className="max-w-440 max-sm:text-95 max-sm:leading-145">
					{firstSentence(text)}{" "}
					<span className="certainty text-88 text-soft">
						{law} {paragraph}
						{asOf && ` (${asOf})`}. Kilde: {source && <a href={routes.source(source.id)}>{source.short}</a>}.
					</span>
				</p>
			);
		},
	);
	return (
		<>
			{first}
			{more.length > 0 && (
				<details className="say-it">
					<summary>Også i: {otherLaws.map(({ law, paragraph }) => `${law} ${paragraph}`).join(", ")}</summary>
					{more}
				</details>
			)}
		</>
	);
}

type Props = {
	helps: readonly HelpForNeed[];
	catalogue: Pick<Catalogue, "interventions" | "sources">;
	/** Where the reader lives: "i Odense". */
	where: string;
};

/** What is not on record in a municipality, said once, and what to do then. */
export function NotFound({ helps, catalogue, where }: Props) {
	const missing = helps.filter(({ near }) => near === 0);
	if (missing.length === 0) return null;
	const law =
		missing.some(({ need }) => need.value === RELIEF.need) &&
		catalogue.interventions.find(({ slug }) => slug === RELIEF.intervention);
	return (
		<section className="detail-section [&_p+p]:mt-5" aria-labelledby="ikke-fundet">
			<h2 className="scroll-mt-10 text-[clamp(1.3rem,1.15rem_+_0.7vw,1.6rem)]" id="ikke-fundet">
				Det har vi ikke fundet {where}
			</h2>
			<p className="max-w-440 max-sm:text-95 max-sm:leading-145">
				Noget lokalt til {joined(missing.map(({ need }) => `“${needHeading(need)}”`))}. Det betyder ikke, at
				kommunen ikke har det. Spørg den.
			</p>
			{law && <Law intervention={law} sources={catalogue.sources} />}
		</section>
	);
}
