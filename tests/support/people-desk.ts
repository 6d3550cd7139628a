import { perform } from "@/lib/desk/door/perform";
import { accountActions } from "@/lib/desk/people/people-actions";
import { personFrom } from "@/lib/desk/sign-in/session";
import { createPerson } from "./accounts";
import { authOver } from "./auth";
import type { TestDatabase } from "./database";

export type Fields = [string, string][];

/** The desk of an administrator, over a database of a test. */
export async function peopleDesk(database: TestDatabase) {
	const { parts } = await authOver(database);
	const boss = await createPerson(database.url, { email: "chef@x.dk", roles: ["administrator"], totp: true });
	const user = (id: string) => database.client.user.findUniqueOrThrow({ where: { id } });
	const act = async (name: string, fields: Fields, by = boss.id) => {
		const action = accountActions.find((one) => one.name === name);
		if (!action) throw new Error(name);
		const person = personFrom(await user(by), true);
		return perform(parts.write, action, { form: new URLSearchParams(fields), person, now: new Date() });
	};
	/** At the version that is there now. */
	const actOn = async (name: string, id: string, more: Fields = [], by = boss.id) =>
		act(name, [["person", id], ["version", String((await user(id)).version)], ...more], by);
	const told = async () =>
		(await database.client.auditEntry.findMany({ where: { actor: boss.id } })).map(({ action }) => action);
	return { database, parts, boss, user, act, actOn, told };
}
