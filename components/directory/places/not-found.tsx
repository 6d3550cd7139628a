import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { HelpForNeed } from "@/lib/directory/places/help-by-need";
import { needHeading } from "./need-words";

/** The need that a municipality must meet by law. */
const RELIEF = "pause";

const joined = (names: readonly string[]) =>
	names.length > 1 ? `${names.slice(0, -1).join(", ")} og ${names.at(-1)}` : (names[0] ?? "");

const firstSentence = (words: string) => words.split(/(?<=[.?!]) /)[0];

type LawProps = { intervention: InterventionView; words: Pick<CodeWords, "source"> };

/** What the municipality has to offer anyhow: the law's words as a source gives them, with its year. */
function Law({ intervention, words }: LawProps) {
	const [, ...otherLaws] = intervention.legalBasis;
	const [first, ...more] = intervention.legalBasis.map(
		({ law, paragraph, text, asOf, sources: [reference = ""] }) => {
			const [id = ""] = reference.split(" ", 1);
			const source = words.source(id);
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
	/** The intervention that a municipality must offer. */
	relief: InterventionView | undefined;
	words: Pick<CodeWords, "source">;
	/** Where the reader lives: "i Odense". */
	where: string;
};

/** What is not on record in a municipality, said once, and what to do then. */
export function NotFound({ helps, relief, words, where }: Props) {
	const missing = helps.filter(({ near }) => near === 0);
	if (missing.length === 0) return null;
	const law = missing.some(({ need }) => need.value === RELIEF) && relief;
	return (
		<section className="detail-section [&_p+p]:mt-5" aria-labelledby="ikke-fundet">
			<h2 className="scroll-mt-10 text-[clamp(1.3rem,1.15rem_+_0.7vw,1.6rem)]" id="ikke-fundet">
				Det har vi ikke fundet {where}
			</h2>
			<p className="max-w-440 max-sm:text-95 max-sm:leading-145">
				Noget lokalt til {joined(missing.map(({ need }) => `“${needHeading(need)}”`))}. Det betyder ikke, at
				kommunen ikke har det. Spørg den.
			</p>
			{law && <Law intervention={law} words={words} />}
		</section>
	);
}
