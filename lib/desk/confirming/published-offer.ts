import { isConfirmable } from "../../store/records/mutations";
import type { AskedKind } from "./open-link";

const NOT_ASKABLE = "Det er kun udgivne tilbud og kommuner, der kan spørges.";
const NOT_CONFIRMABLE = "Det er kun udgivne tilbud, kommuner og udbydere, der kan bekræftes.";

/** Kinds of records that somebody is asked about by a link. */
export const isAskable = (kind: string): kind is AskedKind => kind === "offer" || kind === "municipality";

type Published = { target: { kind: string; live: unknown } };

/** Why nobody can be asked about a record, in Danish; `null` for an offer or a municipality that is published. */
export const notAskable = ({ target }: Published) =>
	isAskable(target.kind) && target.live ? null : NOT_ASKABLE;

/** Why nobody can confirm a record, in Danish; `null` when somebody can. */
export const refuseUnconfirmable = ({ target }: Published) =>
	isConfirmable(target.kind) && target.live ? null : NOT_CONFIRMABLE;
