import type { ReactNode } from "react";
import type { Ternary } from "@/lib/catalogue/codes";
import { danishDay } from "@/lib/catalogue/version";
import type { Catalogue } from "@/lib/catalogue/view";
import { formatDay } from "@/lib/format";
import type { OfferView } from "@/lib/offers/view";
import { groupLabel } from "../catalogue/labels";
import { FORM_WORDS, PRICE_WORDS } from "../catalogue/words";
import { coverageWords } from "./coverage-words";

type Props = { offer: OfferView; catalogue: Pick<Catalogue, "places" | "targetGroups">; now: Date };

function Fact({ label, children }: { label: string; children: ReactNode }) {
	if (!children) return null;
	return (
		<div>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}

const YES_NO: Record<Ternary, string | null> = { yes: "Ja", no: "Nej", "not-stated": null };
const joined = (parts: readonly string[]) => (parts.length > 0 ? parts.join(", ") : null);

/** Hours in words, as the source has them, and the days on which they do not hold. */
function Hours({ hours }: { hours: NonNullable<OfferView["hours"]> }) {
	return (
		<>
			{hours.text}
			{hours.exceptions.map(({ from, to, text }) => (
				<small key={from}>
					{from === to ? formatDay(from) : `${formatDay(from)} til ${formatDay(to)}`}: {text}
				</small>
			))}
		</>
	);
}

/** What nobody has told us, by what it is asked as; `null` in its place means that it is known. */
function unknownOf({
	hours,
	price,
	referral,
	anonymous,
	consentFact,
	languages,
	place,
}: OfferView): string[] {
	const unknown: [boolean, string][] = [
		[hours === null, "åbningstid"],
		[place === null, "sted"],
		[price.value === "not-stated" && !price.text, "pris"],
		[referral === "not-stated", "henvisning"],
		[anonymous === "not-stated", "om du kan være anonym"],
		[consentFact.value === "not-stated", "samtykke"],
		[languages.length === 0, "sprog"],
	];
	return unknown.flatMap(([is, words]) => (is ? [words] : []));
}

/** What a relative may need to know before she calls; what nobody has told us stands in one line to ask about. */
export function OfferFacts({ offer, catalogue, now }: Props) {
	const { hours, price, starts, consentFact } = offer;
	const groups = offer.targetGroups.map(({ group }) => groupLabel(catalogue, group));
	const unknown = unknownOf(offer);
	return (
		<aside className="panel facts" aria-labelledby="kort-fortalt">
			<h2 id="kort-fortalt">Det praktiske</h2>
			<dl>
				<Fact label="Hvem kan bruge det?">{offer.audience}</Fact>
				<Fact label="Hvor gælder det?">{coverageWords(offer, catalogue.places, danishDay(now))}</Fact>
				<Fact label="Sted">{offer.place}</Fact>
				<Fact label="Åbningstid">{hours && <Hours hours={hours} />}</Fact>
				<Fact label="Hvordan foregår det?">{joined(offer.forms.map((form) => FORM_WORDS[form]))}</Fact>
				<Fact label="Pris">
					{(price.value !== "not-stated" || price.text) && (
						<>
							{PRICE_WORDS[price.value]}
							{price.text && <small>{price.text}</small>}
						</>
					)}
				</Fact>
				<Fact label="Skal du henvises?">{YES_NO[offer.referral]}</Fact>
				<Fact label="Kan du være anonym?">{YES_NO[offer.anonymous]}</Fact>
				<Fact label="Kræver det din nærmestes samtykke?">
					{consentFact.value !== "not-stated" && (
						<>
							{YES_NO[consentFact.value]}
							{consentFact.basis === "inferred" && (
								<small>Vores egen vurdering, efter VIVE (2022), afsnit 5.1.1 og 7.2.1</small>
							)}
						</>
					)}
				</Fact>
				<Fact label="Sprog">{joined(offer.languages)}</Fact>
				<Fact label="Starter">{joined(starts.map(({ date, text }) => `${formatDay(date)}: ${text}`))}</Fact>
				<Fact label="Målgrupper">
					{groups.length > 0 && (
						<>
							{joined(groups)}
							{offer.targetGroups.some(({ basis }) => basis === "inferred") && (
								<small>Det er vores egen vurdering</small>
							)}
						</>
					)}
				</Fact>
			</dl>
			{unknown.length > 0 && (
				<p className="ask-about">
					<strong>Spørg om:</strong> {unknown.join(", ")}.
				</p>
			)}
		</aside>
	);
}
