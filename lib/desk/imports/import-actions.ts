import { deskRoutes } from "../../base/routes";
import { audit } from "../../store/records/audit";
import { BadInput, defineAction } from "../door/action";
import { Refused } from "../door/perform";
import { mayDo, type Permission } from "../door/permissions";
import { idField, readFields, versionField } from "../door/read-fields";
import { fourEyesKinds } from "../publishing/four-eyes";
import { applyBatch, type Choice, type Mode } from "./apply-batch";
import { rememberFields, UNCHECKED } from "./batch";
import { type BatchTarget, findBatchTarget, redisplayBatch, stepFault } from "./batch-target";
import { FIELDS } from "./columns";
import { mappingFault } from "./guess-mapping";
import { isPublished, undoBatch } from "./undo-batch";

const shape = { import: idField, version: versionField };
type Input = { import: string; version: number; values: [string, string][] };
type Mapped = Input & { mapping: string[] };
type Chosen = Input & { choice: Choice };

/** The fields that every step has, and the values of the others. */
function readRest(form: URLSearchParams, isOther: (name: string) => boolean) {
	const own = new URLSearchParams([...form].filter(([name]) => !isOther(name)));
	const values = [...form].filter(([name]) => isOther(name));
	return { ...readFields(own, shape), values };
}

const COLUMN = /^kolonne-(\d{1,2})$/;

function readMapping(form: URLSearchParams): Mapped {
	const input = readRest(form, (name) => COLUMN.test(name));
	const mapping: string[] = [];
	for (const [name, value] of input.values) {
		const at = Number(COLUMN.exec(name)?.[1]);
		const isField = value === "" || FIELDS.some((field) => field.name === value);
		if (!isField || mapping[at] !== undefined) throw new BadInput(name);
		mapping[at] = value;
	}
	return { ...input, mapping };
}

const SCOPES: Record<string, Choice["states"]> = {
	alle: ["new", "changed"],
	nye: ["new"],
	aendrede: ["changed"],
	valgte: ["new", "changed"],
};

function readChoice(form: URLSearchParams): Chosen {
	const input = readRest(form, (name) => name === "omfang" || name === "raekke");
	const [scope = "", ...more] = form.getAll("omfang");
	const states = SCOPES[scope];
	const rows = form.getAll("raekke");
	if (!states || more.length > 0 || !rows.every((row) => /^\d{1,7}$/.test(row))) throw new BadInput("omfang");
	return { ...input, choice: { states, numbers: scope === "valgte" ? rows.map(Number) : null } };
}

const find = (tx: Parameters<typeof findBatchTarget>[0], input: Input) => findBatchTarget(tx, input.import);

const OWN_WORK =
	"Du har selv hentet filen ind, og tilbud skal udgives af en anden. Tag rækkerne ind som kladder, eller bed en anden om at udgive.";

/** Taking rows into the catalogue, as drafts or for everybody to see. */
const applyAction = (name: string, mode: Mode, permission: Permission) =>
	defineAction<Chosen, BatchTarget>({
		name,
		permission,
		read: readChoice,
		find,
		async run({ tx, input, target: { batch }, person, now }) {
			const redisplay = (status: 409 | 422, fault: string) =>
				redisplayBatch(batch, status, fault, input.values);
			const fault = stepFault(batch, input.version, ["ready", "applied"]);
			if (fault) return redisplay(409, fault);
			if (input.choice.numbers?.length === 0) return redisplay(422, "Sæt kryds ved mindst én række.");
			const isOwn = mode === "publish" && batch.byId === person.id;
			if (isOwn && (await fourEyesKinds(tx)).includes("offer")) return redisplay(409, OWN_WORK);
			const applied = await applyBatch(tx, batch, input.choice, mode, { name: person.id, at: now });
			const count = applied.new + applied.changed + applied.conflicts;
			if (count === 0) return redisplay(422, "Der er ingen rækker at importere. Vælg nogle andre.");
			return { kind: "done", to: deskRoutes.import(batch.id) };
		},
	});

/** The steps of an import after the file has come. */
export const importActions = [
	defineAction<Mapped, BatchTarget>({
		name: "import-kolonner",
		permission: "import",
		read: readMapping,
		find,
		async run({ tx, input, target: { batch }, person, now }) {
			const { mapping, values } = input;
			const { headings } = batch.format;
			const late = stepFault(batch, input.version, ["uploaded", "checking", "ready"]);
			if (late) return redisplayBatch(batch, 409, late, values);
			if (headings.some((_, i) => mapping[i] === undefined) || mapping.length !== headings.length)
				throw new BadInput("kolonne");
			const fault = mappingFault(mapping);
			if (fault) return redisplayBatch(batch, 422, fault, values);
			await rememberFields(tx, headings, mapping);
			await tx.importRow.updateMany({ where: { batchId: batch.id }, data: UNCHECKED });
			const data = { mapping: JSON.stringify(mapping), state: "checking", checked: 0 };
			await tx.importBatch.update({ where: { id: batch.id }, data: { ...data, version: { increment: 1 } } });
			const fields = mapping.filter((field) => field !== "");
			await audit(tx, { name: person.id, at: now }, "import-map", "", "", { batch: batch.id, fields });
			return { kind: "done", to: deskRoutes.import(batch.id) };
		},
	}),
	applyAction("import-udfoer", "draft", "import"),
	applyAction("import-udgiv", "publish", "publish an import"),
	defineAction<Input, BatchTarget>({
		name: "import-fortryd",
		permission: "import",
		read: (form) => readRest(form, () => false),
		find,
		async run({ tx, input, target: { batch, place }, person, now }) {
			const fault = stepFault(batch, input.version, ["applied"]);
			if (fault) return redisplayBatch(batch, 409, fault, []);
			const may = mayDo(person, "publish an import", place) || !(await isPublished(tx, batch));
			if (!may) throw new Refused("publish an import");
			await undoBatch(tx, batch, { name: person.id, at: now });
			return { kind: "done", to: deskRoutes.import(batch.id) };
		},
	}),
];
