import type { FirstStep, GuideResult } from "@/lib/guide/rank";
import { CrisisCard } from "./crisis-card";
import type { GuidePage } from "./guide-page";

type Props = { result: GuideResult; page: GuidePage };

const CRISIS_WORDS = {
	urgent: {
		title: "Det kan du gøre først: ring",
		lead: "Er der fare for liv, så ring 112. Du kan også ringe, når det er en anden, du er bange for.",
	},
	today: { title: "Er det en krise?", lead: "Så vent ikke. Ring." },
} as const;

/** Help at once, with the lines that are open for these people when somebody is needed today. */
export function ResultCrisis({ result: { crisis, openLines }, page: { catalogue, now } }: Props) {
	const words = crisis ? CRISIS_WORDS[crisis] : { title: "Haster det?" };
	return <CrisisCard emergency={catalogue.emergency} lines={crisis ? openLines : []} now={now} {...words} />;
}

/** Whether the number to call first stands among the crisis lines already. */
export const isCrisisLine = (step: FirstStep, { catalogue }: GuidePage): boolean =>
	step.kind === "call" && catalogue.emergency.some(({ phone }) => phone === step.ranked.offer.phone);
