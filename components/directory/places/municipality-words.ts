import type { Municipality } from "@/lib/model/place-schema";

/**
 * Where one lives on and not in: Frederiksberg, Bornholm, Lolland, Langeland, Ærø, Fanø, Samsø, Læsø.
 */
const LIVED_ON: ReadonlySet<string> = new Set([
	"0147",
	"0400",
	"0360",
	"0482",
	"0492",
	"0563",
	"0741",
	"0825",
]);
/** Names that are not said alone: Nordfyns, Morsø, Vesthimmerlands. */
const WITH_KOMMUNE: ReadonlySet<string> = new Set(["0480", "0773", "0820"]);

/** Where somebody lives: "i Odense", "på Fanø", "på Frederiksberg", "i Nordfyns Kommune". */
export function inMunicipality({ code, name, fullName }: Municipality): string {
	if (LIVED_ON.has(code)) return `på ${name}`;
	return `i ${WITH_KOMMUNE.has(code) ? fullName : name}`;
}

/** "1 lokalt tilbud", "3 lokale tilbud". */
export const localOffers = (n: number) => `${n} ${n === 1 ? "lokalt" : "lokale"} tilbud`;

/** Where the long names are put together. After a hyphen of their own they break without help. */
const SEAMS =
	/(frederiks|vest|himmer|guldborg|mariager|vording|albert|skander|sønder|kalund|brønders|jammer|middel|kerte|vallens|fredens|lange|svend|hede)(?=\p{L}{3})/giu;

/** A name with places where it may break on a small tile: not every browser hyphenates Danish. */
export const breakable = (name: string) => name.replace(SEAMS, "$1\u00AD");
