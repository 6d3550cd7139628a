import { editedAsYaml, fieldOfKind } from "../../model/describe-schema";
import type { Transaction } from "../../store/db/writer";
import { documentOf, type RecordTarget } from "../../store/records/record-target";
import type { PageState } from "../answers/page-state";
import { YAML_FIELD, yamlText } from "../door/yaml-form";
import { difference } from "./difference";
import { readCodeNames } from "./form-options";
import { merge } from "./merge";
import { type SaveInput, typedValues } from "./save-form";
import { toValues } from "./values";

/** What the conflict page shows beside the form. */
export type ConflictShown = {
	/** The revision that was saved meanwhile: by whom (an account) and when, ISO 8601. */
	theirs: { id: string; sequence: number; by: string; at: string };
	/** Both changed: field, the common base, mine and theirs, in words. */
	conflicts: readonly { path: string; label: string; base: string; mine: string; theirs: string }[];
	/** What they changed and I did not: it stands in the form now. */
	taken: readonly string[];
};

const words = (value: unknown) =>
	typeof value === "string" ? value : value == null ? "" : JSON.stringify(value);

/**
 * What is shown when somebody saved the record meanwhile: the form with both sides' changes, mine where both
 * changed the same, and every such place with mine, theirs and the common base.
 * @returns nothing when the form was opened at what is there now.
 */
export async function conflictOf(
	tx: Transaction,
	input: SaveInput,
	{ record, kind, live, draft }: RecordTarget,
	mine: unknown,
): Promise<Partial<PageState> | null> {
	const head = draft ?? live;
	if (!head || head.id === input.base) return null;
	const base = await tx.revision.findUnique({ where: { id: input.base } });
	const theirs: unknown = documentOf(kind, head);
	const known = base?.recordId === record.id ? base : head;
	const own = typedValues(input).filter(([name]) => !name.startsWith("d."));
	const kept = own.filter(([name]) => name !== "grundlag" && name !== "version");
	const fresh = [...kept, ["grundlag", head.id], ["version", String(record.version)]] as [string, string][];
	const shown = { id: head.id, sequence: head.sequence, by: head.by, at: head.createdAt.toISOString() };
	if (editedAsYaml(kind)) {
		const text = typedValues(input).filter(([name]) => name.startsWith("d."));
		const whole = { path: YAML_FIELD, label: "Hele teksten", mine: input.form.get(YAML_FIELD) ?? "" };
		const sides = { base: yamlText(documentOf(kind, known)), theirs: yamlText(theirs) };
		const extra: ConflictShown = { theirs: shown, conflicts: [{ ...whole, ...sides }], taken: [] };
		return { values: [...fresh, ...text], extra: { conflict: extra } };
	}
	const names = await readCodeNames(tx);
	const before: unknown = documentOf(kind, known);
	const { merged, conflicts } = merge(kind, before, mine, theirs, { names });
	const both = new Set(conflicts.map(({ label }) => label));
	const taken = difference(kind, before, theirs, names, 0)
		.map(({ label }) => label)
		.filter((label) => !both.has(label));
	const extra: ConflictShown = {
		theirs: shown,
		conflicts: conflicts.map((one) => ({
			path: one.path,
			label: one.label,
			base: words(one.base),
			mine: words(one.mine),
			theirs: words(one.theirs),
		})),
		taken: [...new Set(taken)],
	};
	const values = [...fresh, ...toValues(fieldOfKind(kind), merged)].map(([n, v]) => [n, v] as const);
	return { values, extra: { conflict: extra } };
}
