import { routes, siteUrl } from "../../base/routes";
import type { Catalogue } from "../../directory/catalogue";
import { type Licence, licenceOf } from "../../model/licence";

/** Which data an answer is made of, and on what terms it may be used. */
export type Stamp = {
	/** Equal versions mean equal records; raised by every publication. */
	version: string;
	/** Not before the last moment at which an answer may have become another: by hand or by the clock. */
	modified: Date;
	licence: Licence;
};

/**
 * @param version as `catalogueVersion` gives it: a number, `@`, and the last moment at which the clock changed a page.
 */
export function stampOf(
	{ changedAt, licence }: Pick<Catalogue, "changedAt" | "licence">,
	version: string,
): Stamp {
	const [number = "", due = ""] = version.split("@");
	const byClock = new Date(due);
	return {
		version: number,
		modified: byClock > changedAt ? byClock : changedAt,
		licence: licenceOf(licence),
	};
}

/** What stands in every answer of `/api/v1`. */
export const stampJson = ({ version, licence }: Stamp) => ({
	version,
	licence: { id: licence.id, url: licence.url, chosen: licence.chosen },
	about: `${siteUrl()}${routes.data}`,
});
