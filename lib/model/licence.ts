/** The licences that the data may be given away under, by their SPDX identifiers. */
export const LICENCES = ["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"] as const;
export type LicenceCode = (typeof LICENCES)[number];

/** What stands until the owner has chosen. */
const PROPOSED: LicenceCode = "CC-BY-4.0";

const ADDRESSES: Record<LicenceCode, string> = {
	"CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
	"CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
	"CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
};

/** A licence as it is told: `chosen` is false while it is a proposal that the owner has not decided on. */
export type Licence = { id: LicenceCode; url: string; chosen: boolean };

/**
 * The licence of the site's own words and facts; texts quoted from sources stay their authors'.
 * @param choice what the owner has chosen at the desk; `null`: nothing yet.
 */
export function licenceOf(choice: LicenceCode | null): Licence {
	const id = choice ?? PROPOSED;
	return { id, url: ADDRESSES[id], chosen: choice !== null };
}

/** A choice as it is stored or sent by a form; `null` for anything that is none of the licences. */
export const licenceChoice = (value: unknown): LicenceCode | null =>
	LICENCES.find((code) => code === value) ?? null;
