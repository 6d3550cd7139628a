import { randomUUID } from "node:crypto";
import type { Target } from "../../store/records/target";
import { defineAction } from "../door/action";
import { correctPerson } from "./correct-person";
import { createAccount } from "./invitations";
import { isLastAdministrator } from "./last-administrator";
import {
	type Changing,
	type Inviting,
	inviteErrors,
	readChanging,
	readInviting,
	roleErrors,
} from "./people-form";
import {
	type Chosen,
	invite,
	keepLast,
	LAST,
	personAction,
	readChosen,
	redisplay,
	signOut,
} from "./person-action";
import { resetFactors } from "./reset-factors";
import { wayInActions } from "./way-in-actions";

/** No real address ends like this (RFC 2606). */
const ERASED = "@slettet.invalid";

const invitePerson = defineAction<Inviting, Target>({
	name: "inviter-person",
	permission: "manage people",
	read: readInviting,
	find: async () => ({ place: null }),
	async run(context) {
		const { tx, input, now } = context;
		const values = Object.entries(input).flatMap(([name, value]) =>
			[value].flat().map((one): [string, string] => [name, one]),
		);
		const errors = inviteErrors(input);
		if (Object.keys(errors).length > 0)
			return redisplay(422, { values, errors, extra: { action: "inviter-person" } });
		const known = await tx.user.findUnique({ where: { email: input.mail } });
		if (known) {
			const fault = { mail: "Der er allerede en person med den mail. Se listen." };
			return redisplay(422, { values, errors: fault, extra: { action: "inviter-person" } });
		}
		const { navn: name, mail: email, rolle: roles, kommune: municipalities } = input;
		return invite(context, await createAccount(tx, { name, email, roles, municipalities }, now));
	},
});

const changeRoles = personAction<Changing>({
	name: "ret-person",
	read: readChanging,
	async refuse({ tx, input, target }) {
		const [error] = Object.values(roleErrors(input.rolle, input.kommune));
		if (error) return error;
		const stays = input.rolle.includes("administrator");
		return !stays && (await isLastAdministrator(tx, target.user.id)) ? LAST : null;
	},
	async run({ tx, input: { rolle: roles, kommune: municipalities }, target: { user } }) {
		const data = { roles: JSON.stringify(roles), municipalities: JSON.stringify(municipalities) };
		await tx.user.update({ where: { id: user.id }, data });
		return { roles, municipalities, before: JSON.parse(user.roles) };
	},
});

const shutPerson = personAction<Chosen>({
	name: "luk-person",
	read: readChosen,
	refuse: keepLast,
	async run(context) {
		const { tx, target, now } = context;
		await tx.user.update({ where: { id: target.user.id }, data: { disabledAt: now } });
		await tx.invitation.deleteMany({ where: { email: target.user.email, usedAt: null } });
		await signOut(context);
		return {};
	},
});

/** Lets somebody in again, with a new link: the old password may be the reason why they were shut out. */
const openPerson = personAction<Chosen>({
	name: "aabn-person",
	read: readChosen,
	refuse: async ({ target }) => (target.user.email.endsWith(ERASED) ? "Personen er slettet." : null),
	async run({ tx, target }) {
		await tx.user.update({ where: { id: target.user.id }, data: { disabledAt: null } });
		return {};
	},
});

/** Takes name and address away for good. The account's identifier stays, so that history still tells one from another. */
const erasePerson = personAction<Chosen>({
	name: "slet-person",
	read: readChosen,
	refuse: keepLast,
	async run(context) {
		const { tx, target, now } = context;
		const userId = target.user.id;
		await tx.invitation.deleteMany({ where: { email: target.user.email } });
		const gone = {
			name: "Slettet person",
			email: `${randomUUID()}${ERASED}`,
			image: null,
		};
		const data = { ...gone, roles: "[]", municipalities: "[]", disabledAt: now };
		await tx.user.update({ where: { id: userId }, data });
		await tx.account.deleteMany({ where: { userId } });
		await resetFactors(tx, userId);
		// Nobody else can reach what they had begun.
		await tx.typed.deleteMany({ where: { personId: userId } });
		await tx.noticeState.deleteMany({ where: { userId } });
		await tx.record.updateMany({ where: { assignedTo: userId }, data: { assignedTo: null } });
		await signOut(context);
		return {};
	},
});

/** Everything that is done to people. */
export const accountActions = [
	invitePerson,
	changeRoles,
	correctPerson,
	shutPerson,
	openPerson,
	erasePerson,
	...wayInActions,
];
