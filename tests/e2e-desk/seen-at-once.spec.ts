import { openSession } from "../support/accounts";
import { cast, expect, test } from "../support/e2e/desk";
import { act, editForm, publishForm } from "../support/e2e/desk-http";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";

const ROUNDS = process.env.LONG ? 100 : 10;

/** The lead of the page `privatliv`, as one site tells it now. */
const leadOn = async ({ base }: OwnSite) =>
	(await (await fetch(`${base}/privatliv`)).text()).match(/class="lead">(.*?)</)?.[1];

test("who has published sees it with the next request; who asks another instance, within a second", async () => {
	test.setTimeout(300_000);
	const database = await ownDatabase("seen-at-once");
	const [own, other] = [await startSite(database), await startSite(database)];
	try {
		const publisher = { base: own.base, cookie: await openSession(database, cast("publisher").id) };
		const editor = { base: own.base, cookie: await openSession(database, cast("editor").id) };
		for (let round = 1; round <= ROUNDS; round += 1) {
			const lead = `Udgivet for ${round}. gang.`;
			const form = await editForm(database, "page", "privatliv", (page) => ({ ...page, lead }));
			expect((await act(editor, "gem-kladde", form)).status).toBe(303);
			// Kept by both, so that an old one is there to be served.
			await Promise.all([leadOn(own), leadOn(other)]);
			const published = await act(publisher, "udgiv", await publishForm(database, "page", "privatliv"));
			expect(published.status).toBe(303);
			expect(await leadOn(own), `round ${round}`).toBe(lead);
			await expect.poll(() => leadOn(other), { timeout: 1_000, intervals: [50] }).toBe(lead);
		}
	} finally {
		await Promise.all([own.kill(), other.kill()]);
	}
});
