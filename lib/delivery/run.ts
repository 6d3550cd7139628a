import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Env } from "../base/env";
import { startAuditShipping } from "./audit-shipping";
import { mayBeMany, readTrusted } from "./client-address";
import { createFront } from "./front";
import { createFrontServer, drain, listen } from "./listen";
import { freePort } from "./next/free-port";
import { createLog } from "./next/log";
import { createNextProcess } from "./next/next-process";
import { createNextWatch } from "./next/next-watch";
import { answersOn, spawnNext } from "./next/spawn-next";
import { catalogueVersionSource } from "./read-version";
import type { readDeliverySettings } from "./settings";

/** How long running requests may take to finish when we are told to stop. */
const DRAIN_MS = 10_000;
const CHILD_GRACE_MS = 5_000;
/** How soon after a publication the pinned pages are made again, when nobody asks for them before. */
const WARM_EVERY_MS = 1_000;

type Settings = Env & ReturnType<typeof readDeliverySettings>;

/**
 * Starts the delivery on its port, and Next behind it (decision 10).
 * The port is taken first, so that Next never starts in vain; until Next answers, visitors get 503.
 * @returns how to stop it: nothing new is accepted, what runs may finish.
 * @throws Node's `EADDRINUSE` when the port is taken, and an Error when Next cannot start.
 */
export async function runDelivery(
	env: Settings,
	print: (line: string) => void,
	warn: (line: string) => void,
) {
	const log = createLog(warn, () => new Date());
	const clock = () => performance.now();
	const next = createNextProcess({
		spawn: (port) => spawnNext(port, env.PORT),
		freePort: env.NEXT_PORT ? async () => env.NEXT_PORT as number : freePort,
		answers: answersOn,
		sleep,
		clock,
		onDeath: (message) => log({ route: "next", status: 503, message }),
	});
	const trusted = readTrusted(env.TRUSTED_PROXY ?? "");
	const front = createFront({
		upstreamPort: next.port,
		source: catalogueVersionSource(env.DATABASE_URL, () => new Date()),
		clock,
		log,
		headers: {
			siteUrl: env.SITE_URL,
			identityProvider: env.OIDC_ISSUER,
			subdomains: env.HSTS_SUBDOMAINS,
			policyReports: env.CSP_REPORTS === "on",
		},
		port: env.PORT,
		renders: env.RENDERS,
		trusted,
		security: env.SECURITY_CONTACT
			? { contact: env.SECURITY_CONTACT, policy: env.SECURITY_POLICY }
			: undefined,
		cacheBytes: env.CACHE_BYTES,
		speculationRules: await readFile("public/speculation-rules.json", "utf8").catch(() => undefined),
	});
	const nextWatch = createNextWatch({
		hearing: front.hearing,
		clock,
		ask: front.askNext,
		restart(silentMs) {
			const seconds = Math.round(silentMs / 1_000);
			log({ route: "next", status: 503, message: `Next has answered nobody for ${seconds} s, ending it` });
			next.restart();
		},
		silenceMs: env.NEXT_SILENCE_MS,
	});
	const warming = setInterval(() => void front.warm(), WARM_EVERY_MS);
	const server = createFrontServer(front.handler, front.security.page, (peer) => mayBeMany(peer, trusted));
	await listen(server, env.PORT, env.HOST);
	const stopShipping = startAuditShipping(env, log);
	async function stop() {
		clearInterval(warming);
		await drain(server, DRAIN_MS);
		nextWatch.stop();
		front.watch.stop();
		front.close();
		await next.stop(CHILD_GRACE_MS);
		await stopShipping();
	}
	front.watch.start();
	try {
		await next.start();
	} catch (error) {
		await stop();
		throw error;
	}
	nextWatch.start();
	print(`Pårørendevejviser kører på http://localhost:${env.PORT}`);
	return stop;
}
