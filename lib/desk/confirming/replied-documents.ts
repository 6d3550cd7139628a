import { danishDay } from "../../base/calendar/day-count";
import { fold } from "../../base/fold";
import { formatDay } from "../../base/format";
import type { MunicipalityContactDocument } from "../../model/contact-schema";
import type { MunicipalAnswerDocument } from "../../model/municipal-answer-schema";
import type { OfferDocument } from "../../model/offer-schema";
import type { Municipality } from "../../model/place-schema";
import type { MunicipalReply, ReplyRow } from "./municipal-reply";
import type { AskedIntervention } from "./municipality-asked";

/** The entry in the list of sources that answers are quoted by. */
const SOURCE = "kommunesvar";

/** What a municipality answered, and when it did. */
type Answered = { municipality: Municipality; at: Date };

/** Where what a municipality told us comes from: its answer of that day, and the page it named. */
function sourceOf({ municipality, at }: Answered, url: string | null) {
	const day = danishDay(at);
	return { url, reference: `${SOURCE} ${municipality.fullName}, ${formatDay(day)}`, date: day };
}

/** Several rows that are about one offer: the first that says something of a fact is heard. */
const told = (rows: readonly ReplyRow[], key: keyof ReplyRow["offer"]): string | null =>
	rows.find(({ offer }) => offer[key] !== null)?.offer[key] ?? null;

const callFor = (ask: string | null) => (ask ? { whenCalling: `Spørg efter: ${ask}.` } : {});

/** An offer on record with what its municipality said of it: only that is changed, and that it is there. */
export function withReply(
	offer: OfferDocument,
	rows: readonly ReplyRow[],
	answered: Answered,
): OfferDocument {
	const [name, phone, url] = [told(rows, "name"), told(rows, "phone"), told(rows, "url")];
	const ask = told(rows, "ask");
	const isUnsure = offer.status === "uncertain";
	const isContact = phone !== null || url !== null || ask !== null;
	return {
		...offer,
		title: name ?? offer.title,
		phone: phone ?? offer.phone,
		...(phone ? { callable: true } : {}),
		url: url ?? offer.url,
		...callFor(ask),
		...(isContact ? { contactSource: sourceOf(answered, url) } : {}),
		status: "open",
		// What was said of not knowing whether it exists is answered.
		statusNote: isUnsure ? null : offer.statusNote,
	};
}

/**
 * An offer of which nothing but a municipality's answer is known. Its target groups are those of what it is an
 * instance of, as our own reading; what nobody has said stays open.
 */
export function offerFromReply(
	rows: readonly ReplyRow[],
	interventions: readonly AskedIntervention[],
	provider: string,
	answered: Answered,
): OfferDocument {
	const named = interventions.filter(({ slug }) => rows.some(({ intervention }) => intervention === slug));
	const groups = new Set(named.flatMap(({ targetGroups }) => targetGroups.map(({ group }) => group)));
	const [phone, url, ask] = [told(rows, "phone"), told(rows, "url"), told(rows, "ask")];
	const titles = named.map(({ title }) => `“${title}”`).join(" og ");
	const toAsk = ask ? ` Spørg efter: ${ask}.` : "";
	const words = (what: string) => `${answered.municipality.fullName} har svaret, at den har ${what}.${toAsk}`;
	const description = words(titles).length > 500 ? words("det") : words(titles);
	const notStated = "not-stated" as const;
	return {
		title: told(rows, "name") ?? "",
		provider,
		description,
		audience: null,
		interventions: named.map(({ slug }) => ({ intervention: slug, fit: "instance" })),
		elements: [],
		targetGroups: [...groups].map((group) => ({ group, basis: "inferred" })),
		coverage: { level: "municipality", regions: [], municipalities: [answered.municipality.code] },
		place: null,
		phone,
		...(phone ? { callable: true } : {}),
		email: null,
		url,
		hours: null,
		price: { value: notStated, text: null },
		anonymous: notStated,
		referral: notStated,
		consent: notStated,
		forms: [],
		languages: [],
		starts: [],
		status: "open",
		statusNote: null,
		source: sourceOf(answered, url),
	};
}

/** A municipality's contact with the numbers it gave; one it named before is the same one, and the others stay. */
export function contactWithReply(
	contact: MunicipalityContactDocument,
	{ phone, adviser }: MunicipalReply,
	answered: Answered,
): MunicipalityContactDocument {
	const source = sourceOf(answered, null);
	const isNew = phone !== null && phone !== contact.phone?.number;
	const label = contact.phone?.label ?? "Hovednummer";
	const hours = isNew ? {} : contact.phone?.hours ? { hours: contact.phone.hours } : {};
	const same = (title: string) => adviser !== null && fold(title) === fold(adviser.title);
	const known = contact.advisers.find(({ title }) => same(title));
	const given = adviser && { forRelatives: true, ...known, ...adviser, callable: true, source };
	const advisers = contact.advisers.map((one) => (given && one === known ? given : one));
	return {
		...contact,
		...(phone ? { phone: { number: phone, label, callable: true, ...hours, source } } : {}),
		advisers: given && !known ? [...advisers, given] : advisers,
	};
}

/** What is kept of who answered what and when: never a name, never what was typed of an offer. */
export const answerFromReply = (
	{ role, rows }: MunicipalReply,
	{ municipality, at }: Answered,
): MunicipalAnswerDocument => ({
	municipality: municipality.code,
	answeredOn: danishDay(at),
	role,
	rows: rows.map(({ intervention, has }) => ({ intervention, has })),
});
