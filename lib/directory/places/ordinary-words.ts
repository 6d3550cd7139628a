/**
 * Names that are no place when they stand alone among other words, because people who look for help mean
 * something else by them. Spelled as by `spellingOf`. With "kommune" or the postal code beside it, such a
 * name is the place.
 *
 * Of the municipalities: Vejen ("vejen videre"), Lejre ("lejre for familier"), and Køge where it is written
 * `koge` (to cook). Greve, Skive, Odder, Tønder, Varde and Faxe are words too (a count, a slice, an otter,
 * barrels, a cairn, to fax), but nobody asks this site for those, and people live there: they are places.
 * Of the towns: every name that is a common word or first name. That costs little, since an offer in the
 * town has the name in its own text.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set([
	"vejen",
	"lejre",
	"koge",
	"aars",
	"balle",
	"beder",
	"borre",
	"brande",
	"baekke",
	"flemming",
	"fur",
	"galten",
	"give",
	"gram",
	"hals",
	"hammel",
	"hampen",
	"hemmet",
	"henne",
	"lem",
	"lemming",
	"loekken",
	"loesning",
	"moerke",
	"ringe",
	"rude",
	"ry",
	"stege",
	"tarm",
	"them",
	"tim",
	"tune",
	"vandel",
	"vig",
	"vraa",
]);
