import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

// `npm run sbom [-- file.json] [--with-dev]`: what is installed, as a CycloneDX document made by npm itself.

const file = process.argv.slice(2).find((word) => !word.startsWith("--"));
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

const { status, stdout, stderr } = spawnSync(
	"npm",
	["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application"],
	{ encoding: "utf8", maxBuffer: 1024 ** 3 },
);
if (status !== 0) {
	process.stderr.write(stderr || stdout);
	process.exit(status ?? 1);
}
const bom = JSON.parse(stdout);
// npm calls the project by its folder.
bom.metadata.component.name = read("package.json").name;
// By `--omit dev` npm 11 also leaves out what both we and a tool depend on, React among it; the lock file knows better.
if (!process.argv.includes("--with-dev")) {
	const nameOf = (path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
	const remaining = new Set(
		Object.entries(read("package-lock.json").packages)
			.filter(([path, { dev }]) => path && !dev)
			.map(([path, { version }]) => `${nameOf(path)}@${version}`),
	);
	const named = ({ group, name, version }) => `${group ? `${group}/` : ""}${name}@${version}`;
	bom.components = bom.components.filter((component) => remaining.has(named(component)));
	const refs = new Set([bom.metadata.component, ...bom.components].map((component) => component["bom-ref"]));
	bom.dependencies = bom.dependencies
		.filter(({ ref }) => refs.has(ref))
		.map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
}
const text = `${JSON.stringify(bom, null, "\t")}\n`;
if (file) writeFileSync(file, text);
else process.stdout.write(text);
