import { danishDay } from "../../base/calendar/day-count";
import { deskRoutes } from "../../base/routes";
import { slugify } from "../../base/slug";
import { editedAsYaml } from "../../model/describe-schema";
import type { Entry } from "../../model/kinds";
import { fingerprintOf } from "../../model/row-identity";
import type { Stage } from "../../model/stages";
import { audit } from "../../store/records/audit";
import {
	documentOf,
	findRecord,
	isOfOneMunicipality,
	liesSomewhere,
	placeOf,
	type RecordTarget,
} from "../../store/records/record-target";
import { ensureRecord } from "../../store/records/revisions";
import { isSlugTaken } from "../../store/records/taken-slugs";
import type { Target } from "../../store/records/target";
import { type ActionContext, defineAction, type Outcome } from "../door/action";
import { editPage, unsavedFormKey } from "../door/form-address";
import { municipalityOf } from "../door/municipality-name";
import { mayDo } from "../door/permissions";
import { conflictOf } from "./conflict";
import { afterStep, checkedOn, readSaveForm, type SaveInput, typedValues } from "./save-form";
import { typedIsSaved } from "./unsaved";
import { writeDraft } from "./write-draft";

type SaveTarget = Target & { known: RecordTarget | null };
type Step = ActionContext<SaveInput, SaveTarget>;

const STALE =
	"Nogen har ændret noget her, siden du åbnede den (fx sendt den til godkendelse). Dit er her endnu. Gem igen, hvis det stadig skal være sådan.";

function redisplay(input: SaveInput, status: 200 | 409 | 422, state: object): Outcome {
	return {
		kind: "redisplay",
		page: editPage(input),
		status,
		state: { values: typedValues(input), ...state },
	};
}

/** A new record's name in the address; why it cannot be used, in Danish. */
async function newSlug({ tx, input }: Step, document: Entry["document"]) {
	const named = document as { title?: string; name?: string; label?: string; short?: string };
	const own = isOfOneMunicipality(input.kind) ? (await municipalityOf(tx, document))?.slug : undefined;
	const slug = slugify(
		own ?? (input.slug || (named.title ?? named.name ?? named.label ?? named.short ?? "")),
	);
	if (!slug) return { slug, error: "Skriv et navn til adressen." };
	const taken = await isSlugTaken(tx, input.kind, slug);
	return { slug, error: taken ? `Navnet "${slug}" er brugt. Vælg et andet.` : undefined };
}

async function store(step: Step, target: RecordTarget, document: Entry["document"]): Promise<Outcome> {
	const { tx, input, person, now } = step;
	const head = target.draft ?? target.live;
	if (
		head &&
		fingerprintOf(documentOf(target.kind, head)) === fingerprintOf(document) &&
		input.button.step === "save"
	) {
		if (!input.button.send) return redisplay(input, 422, { fault: "Der er ikke ændret noget." });
	}
	const meta = {
		origin: "save",
		why: input.why,
		readersShouldKnow: input.readersShouldKnow,
		baseId: head?.id ?? null,
	} as const;
	const revision = await writeDraft(tx, target, document, meta, { person, now });
	await typedIsSaved(tx, unsavedFormKey(input), person.id, now);
	const send = input.button.step === "save" && input.button.send;
	if (send && mayDo(person, "send to review", placeOf(target.kind, [document]))) {
		await tx.record.update({ where: { id: target.record.id }, data: { stage: "review" satisfies Stage } });
		await audit(tx, { name: person.id, at: now }, "submit", target.record.id, revision);
		const receipt = "Kladden er sendt til godkendelse.";
		return { kind: "done", to: deskRoutes.record(target.record.id), receipt };
	}
	return { kind: "done", to: deskRoutes.record(target.record.id) };
}

async function run(step: Step): Promise<Outcome> {
	const { tx, input, target, now } = step;
	if (input.button.step !== "save") return redisplay(input, 200, { values: afterStep(input) });
	const { document, errors } = checkedOn(input, danishDay(now));
	if (!document) return redisplay(input, 422, { errors });
	if (target.known) {
		const conflict = await conflictOf(tx, input, target.known, document);
		if (conflict) return redisplay(input, 409, conflict);
		if (target.known.record.version !== input.version) {
			const values = typedValues(input).filter(([name]) => name !== "version");
			const version: [string, string] = ["version", String(target.known.record.version)];
			return redisplay(input, 409, { fault: STALE, values: [...values, version] });
		}
		return store(step, target.known, document);
	}
	const { slug, error } = await newSlug(step, document);
	if (error) return redisplay(input, 422, { errors: { navn: error } });
	const record = await ensureRecord(tx, { kind: input.kind, slug }, now);
	return store(step, { record, kind: input.kind, live: null, draft: null, place: null }, document);
}

/** Saving what was written as a new revision of the draft, or as a new record's first. */
export const saveAction = defineAction<SaveInput, SaveTarget>({
	name: "gem-kladde",
	permission: "write a draft",
	read: readSaveForm,
	shownOn: (input, fault) => ({ page: editPage(input), state: { values: typedValues(input), fault } }),
	/**
	 * A new record that lies somewhere is nobody's until its form says where: what is missing in it is told to
	 * whoever may write of some place, and a list's button is pressed.
	 */
	early(input) {
		if (input.post !== "" || !liesSomewhere(input.kind)) return null;
		if (input.button.step !== "save") return redisplay(input, 200, { values: afterStep(input) });
		const { document, errors } = input.checked;
		return document ? null : redisplay(input, 422, { errors });
	},
	async find(tx, input) {
		if (input.post) {
			const known = await findRecord(tx, input.post);
			return known && known.kind === input.kind ? { known, place: known.place } : null;
		}
		const document = editedAsYaml(input.kind) ? undefined : input.checked.document;
		// What cannot be read yet goes nowhere; `writeDraft` asks again of what can.
		const place = document ? placeOf(input.kind, [document]) : liesSomewhere(input.kind) ? [] : null;
		return { known: null, place };
	},
	run,
});
