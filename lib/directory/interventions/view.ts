import type { InterventionRecord } from "../../model/intervention-schema";

/** What pages, JSON and tests read: a document with its identity. */
export type InterventionView = InterventionRecord & {
	id: string;
	slug: string;
	/** When it was last changed in a way that readers need to know of. */
	updated: Date | null;
};
