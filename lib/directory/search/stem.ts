import { stemmer } from "@orama/stemmers/danish";

/**
 * Families that the stemmer does not bring together: vowels that change, words that lose letters, and the person,
 * the illness and how one is. All get the stem of the first word.
 */
const FAMILIES = [
	"barn børn børnene",
	"mand mænd mændene",
	"mor mødre mødrene moder moderen",
	"far fædre fædrene fader faderen",
	"bror brødre brødrene broder broderen",
	"søster søstre søstrene",
	"datter døtre døtrene",
	"forælder forældre forældrene",
	"nat nætter nætterne",
	"kurser kursus",
	"cafe cafeer cafeen cafeerne",
	"center centre centret centrene",
	"aften aftener aftenen aftnen",
	"drikke drak drukket drukken",
	"syg sygt sygdom sygdomme sygdommen sygdommene",
	"skade skadet skadede",
	"hjerneskade hjerneskadet hjerneskadede",
	"dement demens demensen",
	"skizofreni skizofren skizofrene skizofrent",
	"autisme autist autister autisten autistisk autistiske",
	"ludomani ludoman ludomaner ludomanen",
	"epilepsi epileptiker epileptikere epileptisk epileptiske",
	"depression depressiv depressive deprimeret deprimerede",
	"anoreksi anorektiker anorektikere anorektisk anorektiske",
	"bulimi bulimiker bulimikere bulimisk",
	"psykose psykotisk psykotiske",
	"alkoholisme alkoholiker alkoholikere alkoholikeren alkoholisk alkoholiseret",
	"narkoman narkomani",
	"gammel gamle",
	"rusmiddel rusmidlet rusmidler rusmidlerne",
	"linje linjen linien linie linier",
	"hjemløs hjemløst",
];
/** Words whose ending the stemmer takes for an inflection of another word. */
const ALONE = ["indsats indsatsen indsatser indsatserne", "kræfter kræfterne", "gælder gældende"];

/** Danish letters again, for the stemmer's rules are about them. Only the stem is ever made from this. */
const danish = (folded: string) => folded.replaceAll("aa", "å").replaceAll("ae", "æ").replaceAll("oe", "ø");
const folded = (word: string) => word.replaceAll("å", "aa").replaceAll("æ", "ae").replaceAll("ø", "oe");

/** `rådgivning` and `rådgiver`, `behandling` and `behandle`: the verb without its ending. */
const verbStem = (stem: string) => stem.replace(/^(.{4,}?)n?ing$/, "$1");
const regular = (word: string) => folded(verbStem(stemmer(danish(word))));

function formsOf(families: readonly string[], stemOf: (first: string) => string): [string, string][] {
	return families.flatMap((family) => {
		const forms = family.split(" ").map(folded);
		return forms.map((form): [string, string] => [form, stemOf(forms[0] ?? form)]);
	});
}
const IRREGULAR = new Map([...formsOf(FAMILIES, regular), ...formsOf(ALONE, (first) => first)]);

/**
 * What all inflections of a word share. The same for every way to write the word that folds alike.
 * @param word folded
 */
export function stem(word: string): string {
	return IRREGULAR.get(word) ?? IRREGULAR.get(word.replace(/s$/, "")) ?? regular(word);
}
