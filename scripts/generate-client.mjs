import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

// The Prisma CLI insists on finding an engine binary, though Prisma 7 generates without one: any existing
// file will do. Nothing else is ever run with this setting, since `migrate` would then do nothing in silence.
const schema = "prisma/schema.prisma";
const client = "lib/generated/prisma/client.ts";
if (!existsSync(client) || statSync(client).mtimeMs < statSync(schema).mtimeMs) {
	const env = {
		...process.env,
		PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
		PRISMA_HIDE_UPDATE_MESSAGE: "1",
	};
	const cli = "node_modules/prisma/build/index.js";
	const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "generate"], {
		env,
		encoding: "utf8",
	});
	if (status !== 0) {
		process.stderr.write(stdout + stderr);
		process.exit(status ?? 1);
	}
}
