import type { ReactNode } from "react";
import { FactLine } from "@/components/ui/fact-line";
import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { OfferView } from "@/lib/directory/offers/view";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { softHyphens } from "../interventions/soft-hyphens";
import { CONDITION_WORDS, FORM_WORDS, PRICE_WORDS } from "../interventions/words";
import { coverageWords } from "./coverage-words";

type Props = {
	offer: OfferView;
	places: PlacesDocument;
	words: Pick<CodeWords, "group" | "intervention">;
	now: Date;
};

function Fact({ label, children }: { label: string; children: ReactNode }) {
	if (!children) return null;
	return <FactLine label={label}>{children}</FactLine>;
}

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

/** Which of the described types of help it is, each with the way to what is known of it. */
function Kinds({ offer, words }: Pick<Props, "offer" | "words">) {
	const found = offer.interventions.flatMap(({ intervention, fit }) => {
		const title = words.intervention(intervention);
		return title ? [{ slug: intervention, title, fit }] : [];
	});
	return found.map(({ slug, title, fit }, i) => (
		<span key={slug}>
			{i > 0 && ", "}
			{fit === "nearest" && "ligner "}
			<a href={routes.intervention(slug)}>{softHyphens(title)}</a>
		</span>
	));
}

/** The close one's consent, and that we conclude it where nobody says so. */
function Consent({ value, basis }: OfferView["consentFact"]) {
	return (
		<>
			{CONDITION_WORDS.consent[value]}
			{basis === "inferred" && <small>Vores egen vurdering, efter VIVE (2022), afsnit 5.1.1 og 7.2.1</small>}
		</>
	);
}

/** What a relative may need to know before she calls; what nobody has told us stands in one line to ask about. */
export function OfferFacts({ offer, places, words, now }: Props) {
	const { hours, price, starts, consentFact, referral, anonymous } = offer;
	const groups = offer.targetGroups.map(({ group }) => words.group(group));
	const isInferred = offer.targetGroups.some(({ basis }) => basis === "inferred");
	const unknown = unknownOf(offer);
	return (
		<aside
			className="facts max-w-440 rounded-card border border-line bg-sheet px-[clamp(1.1rem,3vw,1.6rem)] pt-5 pb-9 max-sm:px-9 max-sm:pt-3 max-sm:pb-7 max-sm:text-95 max-sm:leading-140"
			aria-labelledby="kort-fortalt"
		>
			<h2 className="mx-0 mt-9 mb-3.5 text-125 max-sm:mt-5 max-sm:text-115" id="kort-fortalt">
				Det praktiske
			</h2>
			<dl>
				<Fact label="For hvem">{offer.audience}</Fact>
				<Fact label="Gælder">{coverageWords(offer, places, danishDay(now))}</Fact>
				<Fact label="Sted">{offer.place}</Fact>
				<Fact label="Åbningstid">{hours && <Hours hours={hours} />}</Fact>
				<Fact label="Foregår">{joined(offer.forms.map((form) => FORM_WORDS[form]))}</Fact>
				<Fact label="Pris">
					{(price.value !== "not-stated" || price.text) && (
						<>
							{PRICE_WORDS[price.value]}
							{price.text && <small>{price.text}</small>}
						</>
					)}
				</Fact>
				<Fact label="Henvisning">{referral !== "not-stated" && CONDITION_WORDS.referral[referral]}</Fact>
				<Fact label="Anonym">{anonymous !== "not-stated" && CONDITION_WORDS.anonymous[anonymous]}</Fact>
				<Fact label="Samtykke">{consentFact.value !== "not-stated" && <Consent {...consentFact} />}</Fact>
				<Fact label="Sprog">{joined(offer.languages)}</Fact>
				<Fact label="Starter">{joined(starts.map(({ date, text }) => `${formatDay(date)}: ${text}`))}</Fact>
				<Fact label="Målgrupper">
					{groups.length > 0 && (
						<>
							{joined(groups)}
							{isInferred && <small>(vores egen vurdering)</small>}
						</>
					)}
				</Fact>
				<Fact label="Type hjælp">
					{offer.interventions.length > 0 && <Kinds offer={offer} words={words} />}
				</Fact>
			</dl>
			{unknown.length > 0 && (
				<p className="border-t border-t-line px-0 pt-6 pb-0 text-soft">
					<strong>Spørg om:</strong> {unknown.join(", ")}.
				</p>
			)}
		</aside>
	);
}
