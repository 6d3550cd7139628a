import type { Kind } from "@/lib/model/kinds";
import { LIFTS, type Lift } from "@/lib/model/schema-versions";

const registry = LIFTS as { [K in Kind]?: readonly Lift[] };
const before = { ...LIFTS };

/** Raises a kind's schema by steps that stand in no registry, until {@link asBefore}. */
export function raised(kind: Kind, ...steps: Lift[]): void {
	registry[kind] = [...(before[kind] ?? []), ...steps];
}

/** The registry as it is. */
export function asBefore(): void {
	for (const kind of Object.keys(registry) as Kind[]) delete registry[kind];
	Object.assign(registry, before);
}

/** A step that anybody sees: records of the next version are called otherwise. */
export const renamed: Lift = (document) => ({ ...document, title: `Løftet ${document.title}`.slice(0, 120) });
