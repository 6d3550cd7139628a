import type { Catalogue } from "@/lib/directory/catalogue";
import { reachContext } from "@/lib/directory/offers/reach-context";
import { lineNow } from "@/lib/directory/places/line-now";
import { advisersIn } from "@/lib/directory/places/whom-to-ask";
import type { Municipality } from "@/lib/model/place-schema";
import { AdviserCard } from "./adviser-card";
import { LineCard } from "./line-card";
import { MunicipalityCard } from "./municipality-card";

type Props = {
	place: Municipality;
	catalogue: Catalogue;
	/** The rank of the cards' headings: below what stands above them. */
	headings?: "h2" | "h3";
	now: Date;
};

/**
 * Whom to call where one lives: who is there for relatives, the municipality, and the national line. What can be
 * called stands first; where the municipality has no number on record, that is the line.
 */
export function WhomToCall({ place, catalogue, headings: Heading = "h2", now }: Props) {
	const contact = reachContext(catalogue).municipality(place.code)?.contact;
	const { forRelatives, others } = advisersIn(contact, now);
	const [adviser, ...more] = forRelatives;
	const urgent = new Set(catalogue.emergency.flatMap(({ phone }) => phone ?? []));
	const line = lineNow(catalogue, urgent, now);
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
