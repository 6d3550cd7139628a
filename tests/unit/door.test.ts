import { describe, expect, it } from "vitest";
import { z } from "zod";
import { BadInput } from "@/lib/desk/door/action";
import { isMark, isUnsavedFormKey } from "@/lib/desk/door/form-address";
import { needsApproval } from "@/lib/desk/door/needs-approval";
import { officeOf } from "@/lib/desk/door/office";
import { idField, readFields, versionField } from "@/lib/desk/door/read-fields";
import { readYamlText, YAML_FIELD, yamlText } from "@/lib/desk/door/yaml-form";
import type { Transaction } from "@/lib/store/db/writer";
import { readEntries } from "../support/catalogue";
import { somebody } from "../support/desk";

const entries = readEntries();
const registerOf = (kind: string) => entries.find((entry) => entry.kind === kind)?.document;

describe("a form whose fields are fixed", () => {
	const shape = { post: idField, version: versionField, grund: z.string().optional() };
	const read = (query: string) => readFields(new URLSearchParams(query), shape);

	it("is read as its fields say", () => {
		expect(read("post=a&version=12")).toEqual({ post: "a", version: 12 });
		expect(read(`post=${"x".repeat(80)}&version=0&grund=`)).toMatchObject({ version: 0, grund: "" });
	});

	it.each([
		["a field twice", "post=a&version=1&version=2"],
		["a field that none of ours has", "post=a&version=1&rolle=administrator"],
		["a field too few", "post=a"],
		["a version that is no number", "post=a&version="],
		["a version below nought", "post=a&version=-1"],
		["no identifier", "post=&version=1"],
		["an identifier longer than any", `post=${"x".repeat(81)}&version=1`],
	])("is none of ours with %s", (_, query) => expect(() => read(query)).toThrow(BadInput));
});

describe("whom the public is told of when somebody confirms", () => {
	const row = { document: JSON.stringify(registerOf("places")), schemaVersion: 1 };
	const tx = { register: { findUnique: async () => row } } as unknown as Transaction;

	it.each([
		["the municipality of its own editor", ["municipal"], ["0751"], "Aarhus"],
		["the editors, for one who is an editor too", ["municipal", "editor"], ["0751"], "redaktionen"],
		["the editors, for one who has two municipalities", ["municipal"], ["0751", "0461"], "redaktionen"],
		["the editors, for one who has none", ["municipal"], [], "redaktionen"],
		["the editors, for an editor who once had a municipality", ["editor"], ["0751"], "redaktionen"],
		["the editors, for a publisher who once had one", ["publisher"], ["0751"], "redaktionen"],
	] as const)("is %s", async (_, roles, municipalities, office) => {
		expect(await officeOf(tx, somebody("a", roles, municipalities))).toBe(office);
	});
});

describe("a register as text", () => {
	const words = registerOf("search-words");

	it("is read back as it was, also with the line ends of a form", () => {
		const text = yamlText(words);
		expect(readYamlText("search-words", text)).toEqual({ document: words, errors: {} });
		const long = { lead: "a", title: "b", body: "En linje.\n\nEn linje til.\n" };
		const sent = yamlText(long).replaceAll("\n", "\r\n");
		expect(readYamlText("page", sent).document).toEqual({ ...long, body: "En linje.\n\nEn linje til." });
	});

	it("is not taken when its schema refuses it, or when it is no YAML", () => {
		const refused = readYamlText("search-words", yamlText({ ...(words as object), roles: ["mor", "mor"] }));
		expect(refused.document).toBeUndefined();
		expect(refused.errors[YAML_FIELD]).toContain("roles: noget står to gange");
		const broken = readYamlText("search-words", "roles: [mor");
		expect(broken.document).toBeUndefined();
		expect(broken.errors[YAML_FIELD]).not.toBe("");
	});
});

describe("a form's own mark, and the name under which what is typed is kept", () => {
	it("are of one shape, whole", () => {
		expect(["aaaaaaa1", "x".repeat(20)].map(isMark)).toEqual([true, true]);
		expect(["", "aaaaaa1", "x".repeat(21), "AAAAAAA1", "aaaaaaa1 "].map(isMark)).toEqual(
			Array(5).fill(false),
		);
		expect(["post:a-1", "ny:offer:aaaaaaa1"].map(isUnsavedFormKey)).toEqual([true, true]);
		const others = ["", "post:", "ny:offer:kort", "xpost:a", "ny:offer:aaaaaaa1:x", "post:a b"];
		expect(others.map(isUnsavedFormKey)).toEqual(Array(6).fill(false));
	});
});

it("a draft is others' business when they wrote it, or are reading it", () => {
	const asked = (by: string | null, stage: string) =>
		needsApproval({ draft: by && { by }, record: { stage } } as Parameters<typeof needsApproval>[0], "anna");
	expect([asked(null, "none"), asked("anna", "draft"), asked("anna", "changes")]).toEqual([
		false,
		false,
		false,
	]);
	expect([asked("bo", "draft"), asked("anna", "review")]).toEqual([true, true]);
});
