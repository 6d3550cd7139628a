import type { Municipality, Region } from "../../model/place-schema";

/** Whom a place to turn at once is for; `unknown` where its area is no place that we know. */
export type EmergencyCoverage =
	| { level: "national" }
	| { level: "region"; slug: string }
	/** None: the source does not say which. */
	| { level: "municipalities"; codes: readonly string[] }
	| { level: "unknown" };

/** What must be known of the places. */
export type AreaRegister = {
	regions: readonly Pick<Region, "slug" | "name">[];
	municipalities: readonly Pick<Municipality, "code" | "name" | "fullName">[];
};
/** `stored`: as documents have it from now on. `area`: the one spelling that pages show. */
type ReadArea = { coverage: EmergencyCoverage; area: string };

const NATIONAL = "national";
const SOME_MUNICIPALITIES = "some-municipalities";
/** The codes that name no single place: what they are called, and what has been typed for them. */
const CODES = {
	[NATIONAL]: ["Hele landet", "hele danmark", "danmark", "landsdækkende"],
	[SOME_MUNICIPALITIES]: ["Visse kommuner"],
} as const;

const folded = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("da");
const isCode = (asked: string, code: keyof typeof CODES) =>
	asked === code || CODES[code].some((words) => folded(words) === asked);

/** Municipalities by code or name, with commas between them; none where one of them is no municipality. */
function municipalitiesIn(asked: string, { municipalities }: AreaRegister): AreaRegister["municipalities"] {
	const found = asked.split(/\s*[,;]\s*| og /).map((part) => {
		const name = part.replace(/ kommuner?$/, "");
		return municipalities.find(
			(one) => one.code === part || folded(one.name) === name || folded(one.fullName) === part,
		);
	});
	return found.every((one) => one !== undefined) ? found : [];
}

const listed = (names: readonly string[]) =>
	[names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" og ");

/**
 * Reads an area as it is stored: a code (`national`, a region's slug, a municipality's code, several of them with
 * commas, `some-municipalities`), or free text from before there were codes. Stored revisions are never rewritten,
 * so both are read for good.
 * @returns the coverage, and the area in the one spelling that pages show.
 */
export function readArea(stored: string, register: AreaRegister): ReadArea {
	const asked = folded(stored);
	if (isCode(asked, NATIONAL)) return { coverage: { level: "national" }, area: CODES[NATIONAL][0] };
	if (isCode(asked, SOME_MUNICIPALITIES)) {
		return { coverage: { level: "municipalities", codes: [] }, area: CODES[SOME_MUNICIPALITIES][0] };
	}
	const region = register.regions.find(({ slug, name }) => slug === asked || folded(name) === asked);
	if (region) return { coverage: { level: "region", slug: region.slug }, area: region.name };
	const own = municipalitiesIn(asked, register);
	if (own.length === 0) return { coverage: { level: "unknown" }, area: stored };
	const codes = own.map(({ code }) => code);
	return { coverage: { level: "municipalities", codes }, area: listed(own.map(({ fullName }) => fullName)) };
}

/** An area as it is stored from now on: the code of what was stored before; what is no place stays. */
export function areaCode(stored: string, register: AreaRegister): string {
	const { coverage } = readArea(stored, register);
	switch (coverage.level) {
		case "national":
			return NATIONAL;
		case "region":
			return coverage.slug;
		case "municipalities":
			return coverage.codes.join(", ") || SOME_MUNICIPALITIES;
		default:
			return stored;
	}
}

/**
 * Every area that a document can have by code, with the name to show; several municipalities at once only where
 * they stand there already.
 */
export function areaChoices(register: AreaRegister, stored = ""): { value: string; label: string }[] {
	const current = readArea(stored, register).coverage.level === "unknown" ? [] : [areaCode(stored, register)];
	const values = new Set([
		...[NATIONAL, SOME_MUNICIPALITIES],
		...register.regions.map(({ slug }) => slug),
		...register.municipalities.map(({ code }) => code),
		...current,
	]);
	return [...values].map((value) => ({ value, label: readArea(value, register).area }));
}
