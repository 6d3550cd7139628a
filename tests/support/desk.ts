import { type Performed, perform } from "@/lib/desk/door/perform";
import { toValues } from "@/lib/desk/drafts/values";
import { actionNamed } from "@/lib/desk/registry";
import type { Person, Role } from "@/lib/desk/sign-in/person";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { type FormKind, fieldOfKind } from "@/lib/model/describe-schema";
import type { DocumentOf } from "@/lib/model/kinds";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { documentOf } from "@/lib/store/records/record-target";

/** Somebody at the desk, with a second factor. */
export const somebody = (
	id: string,
	roles: readonly Role[],
	municipalities: readonly string[] = [],
): Person => ({
	id,
	name: id,
	roles,
	municipalities,
	hasSecondFactor: true,
});

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A form as a browser sends it. */
export const formOf = (fields: Fields) =>
	new URLSearchParams(
		Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
	);

/** The desk over a database: every action through the same door as the site's. */
export function createDesk(client: PrismaClient, clock: () => Date) {
	const write = createWriter(client);
	const act = async (person: Person, name: string, form: URLSearchParams): Promise<Performed> => {
		const action = actionNamed(name);
		if (!action) throw new Error(`no action ${name}`);
		const performed = await perform(write, action, { form, person, now: clock() });
		if (performed.kind === "done") await performed.after?.(write);
		return performed;
	};
	const record = (id: string) => client.record.findUniqueOrThrow({ where: { id } });
	/** An action on a record at the version it has now. */
	const step = async (person: Person, name: string, id: string, fields: Fields = {}) =>
		act(person, name, formOf({ post: id, version: String((await record(id)).version), ...fields }));
	const document = async <K extends FormKind>(kind: K, id: string) => {
		const { draftRevisionId, liveRevisionId } = await record(id);
		const where = { id: draftRevisionId ?? liveRevisionId ?? "" };
		const revision = await client.revision.findUniqueOrThrow({ where });
		return { revision, document: documentOf(kind, revision) };
	};
	/** Saves a changed document from the head that is there now, or from another base. */
	const save = async <K extends FormKind>(
		person: Person,
		kind: K,
		slug: string,
		change: (document: DocumentOf<K>) => DocumentOf<K>,
		fields: Fields = {},
	) => {
		const id = recordId(kind, slug);
		const { revision, document: before } = await document(kind, id);
		const own = { post: id, type: kind, version: String((await record(id)).version), grundlag: revision.id };
		const form = formOf({ ...own, grund: "prøve", gem: "kladde", ...fields });
		for (const [name, value] of toValues(fieldOfKind(kind), change(before))) form.append(name, value);
		return act(person, "gem-kladde", form);
	};
	/** Saves a new record, from the form that has a mark. */
	const create = (person: Person, kind: FormKind, document: unknown, mark: string) => {
		const form = formOf({ post: "", type: kind, udkast: mark, version: "0", grundlag: "", gem: "kladde" });
		for (const [name, value] of toValues(fieldOfKind(kind), document)) form.append(name, value);
		return act(person, "gem-kladde", form);
	};
	const publish = async (person: Person, id: string, fields: Fields = {}) =>
		step(person, "udgiv", id, {
			revision: (await record(id)).draftRevisionId ?? "ingen",
			grund: "",
			...fields,
		});
	return { act, step, save, create, publish, record, document };
}
