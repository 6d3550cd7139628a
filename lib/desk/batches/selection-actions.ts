import { z } from "zod";
import { deskRoutes } from "../../base/routes";
import type { Selection } from "../../generated/prisma/client";
import type { Target } from "../../store/records/target";
import { type ActionContext, BadInput, defineAction, type Outcome } from "../door/action";
import { idField, readFields, versionField } from "../door/read-fields";
import { listAddress, readListQuery } from "../queue/list-address";
import { readListIds } from "../queue/record-list";
import { DEED_NAMES, type DeedName, deedOf } from "./deeds";
import { outcomeWords } from "./outcome-words";
import { runRest, runSlice } from "./run-selection";
import { type Chosen, chosenNow, EXPORT, MOST_CHOSEN, makeSelection } from "./selection";

/** So few are done at once; before more, one is asked. */
const FEW = 5;
const CHOICE = /^([^:]{1,80}):(\d{1,9}):([^:]{0,120})$/;
const nowhere = async (): Promise<Target> => ({ place: null });

type Choosing = {
	deed: DeedName | typeof EXPORT;
	list: string;
	all: boolean;
	chosen: Chosen[];
	fields: Record<string, string>;
	values: [string, string][];
};

const text = z.string().max(200).default("");
const shape = {
	gor: z.enum([...DEED_NAMES, EXPORT]),
	liste: z.string().max(2_000),
	alle: z.literal("ja").optional(),
	...{ dato: text, gruppe: text, element: text, hos: text },
};

function readChoosing(form: URLSearchParams): Choosing {
	const rest = new URLSearchParams([...form].filter(([name]) => name !== "post"));
	const { gor, liste, alle, ...fields } = readFields(rest, shape);
	const chosen = form.getAll("post").map((value) => {
		const [, id, version, draftId] = CHOICE.exec(value) ?? [];
		if (!id) throw new BadInput("post");
		return { id, version: Number(version), draftId: draftId || null };
	});
	const ids = new Set(chosen.map(({ id }) => id));
	if (ids.size !== chosen.length || chosen.length > MOST_CHOSEN) throw new BadInput("post");
	return { deed: gor, list: liste, all: alle === "ja", chosen, fields, values: [...form] };
}

type Step<I> = ActionContext<I>;

/** Begins, does the first few at once, and leaves the others to whoever answers after this. */
async function begin(
	{ tx, person, now }: Omit<Step<unknown>, "input" | "target">,
	id: string,
): Promise<Outcome> {
	await tx.selection.update({ where: { id }, data: { state: "running", version: { increment: 1 } } });
	const isMore = await runSlice({ tx, person, now }, id);
	const to = deskRoutes.selection(id);
	if (isMore) return { kind: "done", to, after: (write) => runRest(write, { person, now }, id) };
	const { deed, list } = await tx.selection.findUniqueOrThrow({ where: { id } });
	const refused = await tx.selectionItem.count({ where: { selectionId: id, outcome: "refused" } });
	if (refused > 0) return { kind: "done", to };
	const done = await tx.selectionItem.count({ where: { selectionId: id, outcome: "done" } });
	const back = listAddress(readListQuery(new URLSearchParams(list)));
	return { kind: "done", to: back, receipt: outcomeWords(deed as DeedName, done) };
}

async function choose({ tx, person, now, input }: Step<Choosing>): Promise<Outcome> {
	const { deed: name, list, all, fields, values } = input;
	const query = readListQuery(new URLSearchParams(list));
	const again = (fault: string): Outcome => ({
		...{ kind: "redisplay", page: listAddress(query), status: 422, state: { values, fault } },
	});
	const field = name === EXPORT ? undefined : deedOf(name).field;
	const value = field ? (fields[field.name] ?? "") : "";
	const wrong = field && (await field.fault(tx, value));
	if (wrong) return again(wrong);
	const found = all ? await readListIds(tx, { query, person, now }, MOST_CHOSEN + 1) : [];
	if (found.length > MOST_CHOSEN)
		return again("Det er over 1.000. Gør listen kortere, og tag dem ad flere gange.");
	const chosen = all ? await chosenNow(tx, found) : input.chosen;
	if (chosen.length === 0) return again("Sæt kryds ved mindst én.");
	const id = await makeSelection(tx, chosen, { personId: person.id, now, deed: name, value, list });
	if (name === EXPORT) return { kind: "done", to: deskRoutes.selectionCsv(id) };
	if (chosen.length > FEW) return { kind: "done", to: deskRoutes.selection(id) };
	return begin({ tx, person, now }, id);
}

type Own = Target & { selection: Selection };
const OTHERS = "Det er en anden, der har valgt dem. Vælg dem selv på listen.";

/** Choosing records in a list, and doing something to all of them. */
export const selectionActions = [
	defineAction<Choosing, Target>({
		name: "vaelg",
		permission: "choose records",
		read: readChoosing,
		find: nowhere,
		run: choose,
	}),
	defineAction<{ udvalg: string; version: number }, Own>({
		name: "udfoer-udvalg",
		permission: "choose records",
		read: (form) => readFields(form, { udvalg: idField, version: versionField }),
		async find(tx, { udvalg }) {
			const selection = await tx.selection.findUnique({ where: { id: udvalg } });
			return selection && { selection, place: null };
		},
		async run({ tx, person, now, input, target: { selection } }) {
			const again = (page: string, fault: string): Outcome => ({
				...{ kind: "redisplay", page, status: 409, state: { values: [], fault } },
			});
			if (selection.byId !== person.id) return again(deskRoutes.notDone, OTHERS);
			const page = deskRoutes.selection(selection.id);
			if (selection.version !== input.version)
				return again(page, "Det er allerede sat i gang. Her er, hvor langt det er.");
			if (selection.state === "done") return again(page, "Det er gjort.");
			return begin({ tx, person, now }, selection.id);
		},
	}),
];
