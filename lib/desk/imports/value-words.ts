import { slugify } from "../../base/slug";

/** What people's own words for a column's values mean, in the words of our own files; the first that fits holds. */
type Words = readonly (readonly [pattern: RegExp, means: string])[];

const YES_NO: Words = [
	[/^nej|^ingen|^uden|^ikke|^kan-ikke/, "Nej"],
	[/^ja|^kan|muligt|^altid/, "Ja"],
	[/ukendt|ved-ikke|oplyst|^$|^\W*$/, "Ikke oplyst"],
];

const GROUPS: Words = [
	[/^alle|generel|alle-paaroerende|uanset/, ""],
	[/dobbeltdiagnose|psyk.*misbrug/, "Psykisk sygdom og misbrug"],
	[/hjerneskade|apopleksi|stroke|hjernerystelse|hjernebloedning|afasi/, "Erhvervet hjerneskade"],
	[/autis|asperger/, "Autisme"],
	[/(^|-)adhd|(^|-)add(-|$)/, "ADHD"],
	[/udviklingsh|udviklingsforstyr|down/, "Udviklingshandicap"],
	[/bevaegelse|fysisk|muskelsvind|rygmarv|lammelse/, "Bevægelseshandicap"],
	[/demens|alzheimer|aeldre|plejehjem/, "Demens og alderdom"],
	[
		/sclerose|sklerose|epilepsi|kraeft|kronisk|parkinson|diabetes|hjerte|langvarig|somatisk/,
		"Langvarig sygdom",
	],
	[/ptsd|veteran|traume/, "PTSD"],
	[/krise|selvmord/, "Psykisk krise"],
	[
		/skizofreni|bipolar|depress|angst|ocd|psykos|spiseforst|borderline|psykisk-?(syg|lid)|psykiske-lid/,
		"Psykisk sygdom",
	],
	[/psykisk|psykiatri|mental/, "Psykisk sårbarhed"],
	[/alkohol|drikk/, "Alkohol"],
	[/stof|(^|-)hash|rusmid/, "Stofmisbrug"],
	[/hjemloes/, "Hjemløshed"],
	[/misbrug|udsat|afhaengig/, "Social udsathed"],
	[/handicap|funktionsneds|blind|svagtsyn|doev|hoereh/, "Handicap"],
];

/** What a type of help is: one of the 18 interventions where it is called so, else what it is made of. */
const TYPES: Words = [
	[/cafe|foredrag|tema(aften|dag|moede)|infomoede|oplysningsaften/, "Foredrag, temadage og pårørendecaféer"],
	[/telefon|(^|-)linje|linje$/, "Telefonrådgivning"],
	[/(online|digital|net|chat).*(raadgiv|samtale|brevkasse)|chat|brevkasse/, "Digital pårørenderådgivning"],
	[/bisidder|besoegsven/, "Bisidder og besøgsven"],
	[/aflast|afloes/, "Aflastning og afløsning"],
	[/hjerneskadekoord/, "Hjerneskadekoordinatorer"],
	[/(paaroerende|familie).?(vejleder|konsulent|raadgiver)/, "Pårørendevejleder"],
	[/paaroerenderaad$/, "Pårørenderåd"],
	[/laer-at-tackle/, "Lær at tackle hverdagen som pårørende"],
	[/netvaerksven/, "Netværksvenner"],
	[/(paaroerende|selvhjaelp|stoette|netvaerk|erfa).*gruppe/, "Grupper; Ligestillede"],
	[/gruppe/, "Grupper"],
	[/kursus|kurser|forloeb|(^|-)hold$/, "Undervisning; Grupper"],
	[/undervis|psykoedukation|workshop/, "Undervisning"],
	[/familie|netvaerkssamtale/, "Familie og netværk"],
	[/ligestil|ligesind|(^|-)peer|netvaerk|moedested|faellesskab/, "Ligestillede"],
	[/samtale|raadgiv|psykolog|coach|terapi|individuel/, "Individuel støtte"],
	[/vejled|koordin|konsulent|mentor/, "Vejledning og koordination"],
];

const WORDS: Readonly<Record<string, Words>> = {
	status: [
		[/ved-ikke|usikker|uafklar|maaske|undersoeg|tvivl|ukendt|uvis/, "Usikkert, om det findes i dag"],
		[/pause|bero|midlertidig|genoptag|sommerlukket|standby/, "Holder pause"],
		[
			/nedlagt|ophoert|eksisterer-ikke|lukket|slut|stoppet|udgaaet|findes-ikke|afviklet|^nej|ikke-aktiv|inaktiv/,
			"Findes ikke mere",
		],
		[/aktiv|^ja|koerer|drift|igangvaer|eksister|aaben|i-gang|fortsaet|findes|^ok|loebende|bestaar/, "Findes"],
	],
	pris: [
		[
			/delvis|egenbetal|gratis-(men|dog|paa-naer)|tilskud|kaffe|forplejning|(til|for)-(mad|materiale|linned)|nedsat/,
			"Delvis egenbetaling",
		],
		[/gratis|^0(-kr|-kroner)?$|^ingen|^nej|^intet|uden-beregning|vederlagsfri|^frit?$/, "Gratis"],
		[/\d|^ja|betaling|kontingent|medlem|pris/, "Mod betaling"],
		[/ukendt|ved-ikke|oplyst/, "Ikke oplyst"],
	],
	henvisning: [
		[
			/^nej|ingen-(henv|visit|krav)|uden-(henv|visit)|ikke-(noedv|paakr|kraevet)|selvhenv|aabent?-for-alle|fri(t)?-(adgang|tilbud)|moed(er)?-(bare-)?op$/,
			"Nej",
		],
		[/^ja|henvis|visit|sagsbehandler|bevilling|kraeves|noedvendig|egen-laege/, "Ja"],
		[/./, "Ikke oplyst"],
	],
	anonym: YES_NO,
	samtykke: YES_NO,
	maalgrupper: GROUPS,
	elementer: TYPES,
	indsatser: TYPES,
	former: [
		[/telefon|ring/, "På telefon"],
		[/hjemmet|hjemmebesoeg|hjemme-hos/, "Besøg i hjemmet"],
		[/online|digital|video|zoom|teams|chat|net/, "På nettet"],
		[/fysisk|fremmoede|moede|sted|personlig|lokale/, "Ved fremmøde"],
	],
	daekning: [[/hele-(landet|danmark)|landsdaekkende|national|^danmark/, "Hele landet"]],
	raekkevidde: [
		[/land|national/, "Hele landet"],
		[/region/, "Region"],
		[/kommun|lokal/, "Kommune"],
	],
};

/** What somebody's own word in a column seems to mean; `undefined` where nothing is like it. Total. */
export function wordLike(column: string, said: string): string | undefined {
	const key = slugify(said);
	return WORDS[column]?.find(([pattern]) => pattern.test(key))?.[1];
}
