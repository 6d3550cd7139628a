import type { WhomToCall as Whom } from "@/lib/directory/places/whom-to-call";
import { AdviserCard } from "./adviser-card";
import { LineCard } from "./line-card";
import { MunicipalityCard } from "./municipality-card";

type Props = {
	whom: Whom;
	/** The rank of the cards' headings: below what stands above them. */
	headings?: "h2" | "h3";
	now: Date;
};

/**
 * Whom to call where one lives: who is there for relatives, the municipality, and the national line. What can be
 * called stands first; where the municipality has no number on record, that is the line.
 */
export function WhomToCall({ whom, headings: Heading = "h2", now }: Props) {
	const { place, contact, forRelatives, others, line } = whom;
	const [adviser, ...more] = forRelatives;
	const confirmed = contact?.confirmed.contact ?? null;
	const isCalled = contact?.phone !== undefined || forRelatives.some(({ phone }) => phone);
	const lineFirst = line !== null && !isCalled;
	const lineCard = line && <LineCard line={line} first={lineFirst} Heading={Heading} now={now} />;
	return (
		<section className="steps grid gap-8 print:gap-5 [&>.card]:max-w-440" aria-label="Kontakt">
			{lineFirst && lineCard}
			{adviser && (
				<AdviserCard adviser={adviser} confirmed={confirmed} first={!lineFirst} Heading={Heading} now={now} />
			)}
			<MunicipalityCard
				place={place}
				contact={contact}
				others={[...more, ...others]}
				first={!adviser && !lineFirst}
				Heading={Heading}
				now={now}
			/>
			{!lineFirst && lineCard}
		</section>
	);
}
