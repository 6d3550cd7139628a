import { readEnv } from "../../base/env";
import { createKeptClient, type KeptClient } from "./kept-client";

/** Next may load a module once for each route, but one client reads in the process. */
const KEY = Symbol.for("paaroerendevejviser.reader");
const shared = globalThis as { [KEY]?: KeptClient };

/** The one that reads for pages. */
export function publicClient(): KeptClient {
	shared[KEY] ??= createKeptClient(readEnv().DATABASE_URL, { reads: true, tidies: true });
	return shared[KEY];
}
