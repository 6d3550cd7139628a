import { isPlain } from "../../model/describe-schema";
import type { Kind } from "../../model/kinds";
import { plainText } from "../door/yaml-answer";
import { type Change, difference } from "./difference";
import type { Names } from "./show-value";

/** What differs between two documents of a kind; registers are compared as the texts they are edited as. */
export function changesBetween(kind: Kind, before: unknown, after: unknown, names: Names): Change[] {
	if (!isPlain(kind)) return difference(kind, before, after, names);
	const [old, fresh] = [before === null ? null : plainText(before), plainText(after)];
	return old === fresh ? [] : [{ path: "yaml", label: "Hele teksten", before: old, after: fresh }];
}
