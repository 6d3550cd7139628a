import { type ChildProcess, spawn } from "node:child_process";
import { request } from "node:http";
import { createInterface } from "node:readline";
import { withoutMessage } from "./next-log";

/**
 * Ends Next when this process is gone without a clean exit (killed, crashed): the channel between us closes.
 * Without it, it would go on listening for nobody.
 */
const END_WITH_PARENT = `data:text/javascript,${encodeURIComponent(
	'process.once("disconnect", () => process.exit(0))',
)}`;

/**
 * Starts `next start` on a loopback port, from the project's root. The names and places of
 * its faults go to our standard error, never their words; what it says about its address would only mislead.
 * @param publicPort where visitors reach the site; pages name it when no address is configured.
 */
export function spawnNext(port: number, publicPort: number): ChildProcess {
	const options = ["--import", END_WITH_PARENT, "node_modules/next/dist/bin/next", "start"];
	const child = spawn(process.execPath, [...options, "-H", "127.0.0.1", "-p", String(port)], {
		env: { ...process.env, NODE_ENV: "production", PUBLIC_PORT: String(publicPort), PORT: String(port) },
		stdio: ["ignore", "ignore", "pipe", "ipc"],
		// Its own process group: Ctrl+C reaches us alone, and requests may finish before Next is ended.
		detached: true,
	});
	if (child.stderr) {
		createInterface({ input: child.stderr }).on("line", (line) => {
			const kept = withoutMessage(line);
			if (kept !== undefined) process.stderr.write(`${kept}\n`);
		});
	}
	return child;
}

const ANSWER_TIMEOUT_MS = 2_000;

/** Whether an HTTP server answers on a loopback port, whatever it answers. */
export function answersOn(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const asking = request({ host: "127.0.0.1", port, path: "/robots.txt", method: "HEAD", agent: false });
		asking.setTimeout(ANSWER_TIMEOUT_MS, () => asking.destroy());
		asking.on("response", (answer) => {
			answer.resume();
			resolve(true);
		});
		asking.on("error", () => resolve(false));
		asking.end();
	});
}
