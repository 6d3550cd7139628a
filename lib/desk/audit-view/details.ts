import { formatMoment } from "../../base/calendar/danish-time";
import { formatDay } from "../../base/format";
import { headingOf } from "../imports/columns";

/** What a row's details are called. What is not here is for the machine: fingerprints and identifiers. */
const LABELS: Record<string, string> = {
	large: "læserne skal vide det",
	why: "hvorfor",
	way: "hvordan",
	groups: "hvad",
	unscheduled: "planen om at udgive faldt væk",
	action: "handling",
	used: "hvad der blev gjort",
	answer: "svar",
	at: "hvornår",
	what: "hvad",
	kinds: "gælder",
	count: "antal",
	rows: "rækker",
	reminder: "det var en påmindelse",
	fields: "kolonner",
	step: "trin",
	rests: "næste forsøg må vente",
	more: "flere af samme slags siden sidst",
	form: "formular",
	from: "fra",
	to: "til",
	kind: "hvorfor",
	mode: "hvordan",
	new: "nye",
	changed: "ændrede",
	conflicts: "i konflikt",
	drafts: "kladder kasseret",
	taken: "taget af siden",
	restored: "ført tilbage",
	kept: "ladt stå, fordi nogen har rettet dem siden",
	person: "hvem",
	roles: "roller",
	before: "før",
	municipalities: "kommuner",
	open: "åben",
};

const VALUES: Record<string, string> = {
	phone: "telefon",
	email: "mail",
	website: "hjemmesiden",
	visit: "et besøg",
	provider: "udbyderen selv",
	contact: "kontakt",
	description: "beskrivelse",
	publish: "udgive",
	expire: "tage af siden",
	brug: "brugt",
	kladder: "brugt som kladder",
	udgiv: "brugt og udgivet",
	"laeg-vaek": "lagt væk",
	tag: "taget",
	slip: "givet fra sig",
	luk: "lukket",
	right: "passer stadig",
	wrong: "noget skal rettes",
	correct: "noget skal rettes",
	ended: "findes ikke mere",
	paused: "holder pause",
	mistake: "udgivet ved en fejl",
	draft: "som kladder",
	"rejected.csv": "afviste rækker",
	"offers.csv": "tilbud som CSV",
	password: "adgangskoden",
	code: "koden",
	"used-code": "en kode, der var brugt",
	external: "organisationens eget login",
	totp: "adgangskode og kode",
	intervention: "indsatser",
	offer: "tilbud",
	contributor: "bidragyder",
	editor: "redaktør",
	publisher: "udgiver",
	municipal: "kommunal redaktør",
	administrator: "administrator",
};

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

function valueWords(value: unknown, nameOf: (id: string) => string, key: string): string {
	if (Array.isArray(value)) return value.map((one) => valueWords(one, nameOf, key)).join(" og ");
	if (typeof value !== "string") return String(value);
	if (key === "fields") return headingOf(value);
	if (key === "person") return nameOf(value);
	if (key === "at" && DAY.test(value)) return formatDay(value);
	if (key === "at" && MOMENT.test(value)) return formatMoment(new Date(value));
	return VALUES[value] ?? value;
}

/** A row's details, however they are stored; nothing where they cannot be read. */
function detailsOf(detail: string): [string, unknown][] {
	try {
		const stored: unknown = JSON.parse(detail || "{}");
		return typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
	} catch {
		return [];
	}
}

/** The account a row is about besides the one who acted; empty for none. */
export const personIn = (detail: string): string =>
	String(detailsOf(detail).find(([key]) => key === "person")?.[1] ?? "");

/**
 * What a row says besides who, what and when, in one line of Danish. What only a machine can use stays in the file
 * that can be fetched.
 * @param nameOf what the desk calls an account.
 */
export const detailWords = (detail: string, nameOf: (id: string) => string): string =>
	detailsOf(detail)
		.filter(([key, value]) => LABELS[key] && value !== false && value !== "" && value !== 0)
		// An import refers to its rows by a fingerprint.
		.filter(([key, value]) => key !== "rows" || typeof value === "number")
		// So is an answer, where it is the answer itself that was handled.
		.filter(([key, value]) => key !== "answer" || !UUID.test(String(value)))
		.map(([key, value]) =>
			value === true ? LABELS[key] : `${LABELS[key]}: ${valueWords(value, nameOf, key)}`,
		)
		.join(" · ");
