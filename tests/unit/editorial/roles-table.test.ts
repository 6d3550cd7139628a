import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mayDo, mayDoSomewhere } from "@/lib/desk/door/permissions";
import { ACTIONS } from "@/lib/desk/registry";
import { ROLES, type Role } from "@/lib/desk/sign-in/person";
import { PROJECT } from "../../support/catalogue";
import { somebody } from "../../support/desk";
import { rolesTables } from "../../support/roles";

describe("docs/roles.md", () => {
	it("says what the code does, every action and every permission", () => {
		expect(readFileSync(join(PROJECT, "docs/roles.md"), "utf8")).toContain(rolesTables());
	});
});

describe("a role", () => {
	it("that needs a second factor is worth nothing without one", () => {
		for (const role of ["publisher", "administrator"] as const) {
			const without = { ...somebody("x", [role]), hasSecondFactor: false };
			const permission = role === "publisher" ? "publish" : "manage people";
			expect(mayDo(somebody("x", [role]), permission, null)).toBe(true);
			expect(mayDo(without, permission, null)).toBe(false);
		}
	});

	it("has no effect at all in a session that has not shown the account's second factor", () => {
		for (const role of ROLES) {
			const asked = { ...somebody("x", [role], ["0751"]), hasSecondFactor: false, mustProve: true };
			expect([role, mayDoSomewhere(asked, "see the desk")]).toEqual([role, false]);
		}
	});

	it("that needs one always has no grace; one that vouches has, until it is over and others can", () => {
		const until = new Date();
		const at = (role: Role, isOver: boolean, covered: readonly Role[]) => {
			const person = { ...somebody("x", [role]), hasSecondFactor: false, grace: { until, isOver, covered } };
			return mayDo(person, role === "editor" ? "confirm" : "publish", null);
		};
		expect([at("publisher", false, []), at("publisher", true, [])]).toEqual([false, false]);
		expect(at("editor", false, ["publisher"])).toBe(true);
		expect([at("editor", true, ["publisher"]), at("editor", true, ["editor"])]).toEqual([false, false]);
		expect([at("editor", true, ["municipal", "administrator"]), at("editor", true, [])]).toEqual([
			true,
			true,
		]);
	});

	it("of a municipality reaches offers that lie in it alone: not the country's, not shared ones, not other kinds", () => {
		const aarhus = somebody("a", ["municipal"], ["0751", "0727"]);
		expect(mayDo(aarhus, "confirm", ["0751"])).toBe(true);
		expect(mayDo(aarhus, "confirm", ["0751", "0727"])).toBe(true);
		expect(mayDo(aarhus, "confirm", ["0751", "0461"])).toBe(false);
		expect(mayDo(aarhus, "confirm", [])).toBe(false);
		expect(mayDo(aarhus, "confirm", null)).toBe(false);
	});

	it("of an administrator touches no content by itself", () => {
		const admin = somebody("a", ["administrator"]);
		for (const permission of ["write a draft", "publish", "confirm", "import", "end a record"] as const) {
			expect(mayDo(admin, permission, null)).toBe(false);
			expect(mayDo(admin, permission, ["0751"])).toBe(false);
		}
	});
});

it("every action has a name of its own that an address can carry", () => {
	const names = ACTIONS.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
