import type { Catalogue } from "../catalogue/view";
import type { Answers } from "./answers";
import type { Parents } from "./groups";
import type { Guide } from "./schema";

/** All that a result is made of. */
export type GuideContext = Pick<Catalogue, "interventions" | "offers"> & {
	guide: Guide;
	parents: Parents;
	answers: Answers;
	/** Decides which lines are open. */
	now: Date;
};

/** Whether somebody may be in danger. */
export const isUrgent = ({ about }: Answers): boolean => about.some(({ urgent }) => urgent);

/** Whether somebody to talk to is needed at once. */
export const isForToday = (answers: Answers): boolean =>
	isUrgent(answers) || answers.needs.some(({ today }) => today);
