/** One of these is right, and one of them must be there. */
type OneOf = readonly string[];

export type Journey = {
	who: string;
	/** What is ticked, in the words of the page; `[]`: the guide is not this person's door. */
	about: readonly string[];
	need?: string;
	agrees?: string;
	/** What is written where the page asks "Hvor bor du?", and the municipality that this is. */
	where: string;
	municipality: string;
	/** What must be among the first three of the guide's result, whatever the hour. */
	guide: readonly OneOf[];
	/** What somebody types, and what must be among the first three found. */
	words: string;
	search: readonly OneOf[];
	/** What must stand open on the municipality's page. */
	near?: string;
	/** What is for somebody else, and must not be named among what is shown. */
	never: RegExp;
};

/** The line for all relatives. */
const LINE = "/tilbud/paaroerende-i-danmark-paaroerendetelefonen";
const RELIEF = "/indsatser/aflastning-og-afloesning";
const TALK = "At tale med nogen i dag";
const PAUSE = "En pause";
const REFUSES = "Nej, eller din nærmeste ønsker ikke, at du inddrages";

const offers = (...slugs: string[]): OneOf => slugs.map((slug) => `/tilbud/${slug}`);
const here = (slug: string): OneOf => [`/kommuner/${slug}`];

/** The journeys of issue 11, section 7, that the guide answers. Whom one is led to: tests/unit/guide-journeys.test.ts. */
export const JOURNEYS: readonly Journey[] = [
	{
		...{ who: "the daughter of a drinking father", where: "Ærø", municipality: "aeroe" },
		...{ about: ["drikker for meget"], need: TALK, agrees: REFUSES },
		guide: [offers("al-anon-telefon", "alkolinjen-chat", "den-blaa-linje"), [LINE], here("aeroe")],
		words: "min far drikker Ærø",
		search: [offers("al-anon-telefon"), here("aeroe")],
		never: /stofmisbrug|demens|autis|ADHD/i,
	},
	{
		...{ who: "a wife, dementia, who needs a pause", where: "4900", municipality: "lolland" },
		...{ about: ["har demens"], need: PAUSE },
		guide: [here("lolland"), offers("aeldretelefonen", "demenslinien"), [LINE]],
		words: "demens pause 4900",
		search: [[RELIEF], here("lolland")],
		never: /alkohol|autis|ADHD/i,
	},
	{
		...{ who: "a mother, schizophrenia, who is refused", where: "Aalborg", municipality: "aalborg" },
		about: ["har en psykisk sygdom, fx depression eller skizofreni", "ikke vil have hjælp"],
		...{ need: TALK, agrees: REFUSES },
		guide: [
			offers(
				"psykiatrifonden-raadgivning",
				"sind-paaroerenderaadgivning-telefon",
				"bedrepsykiatri-telefonraadgivning",
			),
			[LINE],
			here("aalborg"),
		],
		words: "skizofreni Aalborg",
		search: [
			offers(
				"nordjylland-psykinfo",
				"sind-paaroerenderaadgivning-telefon",
				"bedrepsykiatri-telefonraadgivning",
			),
			here("aalborg"),
		],
		near: "/tilbud/nordjylland-center-for-paaroerende-samtaler",
		never: /alkohol|demens|ADHD|spiseforst/i,
	},
	{
		...{
			who: "a brother, autism, a residential home",
			where: "Roskilde",
			municipality: "roskilde",
		},
		about: ["har autisme eller et udviklingshandicap", "bor på et bosted"],
		guide: [here("roskilde"), [LINE], offers("roskilde-paaroerendekonsulenter")],
		words: "autisme bosted Roskilde",
		search: [offers("roskilde-paaroerendekonsulenter"), ["/indsatser/paaroerenderaad"]],
		near: "/tilbud/roskilde-paaroerendekonsulenter",
		never: /alkohol|demens|hjerneskade/i,
	},
	{
		...{ who: "a partner, stroke", where: "6700", municipality: "esbjerg" },
		about: ["har haft en blodprop i hjernen eller en anden hjerneskade"],
		guide: [offers("hjernesagen-strokelinjen"), [LINE], here("esbjerg")],
		words: "blodprop i hjernen 6700",
		search: [offers("esbjerg-paaroerendevejledning"), here("esbjerg")],
		near: "/tilbud/esbjerg-paaroerendevejledning",
		never: /alkohol|demens|autis|ADHD/i,
	},
	{
		...{ who: "the friend of a homeless man", where: "København", municipality: "koebenhavn" },
		about: ["er hjemløs, bor på herberg eller er på vej derfra"],
		guide: [offers("koebenhavn-paaroerendelinjen"), here("koebenhavn"), [LINE]],
		words: "ven hjemløs København",
		search: [
			offers("weshelter-netvaerksvenner-koebenhavn"),
			offers("koebenhavn-netvaerksven-mentor-hjemloese"),
		],
		near: "/tilbud/koebenhavn-paaroerendelinjen",
		never: /demens|autis|ADHD|hjerneskade/i,
	},
	{
		...{ who: "a veteran's partner", where: "Slagelse", municipality: "slagelse" },
		about: ["har PTSD eller er veteran"],
		guide: [offers("veterancentret-familieenheden"), [LINE], here("slagelse")],
		words: "veteran Slagelse",
		search: [offers("veterancentret-familieenheden"), here("slagelse")],
		near: "/tilbud/slagelse-aflastning-afloesning",
		never: /alkohol|demens|autis|ADHD/i,
	},
	{
		...{ who: "a grandmother, drugs", where: "Svendborg", municipality: "svendborg" },
		about: ["tager stoffer"],
		guide: [[LINE], here("svendborg")],
		words: "mormor stoffer Svendborg",
		search: [offers("paaroerendekonsulent-craft", "family-first-paaroerendevejleder"), here("svendborg")],
		never: /demens|autis|ADHD|hjerneskade/i,
	},
	{
		...{ who: "a disabled grown son, a pause", where: "3700", municipality: "bornholm" },
		...{ about: ["har et handicap eller en sygdom, der varer ved"], need: PAUSE },
		guide: [here("bornholm"), [LINE]],
		words: "handicap aflastning 3700",
		search: [[RELIEF], here("bornholm")],
		never: /alkohol|demens|depression/i,
	},
];
