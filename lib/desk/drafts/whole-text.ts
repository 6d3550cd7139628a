import type { PrismaClient } from "../../generated/prisma/client";
import { documentOf, type RecordTarget } from "../../store/records/record-target";
import { changesBetween } from "./changes-between";
import { readCodeNames } from "./form-options";

/** A field of a record with what it says, in words. */
export type FilledField = { path: string; label: string; text: string };

/** All that a record says as the public sees it, field by field: what somebody reads who reads it through. */
export async function readWholeText(
	client: PrismaClient,
	{ kind, live }: Pick<RecordTarget, "kind" | "live">,
): Promise<FilledField[]> {
	if (!live) return [];
	const names = await readCodeNames(client);
	return changesBetween(kind, null, documentOf(kind, live), names).flatMap(
		({ path, label, after, words, isList }) => {
			const text = after ?? words?.map((word) => word.text).join(isList ? "\n" : "") ?? "";
			return text ? [{ path, label, text }] : [];
		},
	);
}
