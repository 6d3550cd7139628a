import { formatDay, formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { mayBeCalled } from "@/lib/directory/offers/contact";
import type { ProviderView } from "@/lib/directory/offers/view";
import { parseReference } from "@/lib/model/citations";
import { NOT_STATED } from "../interventions/words";
import { confirmedBy } from "./confirmed-words";
import { unsureWords } from "./way-words";

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

/** How to reach who runs offers: functions, never single employees. */
export function ProviderContact({ provider, now }: { provider: ProviderView; now: Date }) {
	const { phones, emails, websites, places, asOf, confirmed } = provider;
	const nothing = phones.length + emails.length + websites.length + places.length === 0;
	return (
		<section className="panel facts" aria-labelledby="kontakt">
			<h2 id="kontakt">Kontakt</h2>
			{nothing && <p className="not-stated">{NOT_STATED}</p>}
			<dl>
				{phones.map((phone) => (
					<div key={phone.number}>
						<dt>{phone.label}</dt>
						<dd>
							{mayBeCalled(phone, provider, now) ? (
								<a href={`tel:${phone.number}`}>{formatPhone(phone.number)}</a>
							) : (
								unsureWords({ way: "number", phone: phone.number, date: asOf })
							)}
						</dd>
					</div>
				))}
				{emails.map((email) => (
					<div key={email}>
						<dt>E-mail</dt>
						<dd>
							<a href={`mailto:${email}`}>{email}</a>
						</dd>
					</div>
				))}
				{websites.map((url) => (
					<div key={url}>
						<dt>Hjemmeside</dt>
						<dd>
							<a href={url} rel="noreferrer">
								{hostOf(url)}
							</a>
						</dd>
					</div>
				))}
				{places.map((place) => (
					<div key={place}>
						<dt>Sted</dt>
						<dd>{place}</dd>
					</div>
				))}
			</dl>
			<p className="freshness">
				{confirmed.contact ? confirmedBy(confirmed.contact, now) : "Ikke bekræftet."}{" "}
				{asOf ? `Oplysningerne er fra ${formatDay(asOf)}.` : "Oplysningerne har ingen dato."}
			</p>
		</section>
	);
}

/** Where it is known from. */
export function ProviderSources({
	provider,
	catalogue,
}: {
	provider: ProviderView;
	catalogue: Pick<Catalogue, "sources">;
}) {
	const references = provider.references.map(parseReference);
	return (
		<section className="detail-section" aria-labelledby="kilder">
			<h2 id="kilder">Hvor ved vi det fra?</h2>
			<ul className="grid gap-1">
				{references.map(({ source, place }) => (
					<li key={`${source} ${place}`}>
						<a href={routes.source(source)}>
							{catalogue.sources.find(({ id }) => id === source)?.short ?? source}
						</a>
						, {place}
					</li>
				))}
				{provider.urls.map((url) => (
					<li key={url}>
						<a href={url} rel="noreferrer">
							{hostOf(url)}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
