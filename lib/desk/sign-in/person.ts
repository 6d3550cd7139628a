/** What a person may be; somebody may be several. See docs/roles.md. */
export const ROLES = ["contributor", "editor", "publisher", "municipal", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** The time in which some roles work for an account that has no second factor yet. */
export type Grace = {
	until: Date;
	isOver: boolean;
	/** What others are who have a second factor: without them nobody could do what a role is for. */
	covered: readonly Role[];
};

/** Somebody who has signed in. */
export type Person = {
	id: string;
	name: string;
	roles: readonly Role[];
	/** Codes of the municipalities whose offers a municipal editor keeps. */
	municipalities: readonly string[];
	/** Whether a second factor was proved in this very session. */
	hasSecondFactor: boolean;
	/** The account has one, and it was not proved here: until it is, no role has any effect. */
	mustProve?: boolean;
	grace?: Grace;
};
