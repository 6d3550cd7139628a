import "@/components/ui/forms/forms.css";
import type { Facet, Grammar, Selection } from "@/lib/base/facets/facet";
import { chosenIn } from "@/lib/base/facets/facet";
import { buildQuery } from "@/lib/base/facets/search-params";
import { routes, siteUrl } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { OfferView } from "@/lib/directory/offers/view";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { offerList } from "../offers/offer-list";
import { FACET_TITLES } from "../offers/words";

type Props = {
	grammar: Grammar<OfferView>;
	selection: Selection;
	words: CodeWords;
	places: PlacesDocument;
	found: number;
};

type ChoiceProps = { facet: Facet<OfferView>; chosen: string | undefined; labelOf: (code: string) => string };

function Choice({ facet, chosen, labelOf }: ChoiceProps) {
	const id = `data-${facet.param}`;
	const title = FACET_TITLES[facet.param as keyof typeof FACET_TITLES];
	return (
		<p className="form-field">
			<label htmlFor={id}>{title}</label>
			<select
				className="form-input"
				id={id}
				name={facet.param}
				defaultValue={facet.options.find(({ code }) => code === chosen)?.value}
			>
				<option value="">Alle</option>
				{facet.options.map(({ code, value }) => (
					<option key={code} value={value}>
						{labelOf(code)}
					</option>
				))}
			</select>
		</p>
	);
}

function Snippet({ id, label, text }: { id: string; label: string; text: string }) {
	return (
		<p className="form-field">
			<label htmlFor={id}>{label}</label>
			<textarea className="form-input" id={id} readOnly rows={3} defaultValue={text} />
		</p>
	);
}

/** Chooses a part of the offers, and gives it in every form: a GET form, whose answer is this page. */
export function Builder({ grammar, selection, words, places, found }: Props) {
	const { optionLabel } = offerList(grammar, { words, places });
	const query = buildQuery(selection, grammar);
	const asked = buildQuery(selection, grammar, "api");
	const file = (format: string) => `${routes.offersApi}${asked}${asked ? "&" : "?"}format=${format}`;
	const frame = `${siteUrl()}${routes.embeddedOffers}${query}`;
	return (
		<section className="detail-section" aria-labelledby="vaelg">
			<h2 id="vaelg">Vælg en del, og få koden</h2>
			<form className="form" method="get" action={`${routes.data}#vaelg`}>
				{grammar.facets.map((facet) => (
					<Choice
						key={facet.param}
						facet={facet}
						chosen={chosenIn(selection, facet.param)[0]}
						labelOf={(code) => optionLabel(facet, code)}
					/>
				))}
				<p>
					<button className="button" type="submit">
						Vis adresser og kode
					</button>
				</p>
			</form>
			<p className="my-8">
				{found} tilbud: <a href={`${routes.offers}${query}`}>som liste</a> · <a href={file("xlsx")}>Excel</a>{" "}
				· <a href={file("csv")}>CSV</a> · <a href={`${routes.offersApi}${asked}`}>JSON</a>
			</p>
			<div className="form">
				<Snippet
					id="data-ramme"
					label="Ramme til din side"
					text={`<iframe src="${frame}" title="Hjælp til pårørende" width="100%" height="600" loading="lazy"></iframe>`}
				/>
				<Snippet
					id="data-stykke"
					label="Adressen på et stykke HTML (må hentes fra alle sider)"
					text={`${siteUrl()}${routes.embeddedFragment}${query}`}
				/>
			</div>
		</section>
	);
}
