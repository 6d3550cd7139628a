import { z } from "zod";
import { deskRoutes } from "../../base/routes";
import { audit } from "../../store/records/audit";
import type { Target } from "../../store/records/target";
import { BadInput, defineAction, type Outcome } from "../door/action";
import { Refused } from "../door/perform";
import { mayDo } from "../door/permissions";
import { idField, readFields, versionField } from "../door/read-fields";
import { fourEyesKinds } from "../publishing/four-eyes";
import { applyReply } from "./apply-reply";
import { readReply } from "./municipal-reply";
import { type AskedMunicipality, readAskedMunicipality } from "./municipality-asked";
import { readWaitingReply, type WaitingReply } from "./reply-review";
import { takeReply } from "./take-reply";
import { NotUsed } from "./write-replied";

type FillIn = { post: string; version: number; form: URLSearchParams };
type FillInTarget = Target & { asked: AskedMunicipality };

const STALE = "Nogen har sendt et svar eller ændret kommunens kontakt imens. Det, du skrev, står der stadig.";

/** The fields that a municipality's form has besides those that say which one it is. */
const REPLY_FIELD =
	/^(?:(?:har|navn|telefon|side|spoerg)-[a-z0-9-]{1,100}|funktion|hovednummer|raadgiver|raadgiver-telefon|besked)$/;

/** The fields of a form that are not the page's own, and those that are. */
function parted<S extends z.ZodRawShape>(
	form: URLSearchParams,
	shape: S,
	isOther: (name: string) => boolean,
) {
	const own = new URLSearchParams([...form].filter(([name]) => !isOther(name)));
	const rest = new URLSearchParams([...form].filter(([name]) => isOther(name)));
	if (new Set(rest.keys()).size !== rest.size) throw new BadInput("repeated field");
	return { own: readFields(own, shape), rest };
}

/** A municipality's answer, filled in at the desk: by its own editor, or by one who has it on the telephone. */
const fillIn = defineAction<FillIn, FillInTarget>({
	name: "svar-for-kommune",
	permission: "answer for a municipality",
	read(form) {
		const { own, rest } = parted(form, { post: idField, version: versionField }, (name) =>
			REPLY_FIELD.test(name),
		);
		return { ...own, form: rest };
	},
	async find(tx, { post }) {
		const asked = await readAskedMunicipality(tx, post);
		return asked && { asked, place: asked.target.place };
	},
	async run({ tx, input, target: { asked }, person, now }) {
		const { record, live } = asked.target;
		const redisplay = (status: 409 | 422, state: object): Outcome => {
			const values = [...input.form];
			return { kind: "redisplay", page: deskRoutes.fillIn(record.id), status, state: { values, ...state } };
		};
		const slugs = asked.interventions.map(({ slug }) => slug);
		const read = readReply(input.form, slugs, new Set(asked.onRecord.keys()), person.id);
		if ("errors" in read) return redisplay(422, { errors: read.errors });
		if (record.version !== input.version) return redisplay(409, { fault: STALE });
		const about = { recordId: record.id, revisionId: live?.id ?? "", linkId: "" };
		await takeReply(tx, about, read.reply, { name: person.id, at: now });
		// A second press carries the old version.
		await tx.record.update({ where: { id: record.id }, data: { version: { increment: 1 } } });
		return { kind: "done", to: deskRoutes.municipalities };
	},
});

const CHOICE = /^til-([a-z0-9-]{1,100})$/;
const WAYS = ["kladder", "udgiv", "laeg-vaek"] as const;
const useShape = { svar: idField, version: versionField, gor: z.enum(WAYS) };

type UseReply = { svar: string; version: number; gor: (typeof WAYS)[number]; choices: Map<string, string> };
type ReplyTarget = Target & { waiting: WaitingReply };

const HANDLED = "Nogen har taget sig af svaret imens.";
const NEWER = "Kommunen har svaret igen, og det svar venter også. Brug det nyeste, og kassér det her.";
const OWN_WORK =
	"Du har selv udfyldt svaret, og den type indhold skal udgives af en anden. Tag det ind som kladder, eller bed en anden om at udgive det.";

/** Using a municipality's answer, as drafts or for everybody to see, or putting it away. */
const useReply = defineAction<UseReply, ReplyTarget>({
	name: "brug-kommunesvar",
	permission: "handle answers",
	read(form) {
		const { own, rest } = parted(form, useShape, (name) => CHOICE.test(name));
		const choices = [...rest].map(([name, value]) => [CHOICE.exec(name)?.[1] ?? "", value] as const);
		if (choices.some(([, value]) => value.length > 80)) throw new BadInput("til");
		return { ...own, choices: new Map(choices) };
	},
	async find(tx, { svar }) {
		const waiting = await readWaitingReply(tx, svar);
		return waiting && { waiting, place: waiting.asked.target.place };
	},
	async run({ tx, input, target: { waiting, place }, person, now }) {
		const { gor, choices } = input;
		const { id, version, at, asked, reply, isReplaced, isHandled } = waiting;
		const redisplay = (fault: string): Outcome => {
			const page = isHandled ? deskRoutes.municipalities : deskRoutes.reply(id);
			const values = [...choices].map(([slug, value]) => [`til-${slug}`, value] as const);
			return { kind: "redisplay", page, status: 409, state: { values, fault } };
		};
		if (isHandled || version !== input.version) return redisplay(HANDLED);
		const handled = { handledAt: now, handledBy: person.id, version: { increment: 1 } };
		await tx.providerAnswer.update({ where: { id }, data: handled });
		const record = asked.target.record.id;
		await audit(tx, { name: person.id, at: now }, "handle-answer", record, "", { answer: id, used: gor });
		const doneWith = (receipt: string) => ({ kind: "done", to: deskRoutes.municipalities, receipt }) as const;
		if (gor === "laeg-vaek") return doneWith("Svaret er kasseret.");
		if (isReplaced) return redisplay(NEWER);
		const mode = gor === "udgiv" ? "publish" : "draft";
		if (mode === "publish" && !mayDo(person, "publish", place)) throw new Refused("publish");
		const kinds = await fourEyesKinds(tx);
		const isOwn = mode === "publish" && reply.filledBy === person.id;
		if (
			isOwn &&
			(["offer", "municipality", "municipal-answer"] as const).some((kind) => kinds.includes(kind))
		)
			return redisplay(OWN_WORK);
		const office = asked.municipality.fullName;
		const use = { mode, person, now, why: `Svar fra ${office}`, office } as const;
		try {
			await applyReply(tx, { asked, reply, at, choices }, use);
		} catch (error) {
			if (error instanceof NotUsed) return redisplay(error.message);
			throw error;
		}
		return doneWith(
			mode === "publish"
				? "Svaret er udgivet."
				: "Svaret er skrevet ind i kladder, som er sendt til godkendelse.",
		);
	},
});

export const municipalActions = [fillIn, useReply];
