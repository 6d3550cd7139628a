import { describe, expect, it } from "vitest";
import { answerAccepting } from "@/lib/desk/people/accept";
import { createInvitation } from "@/lib/desk/people/invitations";
import { tryPassword } from "@/lib/desk/sign-in/sign-in";
import { unlock } from "../../scripts/commands/unlock-account";
import { createPerson, PASSWORD } from "../support/accounts";
import { sent, signInSite } from "../support/auth";
import { run, start } from "../support/commands";
import { prepareDatabase } from "../support/database";
import { peopleDesk } from "../support/people-desk";

const newDatabase = prepareDatabase();
const WRONG = "forkert-og-lang-nok";

async function held() {
	const database = await newDatabase();
	const site = await signInSite(database);
	const ida = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
	const guess = async (password = WRONG, cookie = "") =>
		(await tryPassword(site.trying(cookie), "ida@x.dk", password)).kind;
	for (let i = 0; i < 5; i += 1) await guess();
	expect(await guess(PASSWORD)).toBe("wait");
	return { ...site, ida, guess };
}

describe("what is held against an account", { timeout: 60_000 }, () => {
	it("is lifted at once by `npm run account:unlock`, and the audit tells", async () => {
		const { database, ida, guess } = await held();
		const env = { DATABASE_URL: database.url };
		const ended = start("unlock-account.ts", { args: ["IDA@x.dk"], env });
		expect(ended).toMatchObject({ status: 0, stdout: expect.stringContaining("ophævet") });
		expect(await guess(PASSWORD)).toBe("in");
		const row = await database.client.auditEntry.findFirst({ where: { action: "unlock-account" } });
		expect(row).toMatchObject({ actor: "account:unlock", detail: JSON.stringify({ person: ida.id }) });
	});

	it("is not lifted for a mail that nobody has, or for none", async () => {
		const { database, guess } = await held();
		const env = { DATABASE_URL: database.url };
		expect(await run(unlock, { args: ["ukendt@x.dk"], env })).toMatchObject({
			status: 1,
			stderr: expect.stringContaining("ingen konto"),
		});
		expect(await run(unlock, { args: ["ida"], env })).toMatchObject({ status: 1 });
		expect(await run(unlock, { args: [], env })).toMatchObject({ status: 1 });
		expect(await guess(PASSWORD)).toBe("wait");
	});

	it("is lifted by an administrator's new link", async () => {
		const { database, ida, guess } = await held();
		const desk = await peopleDesk(database);
		expect(await desk.actOn("nyt-link", ida.id)).toMatchObject({ kind: "redisplay", status: 200 });
		expect(await guess(PASSWORD)).toBe("in");
	});

	it("does not hold the device on which somebody takes the link, whatever strangers do meanwhile", async () => {
		const { database, parts, guess } = await held();
		const user = await database.client.user.findUniqueOrThrow({ where: { email: "ida@x.dk" } });
		const token = await parts.write((tx) => createInvitation(tx, user, "en prøve", new Date()));
		const request = new Request("http://localhost:3000/", { headers: { host: "localhost:3000" } });
		const chosen = "hegn-postkasse-vinter-88";
		const answer = await answerAccepting(request, parts, token, chosen, new Date());
		expect(answer.status).toBe(303);
		for (let i = 0; i < 6; i += 1) await guess();
		expect(await guess(chosen)).toBe("wait");
		expect(await guess(chosen, sent(answer.headers.getSetCookie()))).toBe("in");
	});
});
