import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/lib/delivery/next/free-port";

export type Server = { origin: string; pids: readonly number[]; stop: () => Promise<void> };
/** The bytes a reference hands out, as the front sent them. */
export type Page = { name: string; body: Buffer; headers: Record<string, string> };

const NGINX = "/usr/sbin/nginx";
const PATIENCE_MS = 60_000;

/** Waits until a server answers; fails when its process ends before. */
async function untilAnswering(child: ChildProcess, origin: string, path: string): Promise<Server> {
	const deadline = Date.now() + PATIENCE_MS;
	const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
	const answers = () =>
		fetch(origin + path).then(
			(answer) => answer.status < 500,
			() => false,
		);
	while (!(await answers())) {
		if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${origin} does not answer`);
		await sleep(50);
	}
	const stop = async () => {
		child.kill("SIGTERM");
		await ended;
	};
	return { origin, pids: [child.pid ?? 0], stop };
}

/** Resolves when the process says that it is ready. */
function untilSaid(child: ChildProcess, text: string): Promise<void> {
	return new Promise((resolve, reject) => {
		child.once("exit", () => reject(new Error("it ended before it was ready")));
		child.stdout?.on("data", (chunk) => String(chunk).includes(text) && resolve());
	});
}

/** A process's children, where there is a /proc. */
function childrenOf(pid: number | undefined): number[] {
	const file = `/proc/${pid}/task/${pid}/children`;
	return existsSync(file) ? readFileSync(file, "utf8").split(" ").filter(Boolean).map(Number) : [];
}

/** The built application, and Next behind it as it is asked without the front. */
export async function startFront(
	databaseUrl: string,
): Promise<{ front: Server; next: Omit<Server, "stop"> }> {
	const [port, nextPort] = [await freePort(), await freePort()];
	const child = spawn(process.execPath, ["dist/server.js"], {
		env: {
			...process.env,
			PORT: `${port}`,
			NEXT_PORT: `${nextPort}`,
			DATABASE_URL: databaseUrl,
			SITE_URL: "",
		},
		stdio: ["ignore", "pipe", "inherit"],
	});
	await untilSaid(child, "kører på");
	const front = await untilAnswering(child, `http://127.0.0.1:${port}`, "/");
	return { front, next: { origin: `http://127.0.0.1:${nextPort}`, pids: childrenOf(child.pid) } };
}

/** A plain Node server with the same bytes: what one pays for Node alone. */
export async function startPlainNode(folder: string, pages: readonly Page[]): Promise<Server> {
	const port = await freePort();
	const file = join(folder, "plain.mjs");
	const entries = pages.map(({ name, body, headers }) => [`/${name}`, body.toString("base64"), headers]);
	writeFileSync(
		file,
		`import { createServer } from "node:http";
const pages = new Map(${JSON.stringify(entries)}.map(([path, body, headers]) => [path, [Buffer.from(body, "base64"), headers]]));
createServer(({ url }, response) => {
	const [body, headers] = pages.get(url);
	response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
}).listen(${port}, "127.0.0.1");
`,
	);
	const child = spawn(process.execPath, [file], { stdio: ["ignore", "ignore", "inherit"] });
	return untilAnswering(child, `http://127.0.0.1:${port}`, `/${pages[0]?.name}`);
}

const escaped = (value: string) => value.replaceAll("\\", "\\\\").replaceAll('"', '\\"');

/** One nginx worker with the same compressed bytes and headers; undefined where there is no nginx. */
export async function startNginx(folder: string, pages: readonly Page[]): Promise<Server | undefined> {
	if (!existsSync(NGINX)) return undefined;
	const port = await freePort();
	mkdirSync(join(folder, "pages"), { recursive: true });
	for (const { name, body } of pages) writeFileSync(join(folder, "pages", name), body);
	const locations = pages.map(({ name, headers: { "content-type": type = "text/html", ...headers } }) => {
		const added = Object.entries(headers).map(([key, value]) => `add_header ${key} "${escaped(value)}";`);
		return `location = /${name} { types {} default_type "${type}"; ${added.join(" ")} }`;
	});
	const config = join(folder, "nginx.conf");
	writeFileSync(
		config,
		`daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
	access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=100;
	client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
	uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
	server { listen 127.0.0.1:${port}; root ${folder}/pages; etag off; ${locations.join("\n")} }
}
`,
	);
	const child = spawn(NGINX, ["-c", config, "-e", `${folder}/error.log`], { stdio: "inherit" });
	return untilAnswering(child, `http://127.0.0.1:${port}`, `/${pages[0]?.name}`);
}
