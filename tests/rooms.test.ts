import { describe, expect, it } from "vitest";
import { breaches, inside, type Module, modulesIn } from "./support/modules";

const lib = modulesIn("lib");
const components = modulesIn("components");

/** The rooms of `lib`, each with what it may know above it; inside `desk` the order is the order named. */
const LIB = ["base", "model", "directory", "store", "site", "delivery", "desk"];
const DESK = [
	"answers",
	"mail",
	"sign-in",
	"door",
	"people",
	"drafts",
	"publishing",
	"confirming",
	"finding",
	"queue",
	"batches",
	"notices",
	"imports",
	"links",
	"preview",
	"audit-view",
	"retention",
	"registry.ts",
];
/** `components` mirrors it. What runs in the browser knows nothing of the others. */
const COMPONENTS = ["ui", "site", "directory", "desk"];
const DESK_COMPONENTS = DESK.filter((room) => !["answers", "mail", "retention"].includes(room));

/** A file without what is said about it. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

/** Imports that run up: from a room to one below it in the list. */
const upwards = (modules: readonly Module[], folder: string, rooms: readonly string[]) => {
	const floor = (path: string) => rooms.indexOf(path.slice(folder.length + 1).split("/")[0] ?? "");
	return breaches(
		modules.filter(({ path }) => floor(path) >= 0),
		(target, { path }) => inside(target, folder) && floor(target) > floor(path),
	);
};

describe("the rooms", () => {
	it("every file of lib lies in a room, and every room is on the list", () => {
		const rooms = new Set(lib.map(({ path }) => path.split("/")[1]));
		expect([...rooms].sort()).toEqual([...LIB].sort());
		const desk = lib.filter(({ path }) => inside(path, "lib/desk"));
		expect(new Set(desk.map(({ path }) => path.split("/")[2]))).toEqual(new Set(DESK));
	});

	it("a room of lib knows those above it, never those below", () => {
		expect(upwards(lib, "lib", LIB)).toEqual([]);
		expect(upwards(lib, "lib/desk", DESK)).toEqual([]);
	});

	it("components mirror that", () => {
		expect(upwards(components, "components", COMPONENTS)).toEqual([]);
		expect(upwards(components, "components/desk", DESK_COMPONENTS)).toEqual([]);
		const enhance = components.filter(({ path }) => /^components\/enhance/.test(path));
		expect(
			breaches(enhance, (target) => inside(target, ...COMPONENTS.map((c) => `components/${c}`))),
		).toEqual([]);
	});

	it("pages and components are given what they draw, never the whole catalogue", () => {
		const shown = [...components, ...modulesIn("app")];
		expect(shown.length).toBeGreaterThan(300);
		const takesAll = ({ text }: Module) =>
			/\b(Catalogue|readCatalogue|catalogue)\b(?!["`])/.test(withoutComments(text));
		expect(shown.filter(takesAll).map(({ path }) => path)).toEqual([]);
	});
});
