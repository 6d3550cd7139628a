import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { RETENTION_SETTINGS, retentionSettings } from "@/lib/desk/retention/settings";
import { CONTENT, PROJECT } from "../support/catalogue";

const settings = retentionSettings({});

it("the times that are documented are those that are kept", () => {
	const told = readFileSync(join(PROJECT, "docs/operations.md"), "utf8");
	for (const name of RETENTION_SETTINGS) {
		expect(told.split("\n").filter((line) => line.includes(`\`${name}\``))).toEqual([
			expect.stringContaining(`| ${settings[name]} | \`${name}\` |`),
		]);
	}
});

it("visitors are told how long what they write is kept", () => {
	const page = readFileSync(join(CONTENT, "pages/privatliv.md"), "utf8");
	expect(page).toContain(`${settings.KEEP_REPORTS} dage efter, at vi er færdige med det`);
});

it("a time that is none is refused by its name", () => {
	const wrong = { KEEP_REPORTS: "0", KEEP_MAILS: "for altid", KEEP_ANSWERS: "1.5" };
	expect(() => retentionSettings(wrong)).toThrow(/KEEP_REPORTS[^\n]*\nKEEP_ANSWERS[^\n]*\nKEEP_MAILS/);
});
