import type { DocumentOf } from "../../model/kinds";
import { PROVIDER_KINDS } from "../../model/offer-codes";
import type { Transaction } from "../../store/db/writer";
import { placeOf } from "../../store/records/record-target";
import { mayDo } from "../door/permissions";
import type { Person } from "../sign-in/person";
import { saidKey } from "./answers";
import type { Question } from "./asked-questions";
import type { Batch } from "./batch";
import { EMPTY_OFFER } from "./draft";
import { type Answered, meansField } from "./import-forms";
import type { KnownOffers } from "./known-offers";
import { providerNamed } from "./made-providers";
import { providerKindLike } from "./provider-likeness";
import { readRow } from "./read-row";
import { rowTexts } from "./row-texts";

const NO_ONE_PLACE =
	"Udbyderen er ikke kun i din kommune. Vælg en, der findes, eller bed redaktionen om at oprette den.";

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
export function newProviders(
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
export async function readyProviders(
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
		const own = isKind(kind) ? kind : providerKindLike(name);
		// That its offers in a sheet are in one place does not make it of that place, but where the place is all
		// that the import may touch.
		const isOfPlace = own === "municipality" || batch.format.place.length > 0;
		const municipality = isOfPlace && only && more.length === 0 ? only : undefined;
		const document = providerNamed(name, own, parentOf(name, known), municipality);
		if (!mayDo(person, "write a draft", placeOf("provider", [document])))
			errors[meansField(number)] = NO_ONE_PLACE;
		return document;
	});
	return { providers, errors };
}
