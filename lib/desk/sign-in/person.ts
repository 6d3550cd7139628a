/** What a person may be; somebody may be several. See docs/roles.md. */
export const ROLES = ["contributor", "editor", "publisher", "municipal", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** These have no effect without a second factor at sign-in. */
export const SECOND_FACTOR_ROLES: readonly Role[] = ["publisher", "administrator"];

/** Somebody who has signed in. */
export type Person = {
	id: string;
	name: string;
	roles: readonly Role[];
	/** Codes of the municipalities whose offers a municipal editor keeps. */
	municipalities: readonly string[];
	/** Whether a second factor is set up. */
	hasSecondFactor: boolean;
};
