import fc from "fast-check";
import { anyValue } from "./odd-addresses";
import { oddValue } from "./odd-values";

/** Names of our forms' fields; the rest of them comes from forms that are filled in. */
const FIELDS = [
	..."post type version grundlag grund gem revision tekst felt art tid dato adresse efterfoelger maade".split(
		" ",
	),
	..."svar gor rapport import omfang person navn mail roller kommuner til adgangskode kode ny nuvaerende".split(
		" ",
	),
	..."besked emne har-a med-handling med-felter licens foer funktion antal form d.title".split(" "),
];

/** A body and what it says it is. */
type Typed = [contentType: string, body: string];

const URLENCODED = "application/x-www-form-urlencoded";

const anyFields = fc
	.array(fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...FIELDS) }, oddValue), anyValue), {
		maxLength: 12,
	})
	.map((pairs): Typed => [URLENCODED, pairs.map(([name, text]) => `${name}=${text}`).join("&")]);

/** A form that is filled in, with one odd value. */
const spoiltOf = (filled: readonly string[]) =>
	fc.tuple(fc.constantFrom(...filled), fc.nat(), anyValue).map(([form, at, text]): Typed => {
		const pairs = form.split("&");
		const chosen = at % pairs.length;
		const spoilt = pairs.map((pair, place) => (place === chosen ? `${pair.split("=")[0]}=${text}` : pair));
		return [URLENCODED, spoilt.join("&")];
	});

const withFile = fc
	.tuple(fc.constantFrom("multipart/form-data; boundary=xx", "multipart/form-data"), anyValue, anyValue)
	.map(([type, name, text]): Typed => {
		const head = `Content-Disposition: form-data; name="fil"; filename="${name.slice(0, 200)}.csv"`;
		return [
			type,
			`--xx\r\n${head}\r\nContent-Type: text/csv\r\n\r\ntitel;kommune\r\n${text};0751\r\n--xx--\r\n`,
		];
	});

const ofNoForm = fc.tuple(
	fc.constantFrom("", "text/plain", "application/json", "a/b; charset=utf-16"),
	anyValue,
);

/** @param filled forms as a browser would send them. */
export const oddForm = (filled: readonly string[]): fc.Arbitrary<Typed> =>
	fc.oneof(
		{ weight: 4, arbitrary: anyFields },
		{ weight: 3, arbitrary: spoiltOf(filled) },
		{ weight: 1, arbitrary: withFile },
		{ weight: 1, arbitrary: ofNoForm },
	);
