import type { PrismaClient } from "../../generated/prisma/client";
import { editedAsYaml } from "../../model/describe-schema";
import type { Kind } from "../../model/kinds";
import type { Transaction } from "../../store/db/writer";
import { documentOf, findRecord, isOfOneMunicipality } from "../../store/records/record-target";
import type { Person } from "../sign-in/person";
import { oneOf } from "./kind-words";
import { municipalityOf } from "./municipality-name";
import { mayDo } from "./permissions";

/** What a record is called: its title, name or label; a register, which has none, by what it is. */
export function titleOf(kind: Kind, document: unknown): string {
	if (editedAsYaml(kind)) return oneOf(kind);
	const { title, name, label, short } = (document ?? {}) as Record<string, unknown>;
	return [title, name, label, short].find((one): one is string => typeof one === "string") ?? "Uden titel";
}

/** The same for every kind: a municipality's contact and its answer have no name but the municipality's, which the register knows. */
export async function readTitle(client: Transaction, kind: Kind, document: unknown): Promise<string> {
	const found = isOfOneMunicipality(kind) ? await municipalityOf(client, document) : undefined;
	return found?.fullName ?? titleOf(kind, document);
}

/** A record in a browser's tab: its name and what kind of thing it is. A register says both in one. */
const tabTitle = (kind: Kind, title: string): string =>
	editedAsYaml(kind) ? title : `${title} · ${oneOf(kind).toLowerCase()}`;

/**
 * The same for a record's own pages. Somebody who may not see it does not learn its name either.
 * @param person who asks; `null` for nobody.
 */
export async function readTabTitle(client: PrismaClient, id: string, person: Person | null): Promise<string> {
	const target = person && (await findRecord(client, id));
	if (!target || !mayDo(person, "see a record", target.place)) return "Siden findes ikke";
	const { kind, live, draft } = target;
	const last = { where: { recordId: id }, orderBy: { sequence: "desc" } } as const;
	const head = draft ?? live ?? (await client.revision.findFirst(last));
	return tabTitle(kind, await readTitle(client, kind, head && documentOf(kind, head)));
}
