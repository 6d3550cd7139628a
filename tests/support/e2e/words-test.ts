import { test as base } from "@playwright/test";
import { DESK_FORMS } from "./desk-forms";
import { type OwnServer, ownServer } from "./own-server";
import { CAUSES, cannot, restart } from "./word-losses";

const FIRST_PORT = 3240;

/** Each worker stops and starts a site of its own. */
const test = base.extend<object, { own: OwnServer }>({
	own: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this
		async ({}, use, { workerIndex }) => {
			const own = await ownServer(FIRST_PORT + workerIndex);
			await own.start();
			await use(own);
			await own.remove();
		},
		{ scope: "worker" },
	],
});

/** Seven ways to lose what is typed, times every form of the desk. */
export function everyWayToLoseWords(javaScript: boolean) {
	test.afterEach(async ({ browser }) => {
		for (const context of browser.contexts()) await context.close();
	});
	for (const [cause, lose] of Object.entries(CAUSES)) {
		for (const form of DESK_FORMS) {
			if (cannot(cause, form)) continue;
			test(`${cause}: ${form.name}`, ({ browser, own }) => lose({ browser, own, javaScript }, form));
		}
	}
	for (const [cause, signal] of [
		["deployment", "SIGTERM"],
		["killed server", "SIGKILL"],
	] as const) {
		test(`${cause}: every form`, ({ browser, own }) =>
			restart({ browser, own, javaScript }, DESK_FORMS, signal));
	}
}
