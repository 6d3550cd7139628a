import { createServer } from "node:net";
import { proxyWarnings } from "./behind-proxy.mjs";
import { build, checkNode, install, run, step, stop } from "./steps.mjs";

// `npm run up`: from a fresh clone to a running site. Safe to run again: what is up to date is skipped.

checkNode();
const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535)
	stop(`PORT=${process.env.PORT} er ikke en port (1-65535).`);
await new Promise((resolve) => {
	const probe = createServer();
	probe.once("error", ({ code }) =>
		stop(
			code === "EADDRNOTAVAIL" || code === "ENOTFOUND"
				? `HOST=${process.env.HOST} er ikke en adresse på denne maskine.`
				: `Port ${port} er optaget. Stop det, der bruger den, eller vælg en anden: PORT=3001 npm run up`,
		),
	);
	probe.listen(port, process.env.HOST || undefined, () => probe.close(resolve));
});
for (const warning of proxyWarnings(process.env)) console.warn(warning);

console.log(
	"Pårørendevejviser gøres klar. Første gang tager det omkring fem minutter, derefter få sekunder.",
);
await install();
await run("npm", ["run", "--silent", "prepare:code"]);
await step("Gør databasen klar og læser content/", () =>
	run("npm", ["run", "--silent", "db:load"], { loud: true }),
);
await build();
await run(process.execPath, ["dist/server.js"], {
	loud: true,
	extra: { PORT: String(port), NODE_ENV: "production" },
});
