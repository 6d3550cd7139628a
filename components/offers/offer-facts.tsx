import type { ReactNode } from "react";
import type { Ternary } from "@/lib/catalogue/codes";
import { danishDay } from "@/lib/catalogue/version";
import type { Catalogue } from "@/lib/catalogue/view";
import { formatDay, formatPhone } from "@/lib/format";
import type { OfferView } from "@/lib/offers/view";
import { groupLabel } from "../catalogue/labels";
import { FORM_WORDS, NOT_STATED, PRICE_WORDS } from "../catalogue/words";
import { coverageWords } from "./coverage-words";

type Props = { offer: OfferView; catalogue: Pick<Catalogue, "places" | "targetGroups">; now: Date };

function Fact({ label, children }: { label: string; children: ReactNode }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{children || <span className="not-stated">{NOT_STATED}</span>}</dd>
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

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

/** Everything a relative may need to know before she calls. Every line is there: "ikke oplyst" is an answer. */
export function OfferFacts({ offer, catalogue, now }: Props) {
	const { phone, email, url, hours, price, starts } = offer;
	const groups = offer.targetGroups.map(({ group }) => groupLabel(catalogue, group));
	return (
		<aside className="panel facts" aria-labelledby="kort-fortalt">
			<h2 id="kort-fortalt">Det praktiske</h2>
			<dl>
				<Fact label="Hvem kan bruge det?">{offer.audience}</Fact>
				<Fact label="Hvor gælder det?">{coverageWords(offer, catalogue.places, danishDay(now))}</Fact>
				<Fact label="Sted">{offer.place}</Fact>
				<Fact label="Telefon">{phone && <a href={`tel:${phone}`}>{formatPhone(phone)}</a>}</Fact>
				<Fact label="Åbningstid">{hours && <Hours hours={hours} />}</Fact>
				<Fact label="E-mail">{email && <a href={`mailto:${email}`}>{email}</a>}</Fact>
				<Fact label="Hjemmeside">
					{url && (
						<a href={url} rel="noreferrer">
							{hostOf(url)}
						</a>
					)}
				</Fact>
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
				<Fact label="Skal din nærmeste sige ja?">{YES_NO[offer.consent]}</Fact>
				<Fact label="Sprog">{joined(offer.languages)}</Fact>
				{starts.length > 0 && (
					<Fact label="Starter">{joined(starts.map(({ date, text }) => `${formatDay(date)}: ${text}`))}</Fact>
				)}
				<Fact label="Målgrupper">
					{groups.length > 0 && (
						<>
							{joined(groups)}
							{offer.targetGroups.some(({ basis }) => basis === "inferred") && (
								<small>Det har vi selv læst os til</small>
							)}
						</>
					)}
				</Fact>
			</dl>
		</aside>
	);
}
