import type { Catalogue } from "../../directory/catalogue";
import { lifelineNumber } from "../../directory/emergency/crisis-numbers";
import type { Sender } from "../../model/sender";

/** What stands around every page. */
export type Frame = {
	/** Livslinien's number. */
	lifeline: string | null;
	/** Who runs the site. */
	sender: Sender;
};

export const frameOf = ({ emergency, sender }: Pick<Catalogue, "emergency" | "sender">): Frame => ({
	lifeline: lifelineNumber(emergency),
	sender,
});
