import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { PROJECT } from "./catalogue";

export type Import = { target: string; typeOnly: boolean };
/** A file of ours: its path from the project's folder, its text and what it imports. */
export type Module = { path: string; text: string; imports: Import[] };

const IMPORT =
	/\b(import|export)\s+(type\s)?[^;"']*?from\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;
const CODE = /\.(ts|tsx|mjs)$/;

/** The file behind an import of our own, from the project's folder; packages keep their names. */
function targetOf(from: string, name: string): string {
	if (!/^(\.|@\/)/.test(name)) return name;
	const base = name.startsWith("@/") ? join(PROJECT, name.slice(2)) : resolve(PROJECT, dirname(from), name);
	const file = ["", ".ts", ".tsx", ".mjs", "/index.ts"]
		.map((end) => base + end)
		.find((path) => existsSync(path) && statSync(path).isFile());
	return relative(PROJECT, file ?? base);
}

export function importsIn(path: string, text: string): Import[] {
	return [...text.matchAll(IMPORT)].map(([, , type, named, bare]) => ({
		target: targetOf(path, named ?? bare ?? ""),
		typeOnly: Boolean(type),
	}));
}

/** Our modules under these folders; generated code is not ours. */
export function modulesIn(...folders: string[]): Module[] {
	return folders.flatMap((folder) =>
		readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && CODE.test(entry.name))
			.map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)))
			.filter((path) => !path.startsWith("lib/generated/"))
			.sort()
			.map((path) => {
				const text = readFileSync(join(PROJECT, path), "utf8");
				return { path, text, imports: importsIn(path, text) };
			}),
	);
}

/** One circle of imports, as the paths along it; empty when there is none. Types alone make no circle. */
export function circleIn(modules: readonly Module[]): string[] {
	const byPath = new Map(modules.map((module) => [module.path, module]));
	const done = new Set<string>();
	const visit = (path: string, trail: string[]): string[] => {
		if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
		const module = byPath.get(path);
		if (!module || done.has(path)) return [];
		for (const { target, typeOnly } of module.imports) {
			const circle = typeOnly ? [] : visit(target, [...trail, path]);
			if (circle.length > 0) return circle;
		}
		done.add(path);
		return [];
	};
	for (const { path } of modules) {
		const circle = visit(path, []);
		if (circle.length > 0) return circle;
	}
	return [];
}

/** `module → what it imports`, for every import that the rule forbids. */
export const breaches = (
	modules: readonly Module[],
	forbidden: (target: string, module: Module) => boolean,
) =>
	modules.flatMap((module) =>
		module.imports
			.filter(({ target }) => forbidden(target, module))
			.map(({ target }) => `${module.path} → ${target}`),
	);

/** Whether a path lies in one of these folders, or is one of these modules. */
export const inside = (target: string, ...folders: string[]) =>
	folders.some(
		(folder) => target === folder || target.startsWith(`${folder}/`) || target.startsWith(`${folder}.`),
	);
