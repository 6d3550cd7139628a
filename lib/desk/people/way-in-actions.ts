import { OIDC_PROVIDER } from "../sign-in/oidc-settings";
import { liftBrakes } from "../sign-in/sign-in-throttle";
import { type Chosen, invite, personAction, readChosen, signOut } from "./person-action";
import { resetFactors } from "./reset-factors";

/** For somebody who has forgotten the password, or let the first link expire. */
const newLink = personAction<Chosen>({
	name: "nyt-link",
	read: readChosen,
	refuse: async ({ target }) =>
		target.user.disabledAt ? "Personen er lukket ude. Luk først op igen." : null,
	run: (context) => invite(context, context.target.user),
});

/** For somebody who has lost the device: the second factor, whichever it was, must be set up again. */
const resetSecondFactor = personAction<Chosen>({
	name: "nulstil-totrin",
	read: readChosen,
	async run({ tx, target }) {
		await liftBrakes(tx, target.user.id);
		await resetFactors(tx, target.user.id);
		return {};
	},
});

/**
 * For somebody who has a new account at their organisation: the next who comes from there with their mail, vouched
 * for, is tied to the account here.
 */
const releaseTie = personAction<Chosen>({
	name: "loesn-login",
	read: readChosen,
	async run(context) {
		const { tx, target } = context;
		const where = { userId: target.user.id, providerId: OIDC_PROVIDER };
		await tx.account.deleteMany({ where });
		await signOut(context);
		return {};
	},
});

/** What an administrator does for somebody who has lost a way to sign in. */
export const wayInActions = [newLink, resetSecondFactor, releaseTie];
