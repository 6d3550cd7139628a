import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { citationsIn } from "@/lib/model/citations";
import type { ReferralAnswer } from "@/lib/site/questions/referral";
import { Prose } from "../../ui/prose";
import { SectionSources } from "../interventions/section-sources";
import { IN_THE_CONCEPT } from "./words";

type Props = Pick<ReferralAnswer, "texts" | "consent" | "answers"> & { words: Pick<CodeWords, "source"> };

/** What staff may do whatever the citizen says, and what consent or a refusal means, as the page's own text has it. */
export function WithoutConsent({ texts, consent, answers, words }: Props) {
	const { about, always, byConsent } = texts;
	const more = (consent && byConsent[consent]?.body) ?? "";
	const isCarriedOver = answers.about.some(({ value }) => !IN_THE_CONCEPT.includes(value));
	return (
		<section
			className="rounded-card border border-line border-l-[6px] border-l-deep bg-sheet p-11"
			aria-labelledby="uden-samtykke"
		>
			<h2 className="text-125" id="uden-samtykke">
				{always?.title}
			</h2>
			<div className="mt-5 grid gap-6">
				<Prose markdown={always?.body ?? ""} />
				{more && <Prose markdown={more} />}
			</div>
			<div className="mt-6 text-92 text-soft">
				<Prose markdown={about} />
				<p>
					{isCarriedOver && "At det samme gælder her, er vores egen vurdering. "}
					<a href={routes.staffConsent}>Samtykke og tavshedspligt</a>
				</p>
			</div>
			<SectionSources references={citationsIn(`${always?.body} ${more} ${about}`)} words={words} />
		</section>
	);
}
