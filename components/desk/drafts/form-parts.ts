import { type Field, type FormKind, fieldOfKind } from "@/lib/model/describe-schema";

/** A part of a form under a heading of its own, with the keys of its fields. */
export type FormPart = { title: string; keys: readonly string[] };

/**
 * The headings of each kind's form by the parts that its schema names, in the order in which one writes: first what
 * it is, last where we know it from.
 */
const TITLES: Record<FormKind, Readonly<Record<string, string>>> = {
	intervention: {
		brief: "Kort om indsatsen",
		text: "Tekst",
		elements: "Elementer",
		groups: "Målgrupper",
		conditions: "Vilkår",
		form: "Form og omfang",
		figures: "Tal",
		spread: "Udbredelse",
		law: "Lovgrundlag",
		starting: "Sådan starter man",
		barriers: "Hvad der kan stå i vejen",
		disagreements: "Hvor kilderne er uenige",
		documentation: "Dokumentation og litteratur",
	},
	offer: {
		brief: "Kort om tilbuddet",
		what: "Hvad det er",
		groups: "Målgrupper",
		where: "Hvor det er",
		contact: "Kontakt",
		hours: "Åbningstid",
		terms: "Vilkår",
		source: "Hvor vi ved det fra",
	},
	provider: { brief: "Kort om udbyderen", contact: "Kontakt", source: "Hvor vi ved det fra" },
	element: { brief: "Elementet", source: "Kilder" },
	"target-group": { brief: "Målgruppen", source: "Kilder" },
	source: { brief: "Kilden", cited: "Hvor den er nævnt", disagreements: "Hvor kilderne er uenige" },
	emergency: { brief: "Kontakten", contact: "Telefon og åbningstid", source: "Hvor vi ved det fra" },
	municipality: { brief: "Kommunen", phone: "Telefon", advisers: "Hvem pårørende kan spørge" },
	"municipal-answer": { brief: "Svaret", rows: "Det har kommunen" },
	pointer: { brief: "Hvad vejviseren ikke dækker", instead: "Hvem der hjælper i stedet" },
	recommendation: { brief: "Anbefalingen", activities: "Aktiviteter", related: "Hvad den hænger sammen med" },
	method: {
		brief: "Metoden",
		text: "Tekst",
		related: "Hvad den hænger sammen med",
		source: "Hvor den er nævnt",
	},
	right: { brief: "Rettigheden", law: "Loven", source: "Hvor vi ved det fra" },
	page: { brief: "Siden" },
};

/** The keys of a part: in the schema's order, but for fields that stand behind another. */
function keysIn(fields: readonly (readonly [string, Field])[], part: string): string[] {
	const own = fields.filter(([, { meta }]) => meta.part === part);
	const keys = own.filter(([, { meta }]) => meta.after === undefined).map(([key]) => key);
	for (const [key, { meta }] of own) {
		if (meta.after !== undefined) keys.splice(keys.indexOf(meta.after) + 1, 0, key);
	}
	return keys;
}

/** The parts of a kind's form. */
export function formParts(kind: FormKind): readonly FormPart[] {
	const document = fieldOfKind(kind);
	const fields = document.kind === "object" ? document.fields : [];
	return Object.entries(TITLES[kind]).map(([part, title]) => ({ title, keys: keysIn(fields, part) }));
}
