import { createServer } from "node:net";

/** A port of the loopback interface that is free now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" ? address?.port : undefined;
			probe.close(() => (port ? resolve(port) : reject(new Error("no free port"))));
		});
	});
}
