import { formatMoment } from "../../base/calendar/danish-time";
import { deskRoutes } from "../../base/routes";
import { signingKey } from "../sign-in/secret";
import { previewToken } from "./token";

/** Days for which a link to a draft is valid; it ends sooner when the draft is published or discarded. */
const PREVIEW_DAYS = 14;

/**
 * A link by which anybody who holds it sees one revision as a page, and until when.
 * @param epoch the record's `previewEpoch`.
 */
export function previewAddress(
	revisionId: string,
	epoch: number,
	now: Date,
): { address: string; until: string } {
	const until = new Date(now.getTime() + PREVIEW_DAYS * 86_400_000);
	const token = previewToken(signingKey("preview"), { revisionId, until, epoch });
	return { address: deskRoutes.preview(token), until: formatMoment(until) };
}
