import { existsSync } from "node:fs";
import { databasePath, readEnv } from "@/lib/base/env";
import { keepPrivate } from "@/lib/base/private-files";
import { runDelivery } from "@/lib/delivery/run";
import { readDeliverySettings } from "@/lib/delivery/settings";

const print = (line: string) => process.stdout.write(`${line}\n`);
const warn = (line: string) => process.stderr.write(`${line}\n`);

/** What went wrong, for whoever started us: one line that says what to do. */
function explain(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === "EADDRINUSE") {
		return `Port ${process.env.PORT || 3000} er optaget. Stop det andet program, eller vælg en anden port med PORT=...`;
	}
	if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
		return `HOST=${process.env.HOST} er ikke en adresse på denne maskine.`;
	if (code === "EACCES") return `Port ${process.env.PORT} må ikke bruges af dette program.`;
	if (/^Next ended/.test(message)) return "Siderne kunne ikke starte. Er de bygget? Kør: npm run build";
	return message;
}

try {
	let stopping = false;
	const env = readEnv();
	// Whoever has never loaded one is told what to do. One that is only away is waited for: a service manager gives a
	// process up that ends again and again, and until it is back visitors get a page with the emergency numbers.
	if (!existsSync(databasePath(env.DATABASE_URL))) {
		warn(`Databasen ${env.DATABASE_URL} findes ikke. Kør: npm run db:load. Vi venter på den.`);
	}
	for (const path of keepPrivate(env.DATABASE_URL, process.env.MAIL_FOLDER)) {
		warn(`${path} tilhører en anden bruger og kan måske læses af flere. Ret ejeren, og start igen.`);
	}
	const ready = runDelivery({ ...env, ...readDeliverySettings(process.env) }, print, warn);
	for (const signal of ["SIGTERM", "SIGINT"] as const) {
		process.on(signal, async () => {
			// A second signal means: now.
			if (stopping) process.exit(1);
			stopping = true;
			const stop = await ready.catch(() => undefined);
			await stop?.();
			process.exit(0);
		});
	}
	await ready;
} catch (error) {
	warn(explain(error));
	process.exit(1);
}
