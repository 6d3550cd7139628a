import type { z } from "zod";
import { deskRoutes } from "../../base/routes";
import { findRecord, type RecordTarget } from "../../store/records/record-target";
import { stepFieldId } from "../answers/step-field-id";
import { type Action, type ActionContext, defineAction, type Outcome } from "./action";
import type { Permission } from "./permissions";
import { idField, readFields, versionField } from "./read-fields";

type Read<S extends z.ZodRawShape> = ReturnType<typeof readFields<S>> & { post: string; version: number };

/** What a step of a record's life knows when it is taken. */
export type Step<S extends z.ZodRawShape> = ActionContext<Read<S>, RecordTarget>;

/** What is wrong with one field of a short form, in Danish. */
type FieldFault = { field: string; text: string };

/** Why a step was not taken; `null` when it can be. */
export type Refusal = string | FieldFault | null;

type RecordAction<S extends z.ZodRawShape> = {
	name: string;
	permission: Permission;
	fields: S;
	/** Why it cannot be done: as things stand (in Danish), or as a field was filled in; `null` when it can. */
	refuse?: (step: Step<S>) => Refusal | Promise<Refusal>;
	run?: (step: Step<S>) => Promise<void>;
	/** What it answers in place of going somewhere: what is shown once and never again. */
	show?: (step: Step<S>) => Promise<Outcome>;
	/** What is said of it there, in Danish, where that depends on what was done; see `receipts.ts`. */
	receipt?: (step: Step<S>) => Promise<string>;
	/** Where one lands; by default the record's own page. */
	to?: (step: Step<S>) => string;
};

const STALE =
	"Nogen har ændret posten, siden du åbnede siden. Her er den, som den er nu. Det, du skrev, står der stadig. Se efter, og prøv igen.";

/** The record's page with what was typed in one of its forms. */
function recordPageWith(id: string, action: string, fields: object) {
	const values = Object.entries(fields).map(([name, value]) => [name, String(value ?? "")] as const);
	return { page: deskRoutes.record(id), shown: { values, extra: { action } } };
}

/** The same after the form was not taken. */
function redisplayRecordPage(
	id: string,
	action: string,
	fault: string | FieldFault,
	fields: object,
): Outcome {
	const { page, shown } = recordPageWith(id, action, fields);
	if (typeof fault === "string") {
		return { kind: "redisplay", page, status: 409, state: { ...shown, fault } };
	}
	const errors = { [stepFieldId(action, fault.field)]: fault.text };
	return { kind: "redisplay", page, status: 422, state: { ...shown, errors } };
}

/**
 * A step of a record's life by a short form: which record, the version it was opened at, and some fields. The
 * version is compared inside the transaction, so the second of two people is told, and loses nothing they typed.
 */
export function recordAction<S extends z.ZodRawShape>({
	name,
	permission,
	fields,
	refuse,
	run,
	show,
	to,
	receipt,
}: RecordAction<S>): Action<never, never> {
	return defineAction<Read<S>, RecordTarget>({
		name,
		permission,
		read: (form) => readFields(form, { ...fields, post: idField, version: versionField }) as Read<S>,
		shownOn(input, fault) {
			const { page, shown } = recordPageWith(input.post, name, input);
			return { page, state: { ...shown, fault } };
		},
		async find(tx, { post }) {
			return findRecord(tx, post);
		},
		async run(step) {
			const { input, target } = step;
			const redisplay = (fault: string | FieldFault) =>
				redisplayRecordPage(target.record.id, name, fault, input);
			if (target.record.version !== input.version) return redisplay(STALE);
			const fault = (await refuse?.(step)) ?? null;
			if (fault) return redisplay(fault);
			await run?.(step);
			const shown = await show?.(step);
			if (shown) return shown;
			const done = { kind: "done", to: to?.(step) ?? deskRoutes.record(target.record.id) } as const;
			return receipt ? { ...done, receipt: await receipt(step) } : done;
		},
	});
}
