import { expect, it, onTestFinished } from "vitest";
import { factorFor, mayDo, PERMISSIONS, type Permission } from "@/lib/desk/door/permissions";
import { ROLES, type Role } from "@/lib/desk/sign-in/person";
import { personWith } from "@/lib/desk/sign-in/session";
import { createPerson } from "../support/accounts";
import { askedWith } from "../support/auth";
import { prepareDatabase } from "../support/database";
import { freePort, type Says, startProvider } from "../support/identity-provider";
import {
	ACCOUNTS,
	type AccountHas,
	siteWithProvider,
	somebodyWith,
	WAYS_IN,
	type WayIn,
} from "../support/ways-in";

const newDatabase = prepareDatabase();

/**
 * What each way in is worth, by what the account has. `out`: no session. `single`: one factor, and there is no other.
 * `asked`: one factor, and the other must be shown first. `proved`: two.
 */
const WORTH: Record<WayIn, Record<AccountHas, "out" | "single" | "asked" | "proved">> = {
	password: { nothing: "single", app: "out", passkey: "asked", both: "out" },
	"password and code": { nothing: "out", app: "proved", passkey: "out", both: "proved" },
	"password and recovery code": { nothing: "out", app: "proved", passkey: "out", both: "proved" },
	// Who has not shown the second factor cannot change the password either.
	"password, then changed": { nothing: "single", app: "out", passkey: "asked", both: "out" },
	"provider, one factor": { nothing: "single", app: "asked", passkey: "asked", both: "asked" },
	"provider, two factors": { nothing: "proved", app: "proved", passkey: "proved", both: "proved" },
	passkey: { nothing: "out", app: "out", passkey: "proved", both: "proved" },
	"passkey that asked nobody": { nothing: "out", app: "out", passkey: "out", both: "out" },
};
const TIMES = { grace: 0, over: 20, "over and alone": 20 } as const;
const DAY = 86_400_000;

const has = (role: Role, permission: Permission) => role in PERMISSIONS[permission];

/** Whether a role works in a session of this worth; said here in words of its own, and not by the desk's. */
function works(worth: "single" | "asked" | "proved", role: Role, time: keyof typeof TIMES): boolean {
	if (worth !== "single") return worth === "proved";
	if (role === "contributor") return true;
	if (role === "publisher" || role === "administrator") return false;
	return time !== "over";
}

type Site = Awaited<ReturnType<typeof site>>;
async function site() {
	const [database, port, says] = [await newDatabase(), await freePort(), {} as Says];
	onTestFinished(await startProvider(port, "http://localhost:3000", says));
	const opened = await siteWithProvider(database, port);
	const other = await createPerson(database.url, { email: "anden@x.dk", roles: ["publisher"], totp: true });
	return { database, says, opened, other };
}

/** Makes somebody a role, at a time of their grace, with or without another who could do it instead. */
const become = ({ opened, other }: Site, id: string, role: Role, time: keyof typeof TIMES) =>
	opened.parts.write(async (tx) => {
		const graceFrom = new Date(Date.now() - TIMES[time] * DAY);
		const row = { roles: JSON.stringify([role]), municipalities: '["0751"]', graceFrom };
		const disabledAt = time === "over and alone" ? new Date() : null;
		// Those of earlier rows are shut.
		await tx.user.updateMany({ where: { id: { not: id } }, data: { disabledAt: new Date() } });
		await tx.user.update({ where: { id: other.id }, data: { disabledAt } });
		await tx.user.update({ where: { id }, data: row });
	});

const permissions = Object.keys(PERMISSIONS) as Permission[];
const ROLE_TIMES = ROLES.flatMap((role) =>
	(Object.keys(TIMES) as (keyof typeof TIMES)[]).map((time) => [role, time] as const),
);

/** Tries one way in with one account, in every role at every time. @returns a line for each cell, and if it is wrong. */
async function tryWay(
	at: Site,
	way: WayIn,
	account: AccountHas,
): Promise<[cell: string, isWrong: boolean][]> {
	const email = `${way.replace(/\W/g, "")}-${account}@x.dk`;
	const who = await somebodyWith(at.database, at.opened, account, email);
	const cookies = await WAYS_IN[way](who, at.says);
	const worth = WORTH[way][account];
	const tried: [string, boolean][] = [];
	for (const [role, time] of ROLE_TIMES) {
		await become(at, who.person.id, role, time);
		const person = await personWith(at.opened.parts, askedWith(cookies), new Date());
		const isAsRecorded =
			(person !== null) === (worth !== "out") && Boolean(person?.mustProve) === (worth === "asked");
		for (const permission of permissions) {
			const is = person !== null && mayDo(person, permission, ["0751"]);
			const should = worth !== "out" && works(worth, role, time) && has(role, permission);
			const cell = `${way} / ${account} / ${role} / ${time} / ${permission}: ${is}, and it is "${worth}"`;
			tried.push([cell, is !== should || !isAsRecorded]);
		}
	}
	return tried;
}

it("every way in, whatever the account has, in every role, before and after the grace: a session can do what was proved in it", async () => {
	const at = await site();
	const tried: [string, boolean][] = [];
	for (const way of Object.keys(WAYS_IN) as WayIn[]) {
		for (const account of ACCOUNTS) tried.push(...(await tryWay(at, way, account)));
	}
	expect(tried.filter(([, isWrong]) => isWrong).map(([cell]) => cell)).toEqual([]);
	expect(new Set(tried.map(([cell]) => cell)).size).toBe(8 * 4 * 5 * 3 * permissions.length);
}, 240_000);

it("a role needs a second factor by what it may do", () => {
	expect(ROLES.map((role) => [role, factorFor(role)])).toEqual([
		["contributor", "never"],
		["editor", "in-time"],
		["publisher", "always"],
		["municipal", "in-time"],
		["administrator", "always"],
	]);
});
