import { danishDay } from "../../base/calendar/day-count";
import { deskRoutes } from "../../base/routes";
import { cleanText } from "../../base/text";
import type { DocumentOf } from "../../model/kinds";
import { PROVIDER_KINDS } from "../../model/offer-codes";
import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { placeOf } from "../../store/records/record-target";
import { defineAction } from "../door/action";
import { mayDo } from "../door/permissions";
import type { Person } from "../sign-in/person";
import { saidKey } from "./answers";
import type { Question } from "./asked-questions";
import { type Batch, UNCHECKED } from "./batch";
import { type BatchTarget, findBatchTarget, redisplayBatch, stepFault } from "./batch-target";
import { answersFrom } from "./collect-questions";
import { EMPTY_OFFER } from "./draft";
import { type Answered, meansField, readAnswers } from "./import-forms";
import type { KnownOffers } from "./known-offers";
import { keepProviders, providerNamed } from "./made-providers";
import { officeFor, rememberMeanings } from "./meanings";
import { unreadableIn } from "./own-words";
import { providerKindLike } from "./provider-likeness";
import { readKnownOffers } from "./read-known-offers";
import { readRow } from "./read-row";
import { rowTexts } from "./row-texts";

const NO_ONE_PLACE =
	"Udbyderen er ikke kun i din kommune. Vælg en, der findes, eller bed redaktionen om at oprette den.";

/** Why an answer cannot be taken; nothing where it can, or leaves the word out. */
function answerFault(
	{ column }: Question,
	means: string,
	known: KnownOffers,
	today: string,
): string | undefined {
	if (means === "") return undefined;
	if (column === "udbyder") return means.length > 200 ? "Højst 200 tegn." : undefined;
	return unreadableIn(column, means, known, today);
}

/** The one municipality that all offers of each provider lie in, by its name as it is meant. */
async function placesOf(
	tx: Transaction,
	batch: Batch,
	means: ReadonlyMap<string, string>,
	known: KnownOffers,
) {
	const { mapping, answers } = batch;
	const found = new Map<string, Set<string>>();
	const rows = await tx.importRow.findMany({ where: { batchId: batch.id }, select: { cells: true } });
	for (const row of rows) {
		const texts = rowTexts({ cells: JSON.parse(row.cells) as string[], edits: {}, mapping, answers });
		const name = texts.get("udbyder") ?? "";
		if (!means.has(saidKey(name))) continue;
		const cell = texts.get("daekning") ?? "";
		const { document } = readRow(
			[cell],
			{ mapping: ["daekning"], known, answers, today: "9999" },
			EMPTY_OFFER,
		);
		const codes = document.coverage.municipalities;
		const all = found.get(saidKey(name)) ?? new Set<string>();
		for (const code of codes.length > 0 ? codes : [""]) all.add(code);
		found.set(saidKey(name), all);
	}
	return found;
}

/** "Odense Kommune, Center for …" is a part of Odense Kommune. */
function parentOf(name: string, { places }: KnownOffers): string | null {
	const [whole = ""] = name.split(/,| - | – /);
	const key = saidKey(whole);
	const found = places.municipalities.find(({ fullName }) => saidKey(fullName) === key);
	return found && saidKey(name) !== key ? found.fullName : null;
}

type Named = { name: string; kind: string; number: number };

/** The providers that nobody has yet, each once, in the order of the questions. */
function newProviders(
	questions: readonly Question[],
	means: readonly string[],
	{ kinds }: Answered,
	known: KnownOffers,
) {
	const found = new Map<string, Named>();
	for (const [number, { column, kind }] of questions.entries()) {
		const name = means[number] ?? "";
		if (column !== "udbyder" || name === "" || known.providers.codeOf(name) !== undefined) continue;
		const chosen = kinds.get(number) ?? kind ?? providerKindLike(name);
		if (!found.has(saidKey(name))) found.set(saidKey(name), { name, kind: chosen, number });
	}
	return found;
}

const isKind = (kind: string): kind is DocumentOf<"provider">["kind"] =>
	PROVIDER_KINDS.some((one) => one === kind);

/** Makes ready what the import will make; `errors` by field where the person may not make it. */
async function readyProviders(
	tx: Transaction,
	batch: Batch,
	found: ReadonlyMap<string, Named>,
	known: KnownOffers,
	person: Person,
) {
	const names = new Map([...found].map(([key, { name }]) => [key, name]));
	const places = found.size > 0 ? await placesOf(tx, batch, names, known) : new Map<string, Set<string>>();
	const errors: Record<string, string> = {};
	const providers = [...found].map(([key, { name, kind, number }]) => {
		const [only, ...more] = places.get(key) ?? [];
		const municipality = only && more.length === 0 ? only : undefined;
		const own = isKind(kind) ? kind : providerKindLike(name);
		const document = providerNamed(name, own, parentOf(name, known), municipality);
		if (!mayDo(person, "write a draft", placeOf("provider", [document])))
			errors[meansField(number)] = NO_ONE_PLACE;
		return document;
	});
	return { providers, errors };
}

/** What a person says that the words of a file mean, once for all rows, and whom the import is to make. */
export const answerAction = defineAction<Answered, BatchTarget>({
	name: "import-vaerdier",
	permission: "import",
	read: readAnswers,
	find: (tx, input) => findBatchTarget(tx, input.import),
	async run({ tx, input, target: { batch }, person, now }) {
		const late = stepFault(batch, input.version, ["asking", "ready"]);
		if (late) return redisplayBatch(batch, 409, late, input.values);
		const questions = batch.questions ?? [];
		const today = danishDay(now);
		const known = await readKnownOffers(tx, { drafted: true });
		const means = questions.map((question, i) => cleanText(input.means.get(i) ?? question.means));
		const faults = questions.flatMap((question, i) => {
			const fault = answerFault(question, means[i] ?? "", known, today);
			return fault ? [[meansField(i), fault] as const] : [];
		});
		const answers = answersFrom(questions, means);
		const found = newProviders(questions, means, input, known);
		const made = await readyProviders(tx, { ...batch, answers }, found, known, person);
		const errors = { ...Object.fromEntries(faults), ...made.errors };
		if (Object.keys(errors).length > 0) {
			const asked = redisplayBatch(batch, 422, "Noget skal rettes, før rækkerne kan tjekkes.", input.values);
			return asked.kind === "redisplay" ? { ...asked, state: { ...asked.state, errors } } : asked;
		}
		await keepProviders(tx, batch.id, made.providers);
		const said = questions.map(({ column, said }, i) => ({ column, said, means: means[i] ?? "" }));
		await rememberMeanings(tx, officeFor(batch.format.place), said);
		await tx.importRow.updateMany({ where: { batchId: batch.id }, data: UNCHECKED });
		const kept = questions.map((question, i) => ({
			...question,
			means: means[i] ?? "",
			...(input.kinds.has(i) ? { kind: input.kinds.get(i) ?? "" } : {}),
		}));
		const data = { answers: JSON.stringify(answers), questions: JSON.stringify(kept), checked: 0 };
		const where = { id: batch.id };
		await tx.importBatch.update({
			where,
			data: { ...data, state: "checking", version: { increment: 1 } },
		});
		const detail = { batch: batch.id, answers: said.length, providers: made.providers.length };
		await audit(tx, { name: person.id, at: now }, "import-answer", "", "", detail);
		return { kind: "done", to: deskRoutes.import(batch.id) };
	},
});
