import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const NGINX = "/usr/sbin/nginx";

/** Whether there is an nginx to stand behind; `npm test` installs it where it can. */
export const hasNginx = existsSync(NGINX);

type Ports = { site: number; http: number; https: number };

/** The documented configuration, with these ports, this folder and the name `localhost` in it: nothing else is changed. */
function configured(folder: string, { site, http, https }: Ports): string {
	return readFileSync("docs/nginx.conf", "utf8")
		.replaceAll("vejviser.example$request_uri", `localhost:${https}$request_uri`)
		.replaceAll(/^\tlisten \[::\].*\n/gm, "")
		.replaceAll("listen 80;", `listen ${http};`)
		.replaceAll("listen 443 ", `listen ${https} `)
		.replaceAll("server_name vejviser.example;", "server_name localhost;")
		.replaceAll("127.0.0.1:3000", `127.0.0.1:${site}`)
		.replaceAll("/etc/ssl/private/vejviser.example.key", `${folder}/key.pem`)
		.replaceAll("/etc/ssl/vejviser.example.pem", `${folder}/certificate.pem`)
		.replaceAll("/var/log/nginx/", `${folder}/`);
}

function makeCertificate(folder: string) {
	const files = ["-keyout", `${folder}/key.pem`, "-out", `${folder}/certificate.pem`];
	const kind = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
	execFileSync("openssl", ["req", ...kind, "-addext", "subjectAltName=DNS:localhost", ...files], {
		stdio: "ignore",
	});
}

const listens = (port: number) =>
	new Promise<boolean>((done) => {
		const socket = connect(port, "127.0.0.1", () => done(true));
		socket.on("error", () => done(false)).on("connect", () => socket.destroy());
	});

/**
 * An nginx with TLS in front of a site, by the configuration that the documentation gives.
 * @returns its log, and what ends it.
 */
export async function startNginx(ports: Ports) {
	const folder = resolve("data/e2e-own/nginx");
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	makeCertificate(folder);
	const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join(" ");
	const around = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/main.log;
events { worker_connections 1024; }
http { ${places}
${configured(folder, ports)}
}
`;
	writeFileSync(`${folder}/nginx.conf`, around);
	const nginx = spawn(NGINX, ["-c", `${folder}/nginx.conf`, "-e", `${folder}/main.log`], {
		stdio: "inherit",
	});
	const exit = once(nginx, "exit");
	while (!(await listens(ports.https))) {
		if (nginx.exitCode !== null) throw new Error(readFileSync(`${folder}/main.log`, "utf8"));
		await sleep(50);
	}
	return {
		certificate: readFileSync(`${folder}/certificate.pem`),
		log: () => readFileSync(`${folder}/paaroerendevejviser.log`, "utf8"),
		async stop() {
			nginx.kill("SIGKILL");
			await exit;
		},
	};
}
