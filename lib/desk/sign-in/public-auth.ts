import { availableParallelism } from "node:os";
import { siteUrl } from "../../base/routes";
import { createSeldom } from "../../base/seldom";
import type { PrismaClient } from "../../generated/prisma/client";
import { publicReader } from "../../site/queries";
import { publicWriter } from "../../store/db/public-writer";
import { type Auth, type AuthParts, createAuth } from "./auth";
import { oidcSettings } from "./oidc-settings";
import { createPasswordTurns } from "./password-turns";
import { queuedClient } from "./queued-client";
import { authSecret } from "./secret";

type Opened = { parts: AuthParts; auth: Auth; external: Auth | null };

/** Next may load a module once for each route; the library keeps things in memory. */
const KEY = Symbol.for("paaroerendevejviser.auth");
const shared = globalThis as { [KEY]?: Opened };

/** Half of the processors at most, and nobody waits more than some seconds; see `password-turns.ts`. */
const ROOM = { waiting: 40, perClient: 20 };

async function open(client: PrismaClient): Promise<Opened> {
	const write = await publicWriter();
	const parts = {
		client,
		write,
		queued: queuedClient(client, write),
		secret: authSecret(),
		siteUrl: siteUrl(),
		turns: createPasswordTurns({ ...ROOM, atOnce: Math.max(1, Math.floor(availableParallelism() / 2)) }),
		seldom: createSeldom(() => performance.now()),
	};
	const oidc = oidcSettings();
	return { parts, auth: createAuth(parts), external: oidc && createAuth(parts, oidc) };
}

/**
 * The process's sign-in library, and what it works with: opened at first use, and again when another client reads by
 * now, since it holds on to the one it was given. `external` knows the identity provider, if there is one.
 */
export async function publicAuth(): Promise<Opened> {
	const client = await publicReader();
	const kept = shared[KEY];
	if (kept?.parts.client === client) return kept;
	const opened = await open(client);
	shared[KEY] = opened;
	return opened;
}
