import type { LicenceCode } from "@/lib/model/licence";

/** What each licence is called. */
export const LICENCE_WORDS: Record<LicenceCode, string> = {
	"CC-BY-4.0": "CC BY 4.0: frit, når kilden nævnes",
	"CC-BY-SA-4.0": "CC BY-SA 4.0: frit, når kilden nævnes, og det deles på samme måde",
	"CC0-1.0": "CC0 1.0: frit, uden betingelser",
};
