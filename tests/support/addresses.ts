import fc from "fast-check";
import type { InterventionView } from "@/lib/directory/interventions/view";

type Question = {
	api: string;
	/** The words that are printed on paper, and the code each one stands for. */
	words: Record<string, string>;
	/** Whether an intervention answers to a code; with `whole`, partial elements do not count. */
	answers: (item: InterventionView, code: string, whole: boolean) => boolean;
};

const TERNARY = { ja: "yes", nej: "no", "ikke-oplyst": "not-stated" };
const FINER =
	"erhvervet-hjerneskade autisme udviklingshandicap bevaegelseshandicap langvarig-sygdom demens-og-alderdom psykisk-sygdom psykisk-krise dobbeltdiagnose adhd ptsd alkohol stofmisbrug hjemloeshed".split(
		" ",
	);

/** Which main group each finer one lies under, copied by hand as well. */
const MAIN_OF: Record<string, string> = Object.fromEntries(
	Object.entries({
		disability:
			"erhvervet-hjerneskade autisme udviklingshandicap bevaegelseshandicap langvarig-sygdom demens-og-alderdom",
		"mental-vulnerability": "psykisk-sygdom psykisk-krise dobbeltdiagnose adhd ptsd",
		"social-exclusion": "alkohol stofmisbrug hjemloeshed",
	}).flatMap(([main, finer]) => finer.split(" ").map((group) => [group, main])),
);

/** Decision 17, copied by hand: what an address may ask. */
export const QUESTIONS: Record<string, Question> = {
	element: {
		api: "element",
		words: {
			individuel: "individual",
			gruppe: "group",
			ligesindede: "peer",
			"familie-netvaerk": "family-network",
			undervisning: "education",
			vejledning: "guidance",
			organisation: "organisational",
		},
		answers: ({ elements }, code, whole) =>
			elements.some(({ element, degree }) => element === code && !(whole && degree === "partial")),
	},
	maalgruppe: {
		api: "targetGroup",
		words: {
			handicap: "disability",
			"psykisk-saarbarhed": "mental-vulnerability",
			"social-udsathed": "social-exclusion",
			...Object.fromEntries(FINER.map((slug) => [slug, slug])),
		},
		answers: ({ targetGroups }, code) => {
			const groups = targetGroups.map(({ group }) => group);
			const main = MAIN_OF[code];
			// Decision 24: what is for a whole main group, and for no finer one of it, is for each of them.
			return (
				groups.includes(code) || (groups.includes(main ?? "") && !groups.some((one) => MAIN_OF[one] === main))
			);
		},
	},
	form: {
		api: "form",
		words: { fremmoede: "in-person", telefon: "phone", digital: "digital", hjemmebesoeg: "home-visit" },
		answers: ({ forms }, code) => forms.some(({ form }) => form === code),
	},
	samtykke: {
		api: "consent",
		words: TERNARY,
		answers: (item, code) => item.conditions.consent.value === code,
	},
	henvisning: {
		api: "referral",
		words: TERNARY,
		answers: (item, code) => item.conditions.referral.value === code,
	},
	anonym: {
		api: "anonymous",
		words: TERNARY,
		answers: (item, code) => item.conditions.anonymous.value === code,
	},
	pris: {
		api: "price",
		words: { gratis: "free", delvis: "partly", betaling: "paid", "ikke-oplyst": "not-stated" },
		answers: (item, code) => item.conditions.price.value === code,
	},
	dokumentation: {
		api: "documentation",
		words: {
			kontrolleret: "controlled",
			evalueret: "evaluated",
			afproevet: "tried-out",
			praksis: "practice",
			ingen: "none",
		},
		answers: (item, code) => item.documentation.level === code,
	},
};

/** What somebody asks: the words chosen by param. */
export type Asked = { words: Record<string, string[]>; whole: boolean };

/** The rule of the list, written a second time: within a facet OR, across facets AND. */
export const answersAll = (item: InterventionView, { words, whole }: Asked): boolean =>
	Object.entries(QUESTIONS).every(([param, question]) => {
		const wanted = words[param] ?? [];
		return (
			wanted.length === 0 || wanted.some((word) => question.answers(item, question.words[word] ?? "", whole))
		);
	});

/** Any question: none, one or several words of every facet. */
export const asked: fc.Arbitrary<Asked> = fc.record({
	words: fc.record(
		Object.fromEntries(
			Object.entries(QUESTIONS).map(([param, { words }]) => [
				param,
				fc.oneof(
					{ weight: 2, arbitrary: fc.constant<string[]>([]) },
					{ weight: 1, arbitrary: fc.subarray(Object.keys(words)) },
				),
			]),
		),
	),
	whole: fc.boolean(),
});

/** The question as an address's pairs, in the order of this file. */
export const pairsOf = ({ words, whole }: Asked): [string, string][] => [
	...Object.entries(words).flatMap(([param, chosen]) =>
		chosen.map((word): [string, string] => [param, word]),
	),
	...(whole ? [["delvis", "nej"] as [string, string]] : []),
];
