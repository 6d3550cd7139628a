import { formatDay, formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
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
		<section
			className="facts rounded-card border border-line bg-sheet px-[clamp(1.1rem,3vw,1.6rem)] pt-5 pb-9"
			aria-labelledby="kontakt"
		>
			<h2 className="mx-0 mt-9 mb-3.5 text-125" id="kontakt">
				Kontakt
			</h2>
			{nothing && <p className="font-normal text-soft">{NOT_STATED}</p>}
			<dl className="print:columns-2">
				{phones.map((phone) => (
					<div className="border-t border-t-line py-7 first:border-t-0" key={phone.number}>
						<dt className="text-88 leading-130 text-soft">{phone.label}</dt>
						<dd className="leading-140 font-semibold">
							{mayBeCalled(phone, provider, now) ? (
								<a href={`tel:${phone.number}`}>{formatPhone(phone.number)}</a>
							) : (
								unsureWords({ way: "number", phone: phone.number, date: asOf })
							)}
						</dd>
					</div>
				))}
				{emails.map((email) => (
					<div className="border-t border-t-line py-7 first:border-t-0" key={email}>
						<dt className="text-88 leading-130 text-soft">E-mail</dt>
						<dd className="leading-140 font-semibold">
							<a href={`mailto:${email}`}>{email}</a>
						</dd>
					</div>
				))}
				{websites.map((url) => (
					<div className="border-t border-t-line py-7 first:border-t-0" key={url}>
						<dt className="text-88 leading-130 text-soft">Hjemmeside</dt>
						<dd className="leading-140 font-semibold">
							<a href={url} rel="noreferrer">
								{hostOf(url)}
							</a>
						</dd>
					</div>
				))}
				{places.map((place) => (
					<div className="border-t border-t-line py-7 first:border-t-0" key={place}>
						<dt className="text-88 leading-130 text-soft">Sted</dt>
						<dd className="leading-140 font-semibold">{place}</dd>
					</div>
				))}
			</dl>
			<p className="w-fit rounded-8 bg-band px-7 py-3 text-92 text-soft">
				{confirmed.contact ? confirmedBy(confirmed.contact, now) : "Ikke bekræftet."}{" "}
				{asOf ? `Oplysningerne er fra ${formatDay(asOf)}.` : "Oplysningerne har ingen dato."}
			</p>
		</section>
	);
}

/** Where it is known from. */
export function ProviderSources({
	provider,
	words,
}: {
	provider: ProviderView;
	words: Pick<CodeWords, "source">;
}) {
	const references = provider.references.map(parseReference);
	return (
		<section className="detail-section" aria-labelledby="kilder">
			<h2 id="kilder">Hvor ved vi det fra?</h2>
			<ul className="grid gap-2.5">
				{references.map(({ source, place }) => (
					<li key={`${source} ${place}`}>
						<a href={routes.source(source)}>{words.source(source)?.short ?? source}</a>, {place}
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
