import type { PrismaClient } from "../../generated/prisma/client";
import { editedAsYaml, fieldOfKind } from "../../model/describe-schema";
import type { Kind } from "../../model/kinds";
import { documentOf, findRecord } from "../../store/records/record-target";
import type { PageState } from "../answers/page-state";
import { unsavedFormKey } from "../door/form-address";
import { mayDo, mayDoSomewhere } from "../door/permissions";
import { readTitle } from "../door/record-title";
import { YAML_FIELD, yamlText } from "../door/yaml-form";
import type { Person } from "../sign-in/person";
import type { ConflictShown } from "./conflict";
import { mayMake } from "./may-make";
import { askedChanges, openComments } from "./said-of-draft";
import { typedIn } from "./unsaved";
import { toValues } from "./values";

type Values = readonly (readonly [string, string])[];

/** What an editing page shows. */
export type EditPage = {
	kind: Kind;
	title: string;
	/** Empty for a new record. */
	post: string;
	/** A new record's, in whose name what is typed is kept. */
	mark: string;
	version: string;
	/** The revision the form is begun from; empty for a new record. */
	base: string;
	values: Values;
	formName: string;
	/** What its reader typed earlier and has not saved; only when it is not what the form shows already. */
	unsaved: { at: Date } | null;
	conflict: ConflictShown | null;
	maySend: boolean;
	/** What a reviewer asked to have changed in the draft, the latest first. */
	asked: { text: string; section: string; byId: string; at: Date }[];
	/** What colleagues have said since what is live, and nobody has marked as solved; the latest first. */
	comments: { id: string; text: string; section: string; byId: string; at: Date }[];
};

function valuesOf(kind: Kind, document: unknown): Values {
	if (editedAsYaml(kind)) return [[YAML_FIELD, yamlText(document)]];
	return toValues(fieldOfKind(kind), document);
}

const first = (values: Values, name: string) => values.find(([key]) => key === name)?.[1];

type Opened = { person: Person; state: PageState | null; takeUnsaved: boolean };

/** Whether a document's fields say what is stored: then there is nothing to offer. */
function saysTheSame(typed: Values, stored: Values): boolean {
	const written = (values: Values) => {
		const own = values.filter(([name, value]) => name.startsWith("d.") && value.trim() !== "");
		return JSON.stringify(own.map(([name, value]) => [name, value.replace(/\r\n/g, "\n").trim()]).sort());
	};
	return written(typed) === written(stored);
}

/** The form as it is to be shown: after a try that was not taken, with what was typed earlier, or as it is stored. */
async function shownValues(client: PrismaClient, formName: string, stored: Values, opened: Opened) {
	const { person, state, takeUnsaved } = opened;
	if (state) return { values: state.values, unsaved: null };
	const typed = await typedIn(client, formName, person.id);
	if (!typed || (!takeUnsaved && saysTheSame(typed.values, stored))) return { values: stored, unsaved: null };
	return takeUnsaved
		? { values: typed.values, unsaved: null }
		: { values: stored, unsaved: { at: typed.at } };
}

/** The editing page of a record; `null` when there is none that the person may write. */
export async function readEditPage(
	client: PrismaClient,
	id: string,
	opened: Opened,
): Promise<EditPage | null> {
	const target = await findRecord(client, id);
	if (!target || !mayDo(opened.person, "write a draft", target.place)) return null;
	const { kind, record } = target;
	const last = { where: { recordId: id }, orderBy: { sequence: "desc" } } as const;
	const head = target.draft ?? target.live ?? (await client.revision.findFirst(last));
	if (!head) return null;
	const document = documentOf(kind, head);
	const formName = unsavedFormKey({ post: id, kind, mark: "" });
	const { values, unsaved } = await shownValues(client, formName, valuesOf(kind, document), opened);
	return {
		kind,
		title: await readTitle(client, kind, document),
		post: id,
		mark: "",
		version: first(values, "version") ?? String(record.version),
		base: first(values, "grundlag") ?? head.id,
		values,
		formName,
		unsaved,
		conflict: (opened.state?.extra as { conflict?: ConflictShown } | undefined)?.conflict ?? null,
		maySend: mayDo(opened.person, "send to review", target.place),
		asked: await askedChanges(client, record),
		comments: await openComments(client, id, target.live?.createdAt),
	};
}

/** Where somebody who writes of one municipality alone will have a new record. */
function ownPlace(kind: Kind, person: Person): Values {
	const [only, ...more] = person.municipalities;
	if (!only || more.length > 0 || mayDo(person, "write a draft", null)) return [];
	if (kind === "provider") return [["d.municipality", only]];
	if (kind !== "offer") return [];
	return [
		["d.coverage.level", "municipality"],
		["d.coverage.municipalities", only],
	];
}

/**
 * The page for a new record of a kind, with what was typed in it earlier; `null` for an unknown kind, or one that
 * the person may not create.
 */
export async function readNewPage(
	client: PrismaClient,
	kind: string,
	mark: string,
	opened: Pick<Opened, "person" | "state">,
): Promise<EditPage | null> {
	const { person } = opened;
	if (!mayMake(person, kind)) return null;
	const formName = unsavedFormKey({ post: "", kind, mark });
	const { values } = await shownValues(client, formName, ownPlace(kind, person), {
		...opened,
		takeUnsaved: true,
	});
	return {
		kind,
		title: "Ny post",
		post: "",
		mark,
		version: "0",
		base: "",
		values,
		formName,
		unsaved: null,
		conflict: null,
		maySend: mayDoSomewhere(person, "send to review"),
		asked: [],
		comments: [],
	};
}
