import { deskRoutes } from "../../base/routes";
import { audit } from "../../store/records/audit";
import { type Action, defineAction } from "../door/action";
import { Refused } from "../door/perform";
import { mayDo, type Permission } from "../door/permissions";
import { isReadingDay } from "../drafts/reading-date";
import { type Step, sendBatch, setReadingDates, type Taken } from "./after-batch";
import { type BatchTarget, findBatchTarget, redisplayBatch, stepFault } from "./batch-target";
import { type Chosen, type Input, readChoice, readRest } from "./import-forms";
import { publishBatch } from "./publish-batch";
import { isPublished, undoBatch } from "./undo-batch";

const NO_ROW = "Sæt kryds ved mindst én række.";
const NOTHING = "Der er ingen importerede rækker at gøre det ved.";

type Work = (step: Step, input: Chosen) => Promise<Taken>;
type After = { name: string; permission: Permission; work: Work; asksDay?: true };

/** Where one lands: the import's page, which says what was done to how many, and to how many not. */
const doneTo = (id: string, name: string, { done, refused }: Taken) =>
	`${deskRoutes.import(id)}?gjort=${name}&antal=${done}&ikke=${refused}`;

const WRONG_DAY = "Vælg en dato for genlæsning.";
const DAY = "dato";
const dayOf = ({ values }: Input) => values.find(([name]) => name === DAY)?.[1] ?? "";

const afterAction = ({ name, permission, work, asksDay }: After) =>
	defineAction<Chosen, BatchTarget>({
		name,
		permission,
		read: (form) => readChoice(form, [DAY]),
		find: (tx, input) => findBatchTarget(tx, input.import),
		async run({ tx, input, target: { batch }, person, now }) {
			const redisplay = (status: 409 | 422, fault: string) =>
				redisplayBatch(batch, status, fault, input.values);
			const late = stepFault(batch, input.version, ["applied"]);
			if (late) return redisplay(409, late);
			const { numbers } = input.choice;
			if (numbers?.length === 0) return redisplay(422, NO_ROW);
			if (asksDay && !isReadingDay(dayOf(input))) return redisplay(422, WRONG_DAY);
			const taken = await work({ tx, batch, numbers, person, now }, input);
			if (taken.done + taken.refused === 0) return redisplay(422, NOTHING);
			return { kind: "done", to: doneTo(batch.id, name, taken) };
		},
	});

const hide = (name: string, isAway: boolean): Action<never, never> =>
	defineAction<Input, BatchTarget>({
		name,
		permission: "import",
		read: (form) => readRest(form, () => false),
		find: (tx, input) => findBatchTarget(tx, input.import),
		async run({ tx, input, target: { batch }, person, now }) {
			if (batch.version !== input.version)
				return redisplayBatch(batch, 409, "Importen er kommet videre.", []);
			const data = { putAwayAt: isAway ? now : null, version: { increment: 1 } };
			await tx.importBatch.update({ where: { id: batch.id }, data });
			await audit(tx, { name: person.id, at: now }, "import-put-away", "", "", {
				batch: batch.id,
				away: isAway,
			});
			return { kind: "done", to: deskRoutes.imports };
		},
	});

/** Undoing, all of it or some rows: what is published only by somebody who may publish. */
const undoAction = defineAction<Chosen, BatchTarget>({
	name: "import-fortryd",
	permission: "import",
	read: (form) => {
		// Without a choice of rows all of it is meant.
		if (!form.has("omfang")) form.append("omfang", "alle");
		return readChoice(form, [DAY]);
	},
	find: (tx, input) => findBatchTarget(tx, input.import),
	async run({ tx, input, target: { batch, place }, person, now }) {
		const { numbers } = input.choice;
		const fault = stepFault(batch, input.version, ["applied"]);
		if (fault) return redisplayBatch(batch, 409, fault, input.values);
		if (numbers?.length === 0) return redisplayBatch(batch, 422, NO_ROW, input.values);
		const mayTakeDown = mayDo(person, "publish an import", place);
		if (!mayTakeDown && (await isPublished(tx, batch, numbers))) throw new Refused("publish an import");
		const actor = { name: person.id, at: now };
		const { drafts, taken, restored, kept } = await undoBatch(tx, batch, actor, { numbers, mayTakeDown });
		const count = { done: drafts + taken + restored, refused: kept };
		return { kind: "done", to: doneTo(batch.id, "import-fortryd", count) };
	},
});

/** What can be done to an import's offers once they are taken in, all of them or those that are chosen. */
export const afterActions = [
	afterAction({ name: "import-send", permission: "send to review", work: sendBatch }),
	afterAction({ name: "import-udgiv-kladder", permission: "publish", work: publishBatch }),
	afterAction({
		name: "import-laesedato",
		permission: "set the reading date",
		work: (step, input) => setReadingDates(step, dayOf(input)),
		asksDay: true,
	}),
	undoAction,
	hide("import-laeg-vaek", true),
	hide("import-hent-frem", false),
];
