import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";

// Runs on nothing but Node: what `npm run up` and `npm test` share before anything is installed.

const env = {
	...process.env,
	NEXT_TELEMETRY_DISABLED: "1",
	PUPPETEER_SKIP_DOWNLOAD: "1",
	PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
};

/** Says what is being done, and for how long it was done. */
export async function step(text, work) {
	const started = Date.now();
	console.log(`→ ${text}`);
	await work();
	console.log(`  klar efter ${Math.max(1, Math.round((Date.now() - started) / 1000))} s`);
}

/** Stops the run with a message and nothing else. */
export function stop(...lines) {
	for (const line of lines) console.error(line);
	process.exit(1);
}

/** Runs a command; its output is shown when it fails, or all along when `loud`. */
export function run(command, args, { loud = false, extra = {} } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { env: { ...env, ...extra }, stdio: loud ? "inherit" : "pipe" });
		let output = "";
		child.stdout?.on("data", (chunk) => (output += chunk));
		child.stderr?.on("data", (chunk) => (output += chunk));
		child.on("error", (error) => stop(`${command}: ${error.message}`));
		child.on("close", (code) => {
			if (code === 0) return resolve();
			if (!loud) process.stderr.write(output);
			stop(`Stoppet: ${[command, ...args].join(" ")} sluttede med ${code}.`);
		});
	});
}

/** Node 20.19 or later; whoever runs the oldest is told that nobody mends it any more. */
export function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	if (major < 20 || (major === 20 && minor < 19))
		stop(`Node ${process.versions.node} er for gammel: brug 24 (eller mindst 20.19).`);
	if (major < 22) console.log("Node 20 får ikke sikkerhedsrettelser længere. Brug Node 24, når du kan.");
}

/** Installs packages when the lock file is newer than what is installed. */
export async function install() {
	const mark = "node_modules/.installed-lock";
	const lock = readFileSync("package-lock.json", "utf8");
	if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
	await step(
		"Henter pakker (første gang op til fire minutter: SQLite-driveren kan skulle bygges)",
		async () => {
			// Not `npm ci`: where the registry lacks other systems' binaries, the lock file cannot name them and
			// `npm ci` refuses. What the lock file does name is installed exactly as it says.
			// The build's tools are development dependencies, which npm leaves out under NODE_ENV=production.
			await run("npm", ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund"]);
			writeFileSync(mark, lock);
		},
	);
}

const SOURCES = [
	"prisma",
	"scripts",
	"app",
	"components",
	"lib",
	"public",
	"server.ts",
	"next.config.ts",
	"package-lock.json",
	"postcss.config.mjs",
];

/** Builds when anything the build reads is newer than the last one. */
export async function build() {
	const mark = ".next/built";
	const fingerprint = sourceFingerprint();
	if (existsSync(mark) && readFileSync(mark, "utf8") === fingerprint && existsSync("dist/server.js")) return;
	await step("Bygger siden (op til to minutter første gang)", async () => {
		await run("npm", ["run", "build"]);
		writeFileSync(mark, fingerprint);
	});
}

function sourceFingerprint() {
	const { stdout } = spawnSync(
		"find",
		[...SOURCES, "-type", "f", "-not", "-path", "*/generated/*", "-not", "-path", "public/assets/*"],
		{ encoding: "utf8" },
	);
	const files = stdout.split("\n").filter(Boolean).sort();
	return files
		.map((file) => `${file} ${statSync(file).size} ${Math.round(statSync(file).mtimeMs)}`)
		.join("\n");
}
