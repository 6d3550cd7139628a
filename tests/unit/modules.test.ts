import { describe, expect, it } from "vitest";
import { circleIn, importsIn, modulesIn } from "../support/modules";

describe("what the test of the architecture stands on", () => {
	it("sees the files and every way of importing", () => {
		expect(modulesIn("lib").length).toBeGreaterThan(30);
		expect(modulesIn("components").length).toBeGreaterThan(25);
		expect(modulesIn("app").length).toBeGreaterThan(12);
		const targets = (text: string) => importsIn("app/om/page.tsx", text).map(({ target }) => target);
		expect(targets('import { a } from "@/lib/base/routes";')).toEqual(["lib/base/routes.ts"]);
		expect(targets('import {\n\ta,\n\ttype B,\n} from "../../lib/base/routes";')).toEqual([
			"lib/base/routes.ts",
		]);
		expect(targets('import type { A } from "../akut/page";')).toEqual(["app/akut/page.tsx"]);
		expect(targets('export * from "@/lib/store/db/client";')).toEqual(["lib/store/db/client.ts"]);
		expect(targets('await import("@/lib/base/routes"); import "next/link";')).toEqual([
			"lib/base/routes.ts",
			"next/link",
		]);
		const edges = modulesIn("lib")
			.find(({ path }) => path === "lib/site/canonical-address.ts")
			?.imports.map(({ target }) => target);
		expect(edges).toContain("lib/base/routes.ts");
	});

	it("sees a circle", () => {
		const module = (path: string, target: string) => ({
			path,
			text: "",
			imports: [{ target, typeOnly: false }],
		});
		expect(circleIn([module("a", "b"), module("b", "c"), module("c", "b")])).toEqual(["b", "c", "b"]);
		expect(circleIn([module("a", "b"), module("b", "c")])).toEqual([]);
	});
});
