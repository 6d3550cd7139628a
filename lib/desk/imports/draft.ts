import { fieldOfKind } from "../../model/describe-schema";
import { emptyOf } from "../../model/empty-document";
import type { OfferDocument } from "../../model/offer-schema";

/** An offer of which nothing is known yet. A list of offers says of each that it exists. */
export const EMPTY_OFFER = emptyOf(fieldOfKind("offer")) as OfferDocument;
