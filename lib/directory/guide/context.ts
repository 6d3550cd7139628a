import type { Guide } from "../../model/guide-schema";
import type { Catalogue } from "../catalogue";
import { type Parents, parentsOf } from "../interventions/target-groups";
import { type ReachContext, type ReachRecords, reachContext } from "../offers/reach-context";
import type { Answers } from "./answers";
import { groupsAsked } from "./groups";
import { type Support, supportFor } from "./support";
import { type UsableOffer, usableOffers } from "./usable";

/** All that a result is made of; what is needed more than once is found once. */
export type GuideContext = Pick<Catalogue, "interventions"> & {
	guide: Guide;
	parents: Parents;
	answers: Answers;
	/** The target groups that the answers mean; none: they do not tell. */
	asked: ReadonlySet<string>;
	/** What the answers say for each intervention, by slug. */
	supports: ReadonlyMap<string, Support>;
	/** The offers that the reader can use. */
	usable: readonly UsableOffer[];
	/** Who stands behind the offers. */
	reach: ReachContext;
	/** The municipality that the reader most likely lives in, by code. */
	at: string | undefined;
	/** Decides which lines are open. */
	now: Date;
};

/** The records that the guide reads. */
export type GuideRecords = ReachRecords & Pick<Catalogue, "interventions" | "targetGroups">;

/** Puts the records and the answers together. */
export function guideContext(records: GuideRecords, guide: Guide, answers: Answers, now: Date): GuideContext {
	const { interventions, offers } = records;
	const parents = parentsOf(records.targetGroups);
	const asked = groupsAsked(answers);
	const supports = new Map(interventions.map(({ slug }) => [slug, supportFor(slug, answers, asked)]));
	const usable = usableOffers(offers, answers, parents);
	const reach = reachContext(records);
	const at = answers.home ?? undefined;
	return { interventions, guide, parents, answers, asked, supports, usable, reach, at, now };
}

/** Whether somebody may be in danger. */
export const isUrgent = ({ about }: Answers): boolean => about.some(({ urgent }) => urgent);

/** Whether somebody to talk to is needed at once. */
export const isForToday = (answers: Answers): boolean =>
	isUrgent(answers) || answers.needs.some(({ today }) => today);
