import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { ReferralAnswer } from "@/lib/site/questions/referral";
import { SectionSources } from "../interventions/section-sources";
import { CONSENT_WORDS, IN_THE_CONCEPT, WITHOUT_CONSENT } from "./words";

type Props = Pick<ReferralAnswer, "consent" | "answers"> & { words: Pick<CodeWords, "source"> };

/** What staff may do whatever the citizen says, and what consent or a refusal means. */
export function WithoutConsent({ consent, answers, words }: Props) {
	const more = consent && CONSENT_WORDS[consent];
	const isCarriedOver = answers.about.some(({ value }) => !IN_THE_CONCEPT.includes(value));
	const sources = [...WITHOUT_CONSENT, ...(more ? [more] : [])].flatMap((statement) => statement.sources);
	return (
		<section
			className="rounded-card border border-line border-l-[6px] border-l-deep bg-sheet p-11"
			aria-labelledby="uden-samtykke"
		>
			<h2 className="text-125" id="uden-samtykke">
				Uden samtykke kan du
			</h2>
			<ul className="mt-5 list-disc pl-11">
				{WITHOUT_CONSENT.map(({ text }) => (
					<li key={text}>{text}</li>
				))}
			</ul>
			{more && <p className="mt-6">{more.text}</p>}
			<p className="mt-6 text-92 text-soft">
				Konceptet fra 2018 gælder psykiske vanskeligheder.
				{isCarriedOver && " At det samme gælder her, er vores egen vurdering."}{" "}
				<a href={routes.staffConsent}>Samtykke og tavshedspligt</a>
			</p>
			<SectionSources references={sources} words={words} />
		</section>
	);
}
