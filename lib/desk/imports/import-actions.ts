import { deskRoutes } from "../../base/routes";
import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { BadInput, defineAction } from "../door/action";
import type { Permission } from "../door/permissions";
import { fourEyesKinds } from "../publishing/four-eyes";
import { afterActions } from "./after-actions";
import { answerAction } from "./answer-action";
import { applyBatch, type Mode } from "./apply-batch";
import { UNCHECKED } from "./batch";
import { type BatchTarget, findBatchTarget, redisplayBatch, stepFault } from "./batch-target";
import { editAction } from "./edit-action";
import { mappingFault } from "./guess-mapping";
import { type Chosen, type Input, type Mapped, readChoice, readMapping } from "./import-forms";
import { officeFor, rememberHeadings } from "./meanings";

const find = (tx: Parameters<typeof findBatchTarget>[0], input: Input) => findBatchTarget(tx, input.import);

const OWN_WORK =
	"Du har selv hentet filen ind, og tilbud skal udgives af en anden. Tag rækkerne ind som kladder, eller bed en anden om at udgive.";

/** Whether what an import publishes, the providers that it makes among it, needs a second person. */
async function needsOther(tx: Transaction, batchId: string): Promise<boolean> {
	const kinds = await fourEyesKinds(tx);
	const made = await tx.importProvider.count({ where: { batchId } });
	return kinds.includes("offer") || (made > 0 && kinds.includes("provider"));
}

/** Taking rows into the catalogue, as drafts or for everybody to see. */
const applyAction = (name: string, mode: Mode, permission: Permission) =>
	defineAction<Chosen, BatchTarget>({
		name,
		permission,
		read: (form) => readChoice(form),
		find,
		async run({ tx, input, target: { batch }, person, now }) {
			const redisplay = (status: 409 | 422, fault: string) =>
				redisplayBatch(batch, status, fault, input.values);
			const fault = stepFault(batch, input.version, ["ready", "applied"]);
			if (fault) return redisplay(409, fault);
			if (input.choice.numbers?.length === 0) return redisplay(422, "Sæt kryds ved mindst én række.");
			const isOwn = mode === "publish" && batch.byId === person.id;
			if (isOwn && (await needsOther(tx, batch.id))) return redisplay(409, OWN_WORK);
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
			const late = stepFault(batch, input.version, ["uploaded", "checking", "asking", "ready"]);
			if (late) return redisplayBatch(batch, 409, late, values);
			if (headings.some((_, i) => mapping[i] === undefined) || mapping.length !== headings.length)
				throw new BadInput("kolonne");
			const fault = mappingFault(mapping);
			if (fault) return redisplayBatch(batch, 422, fault, values);
			await rememberHeadings(tx, officeFor(batch.format.place), headings, mapping);
			await tx.importRow.updateMany({ where: { batchId: batch.id }, data: UNCHECKED });
			const data = { mapping: JSON.stringify(mapping), state: "checking", checked: 0 };
			const anew = { questions: "", answers: "{}" };
			await tx.importBatch.update({
				where: { id: batch.id },
				data: { ...data, ...anew, version: { increment: 1 } },
			});
			const fields = mapping.filter((field) => field !== "");
			await audit(tx, { name: person.id, at: now }, "import-map", "", "", { batch: batch.id, fields });
			return { kind: "done", to: deskRoutes.import(batch.id) };
		},
	}),
	answerAction,
	editAction,
	applyAction("import-udfoer", "draft", "import"),
	applyAction("import-udgiv", "publish", "publish an import"),
	...afterActions,
];
