import { afterEach, describe, expect, it, vi } from "vitest";
import { databasePath, readEnv } from "@/lib/base/env";
import { siteUrl } from "@/lib/base/routes";
import { parsePaging } from "@/lib/site/open-data/paging";

const paging = (query: string) => parsePaging(new URLSearchParams(query));

describe("paging", () => {
	it.each([
		["", 1, 50],
		["page=2", 2, 50],
		["page=3&perPage=200", 3, 200],
		["perPage=1", 1, 1],
		["page=999999999", 999_999_999, 50],
		["page=2&page=9&perPage=7&perPage=x", 2, 7],
		["side=4", 1, 50],
	])("“%s” is page %i with %i each", (query, page, perPage) => {
		expect(paging(query)).toEqual({ page, perPage, invalid: [] });
	});

	it.each(["0", "-1", "1.5", "", " 1", "1e3", "abc", "٣", "0x10", "99999999999999999999", "__proto__"])(
		"“%s” is no page and no number of entries, and is named",
		(value) => {
			const query = new URLSearchParams({ page: value, perPage: value }).toString();
			expect(paging(query)).toEqual({ page: 1, perPage: 50, invalid: ["page", "perPage"] });
			expect(paging(`perPage=201&page=${encodeURIComponent(value)}`).invalid).toEqual(["page", "perPage"]);
			expect(paging(`page=${encodeURIComponent(value)}`).invalid).toEqual(["page"]);
		},
	);
});

describe("the settings", () => {
	/** The lines of the complaint about these variables. */
	function complaint(variables: Record<string, string>): string[] {
		try {
			readEnv(variables);
		} catch (error) {
			return (error as Error).message.split("\n");
		}
		return [];
	}

	const desk = { SESSION_IDLE_HOURS: 8, SESSION_MAX_HOURS: 16, FACTOR_GRACE_DAYS: 14 };

	it("have defaults; an empty variable is no variable", () => {
		const defaults = { DATABASE_URL: "file:./data/catalogue.db", PORT: 3000, ...desk };
		expect(readEnv({})).toEqual(defaults);
		expect(readEnv({ DATABASE_URL: "", PORT: "", SITE_URL: "" })).toEqual(defaults);
	});

	it("are read", () => {
		const given = { DATABASE_URL: "file:/tmp/x.db", PORT: "8080", SITE_URL: "https://vejviser.dk" };
		expect(readEnv({ ...given, ANDET: "x" })).toEqual({ ...desk, ...given, PORT: 8080 });
	});

	it.each([
		["SESSION_IDLE_HOURS", "0"],
		["SESSION_IDLE_HOURS", "25"],
		["SESSION_MAX_HOURS", "200"],
		["FACTOR_GRACE_DAYS", "-1"],
		["DATABASE_URL", "mysql://x"],
		["DATABASE_URL", "file:"],
		["PORT", "abc"],
		["PORT", "0"],
		["PORT", "70000"],
		["PORT", "80.5"],
		["SITE_URL", "vejviser"],
	])("%s=%s is refused in one line that names it, in Danish", (name, value) => {
		const lines = complaint({ [name]: value });
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(new RegExp(`^${name}: .`));
		expect(lines[0]).not.toMatch(/invalid|expected|received|too (big|small)/i);
	});

	it("are refused all at once", () => {
		const lines = complaint({ DATABASE_URL: "x", PORT: "abc", SITE_URL: "y" });
		expect(lines.map((line) => line.split(":")[0])).toEqual(["DATABASE_URL", "PORT", "SITE_URL"]);
	});

	it.each([
		["file:./data/catalogue.db", "./data/catalogue.db"],
		["file:/tmp/a b.db?mode=ro", "/tmp/a b.db"],
	])("%s is the file %s", (url, path) => {
		expect(databasePath(url)).toBe(path);
	});
});

describe("the site's own address", () => {
	afterEach(() => vi.unstubAllEnvs());

	it("has no slash at its end, and is the local port when nobody has said", () => {
		vi.stubEnv("SITE_URL", "https://vejviser.dk//");
		expect(siteUrl()).toBe("https://vejviser.dk");
		vi.stubEnv("SITE_URL", "");
		vi.stubEnv("PUBLIC_PORT", "4100");
		expect(siteUrl()).toBe("http://localhost:4100");
	});
});
