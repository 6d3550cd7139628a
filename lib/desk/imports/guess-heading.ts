import { FIELDS, headingKey } from "./columns";

/** The headings that our own files have, and those that mean the same in so many words. */
const EXACT = new Map(
	[...FIELDS].reverse().flatMap((field) => {
		const words = [field.name, field.heading, ...field.also];
		return words.map((word) => [headingKey(word), field.name] as const);
	}),
);

/**
 * How people's own headings are recognized, by {@link headingKey}. The order counts: "E-mail til tilmelding" is an
 * address before it is anything about signing up.
 */
const PATTERNS: readonly (readonly [field: string, pattern: RegExp])[] = [
	["email", /(^|-)(e-?)?mail|e-post|^skriv-til/],
	[
		"aabningstid",
		/aabning|aabent|traeffetid|telefontid|tlf-tid|kontakttid|moedetid|tidspunkt|klokkeslaet|ugedag|^tid(er)?$/,
	],
	["aabningstid", /^hvornaar(?!.*(opdater|tjek|kontrol))/],
	["telefon", /telefon|(^|-)tlf|mobil|^ring-|^nummer|kontaktnr/],
	[
		"kildedato",
		/opdater|tjekket|kontroller|revider|ajourfoert|^rettet|^sidst|^senest|dato-(for|paa)-kild|kilde.*dato/,
	],
	["kildeadresse", /kilde|(oplysninger|data)-fra/],
	["hjemmeside", /hjemmeside|^link|(^|-)url|web|www|laes-mere|internet|netside|homepage/],
	["pris", /pris|betaling|gratis|kost|gebyr|egenandel/],
	["henvisning", /henvis|visit|tilmeld|bevilling|adgang/],
	["anonym", /anonym/],
	["samtykke", /samtykke/],
	["sprog", /sprog/],
	["begynder", /^start|begynder|opstart|holdstart/],
	[
		"maalgrupper",
		/maalgr|brugergruppe|diagnose|emne|problematik|lidelse|henvender-sig|paaroerende-til|sygdom|handicap/,
	],
	[
		"titel",
		/(navn|titel|navnet)-paa|hedder|(tilbud|tilbuddet|indsats|aktivitet)s?-(navn|titel)|^aktivitet(en)?$|^tiltag|^initiativ/,
	],
	[
		"udbyder",
		/udbyder|arrangoer|forening|organisation|hvem-(staar|driver|tilbyder|har|laver)|afhold(es|er)|staar-bag|ansvarlig/,
	],
	["udbyder", /leverandoer|aktoer|drives-af|institution|^afdeling|^enhed|^center$/],
	["status", /status|^er-(det|den|tilbuddet)|aktiv(t|e)?$|findes|koerer|fortsat|stadig|eksister|i-drift/],
	["daekning", /kommune|daekker|daekning|gaelder-(for|i)|geografi|optageomraade|borgere-i|landsdel|^omraade/],
	["sted", /adresse|sted|postn|lokale|lokation|hvor-(foregaar|finder|er|moedes|holder|ligger)/],
	[
		"elementer",
		/(^|-)type|slags|tilbudstype|kategori|(^|-)art(en)?(-|$)|aktivitetstype|ydelse|indsatstype|form-for/,
	],
	[
		"beskrivelse",
		/beskriv|indhold|hvad-(gaar|er|handler|indeholder|sker)|gaar-(det|ud)|^om-|kort-om|omtale|formaal|uddyb/,
	],
	["hvem", /^hvem-(er|maa|kan)|betingelser|adgangskrav|alder/],
	["former", /^form$|kontaktform|moedeform|fysisk|digital|online/],
];

/** The field that a heading names in our own words. */
export const fieldNamed = (heading: string): string | undefined => EXACT.get(headingKey(heading));

/** The field that a heading seems to be about. Total. */
export function fieldLike(heading: string): string | undefined {
	const key = headingKey(heading);
	if (key === "") return undefined;
	return EXACT.get(key) ?? PATTERNS.find(([, pattern]) => pattern.test(key))?.[0];
}
