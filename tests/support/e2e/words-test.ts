import { test as base } from "@playwright/test";
import { DESK_FORMS } from "./desk-forms";
import { type OwnServer, ownServer } from "./own-server";
import { CAUSES, cannot, restart } from "./word-losses";

/** Each worker stops and starts a site of its own. */
const test = base.extend<object, { own: OwnServer }>({
	own: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this
		async ({}, use, { workerIndex }) => {
			const own = await ownServer(`words-${workerIndex}`);
			await own.start();
			await use(own);
			await own.stop("SIGKILL");
			await own.client.$disconnect();
		},
		{ scope: "worker" },
	],
});

const isLong = process.env.LONG === "1";

/** Every sixth of a way's forms, every other of them with JavaScript: each way meets two forms or more. */
const isInShort = (cause: number, form: number, javaScript: boolean) =>
	(cause + form) % 6 === 0 && (cause + Math.floor(form / 6)) % 2 === Number(javaScript);

/**
 * Seven ways to lose what is typed, times every form of the desk. The long run does all of it with JavaScript and
 * without; the short one a sixth of it (decision 22), and every form through a deployment and a killed server.
 */
export function everyWayToLoseWords(javaScript: boolean) {
	test.afterEach(async ({ browser }) => {
		for (const context of browser.contexts()) await context.close();
	});
	for (const [c, [cause, lose]] of Object.entries(CAUSES).entries()) {
		for (const [f, form] of DESK_FORMS.entries()) {
			if (cannot(cause, form) || (!isLong && !isInShort(c, f, javaScript))) continue;
			test(`${cause}: ${form.name}`, ({ browser, own }) => lose({ browser, own, javaScript }, form));
		}
	}
	for (const [cause, signal] of [
		["deployment", "SIGTERM"],
		["killed server", "SIGKILL"],
	] as const) {
		if (!isLong && javaScript === (signal === "SIGTERM")) continue;
		test(`${cause}: every form`, async ({ browser, own }) => {
			test.setTimeout(300_000);
			await restart({ browser, own, javaScript }, DESK_FORMS, signal);
		});
	}
}
