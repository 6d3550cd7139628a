import { editedAsYaml } from "../../model/describe-schema";
import type { Kind } from "../../model/kinds";
import { yamlText } from "../door/yaml-form";
import { type Change, difference } from "./difference";
import type { Names } from "./show-value";

/** What differs between two documents of a kind; registers are compared as the texts they are edited as. */
export function changesBetween(kind: Kind, before: unknown, after: unknown, names: Names): Change[] {
	if (!editedAsYaml(kind)) return difference(kind, before, after, names);
	const [old, fresh] = [before === null ? null : yamlText(before), yamlText(after)];
	return old === fresh ? [] : [{ path: "yaml", label: "Hele teksten", before: old, after: fresh }];
}
