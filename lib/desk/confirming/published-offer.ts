import { isConfirmable } from "../../store/records/mutations";

export const NO_OFFER = "Det er kun udgivne tilbud, der kan bekræftes.";
const NOT_CONFIRMABLE = "Det er kun udgivne tilbud, kommuner og udbydere, der kan bekræftes.";

type Published = { target: { kind: string; live: unknown } };

/** Why a record's provider cannot be asked, in Danish; `null` for an offer that is published. */
export const notPublished = ({ target }: Published) =>
	target.kind === "offer" && target.live ? null : NO_OFFER;

/** Why nobody can confirm a record, in Danish; `null` when somebody can. */
export const refuseUnconfirmable = ({ target }: Published) =>
	isConfirmable(target.kind) && target.live ? null : NOT_CONFIRMABLE;
