import { isPlain } from "../form-model/describe";
import { type Change, difference } from "../form-model/difference";
import type { Names } from "../form-model/show-value";
import type { Kind } from "../records/kinds";
import { plainText } from "./plain-text";

/** What differs between two documents of a kind; registers are compared as the texts they are edited as. */
export function changesBetween(kind: Kind, before: unknown, after: unknown, names: Names): Change[] {
	if (!isPlain(kind)) return difference(kind, before, after, names);
	const [old, fresh] = [before === null ? null : plainText(before), plainText(after)];
	return old === fresh ? [] : [{ path: "yaml", label: "Hele teksten", before: old, after: fresh }];
}
