export const NO_OFFER = "Det er kun udgivne tilbud, der kan bekræftes.";

type Offered = { target: { kind: string; live: unknown } };

/** Why nobody can make sure of a record, in Danish; `null` for an offer that is published. */
export const refuseOther = ({ target }: Offered) =>
	target.kind === "offer" && target.live ? null : NO_OFFER;
