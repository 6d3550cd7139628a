import { deskRoutes, siteUrl } from "../../base/routes";
import type { User } from "../../generated/prisma/client";
import type { AuditAction } from "../../model/audit-actions";
import { audit } from "../../store/records/audit";
import type { Target } from "../../store/records/target";
import type { PageState } from "../answers/page-state";
import { type Action, type ActionContext, defineAction, type Outcome } from "../door/action";
import { idField, readFields, versionField } from "../door/read-fields";
import { postInvitation } from "../mail/invitation-mail";
import { createInvitation } from "./invitations";
import { isLastAdministrator } from "./last-administrator";

export type Chosen = { person: string; version: number };
type PersonTarget = Target & { user: User };
export type PersonContext<I> = ActionContext<I, PersonTarget>;

export const LAST = "Det er den sidste administrator. Giv først en anden rollen.";
const MEANWHILE = "Nogen har ændret personen imens. Se siden igen, og prøv en gang til.";

/** The list of people again, with what is to be said. */
export const redisplay = (status: 200 | 409 | 422, state: PageState): Outcome => ({
	kind: "redisplay",
	page: deskRoutes.people,
	status,
	state,
});

/** A link for somebody, shown to the one who made it and sent to them. */
export async function invite<I>({ tx, person, now }: ActionContext<I>, user: User): Promise<Outcome> {
	const link = `${siteUrl()}${deskRoutes.invitation(await createInvitation(tx, user, person.id, now))}`;
	await audit(tx, { name: person.id, at: now }, "invite", "", "", { person: user.id });
	postInvitation({ to: user.email, name: user.name, link });
	return redisplay(200, { values: [], extra: { invited: { link, person: user.id, name: user.name } } });
}

type Step<I extends Chosen> = {
	name: AuditAction;
	read: Action<I>["read"];
	/** Why not, in Danish. */
	refuse?: (context: PersonContext<I>) => Promise<string | null>;
	/** What the audit records, besides whom it is about. */
	run: (context: PersonContext<I>) => Promise<Record<string, unknown> | Outcome>;
};

const isOutcome = (result: Record<string, unknown> | Outcome): result is Outcome => "kind" in result;

/** Something done to a person who is there: at the version that was seen, told in the audit. */
export const personAction = <I extends Chosen>({ name, read, refuse, run }: Step<I>) =>
	defineAction<I, PersonTarget>({
		name,
		permission: "manage people",
		read,
		async find(tx, { person: id }) {
			const user = await tx.user.findUnique({ where: { id } });
			return user && { user, place: null };
		},
		async run(context) {
			const { tx, input, target, person, now } = context;
			const values = Object.entries(input).flatMap(([field, value]) =>
				[value].flat().map((one): [string, string] => [field, String(one)]),
			);
			const conflict = (fault: string) => redisplay(409, { values, fault, extra: { action: name } });
			if (target.user.version !== input.version) return conflict(MEANWHILE);
			const fault = await refuse?.(context);
			if (fault) return conflict(fault);
			const result = await run(context);
			const data = { version: { increment: 1 }, updatedAt: now };
			await tx.user.update({ where: { id: target.user.id }, data });
			if (isOutcome(result)) return result;
			const detail = { person: target.user.id, ...result };
			await audit(tx, { name: person.id, at: now }, name, "", "", detail);
			return { kind: "done", to: deskRoutes.people };
		},
	});

export const readChosen = (form: URLSearchParams): Chosen =>
	readFields(form, { person: idField, version: versionField });
export const keepLast = async ({ tx, target }: PersonContext<Chosen>) =>
	(await isLastAdministrator(tx, target.user.id)) ? LAST : null;
/** Every session of theirs ends. */
export const signOut = ({ tx, target }: PersonContext<Chosen>) =>
	tx.session.deleteMany({ where: { userId: target.user.id } });
