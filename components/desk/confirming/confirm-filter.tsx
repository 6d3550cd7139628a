import { deskRoutes } from "@/lib/base/routes";
import { manyOf } from "@/lib/desk/door/kind-words";
import type { ConfirmPage } from "@/lib/desk/queue/confirm-list";
import {
	CONFIRM_KINDS,
	type ConfirmQuery,
	confirmAddress,
	DUE_CHOICES,
	dueValue,
} from "@/lib/desk/queue/confirm-query";
import { Choice } from "../door/choice";

const DUE_WORDS: Record<ConfirmQuery["due"], string> = {
	any: "Alt, der mangler",
	contact: "Telefon, mail, adresse og åbningstid",
	description: "Hvad det er, for hvem og prisen",
	never: "Aldrig bekræftet",
};

/** What the list is about, by kind, municipality and what is due; a provider is chosen at one of its offers. */
export function ConfirmFilter({ query, list }: { query: ConfirmQuery; list: ConfirmPage }) {
	const places = list.municipalities.map(({ code, name }) => ({ value: code, label: name }));
	return (
		<details className="mb-10" open={confirmAddress({ ...query, page: 1 }) !== deskRoutes.confirm}>
			<summary className="w-fit cursor-pointer py-3.5 font-semibold text-deep">
				Vælg type, kommune og hvad der mangler
			</summary>
			<form className="desk-row my-5" method="get" action={deskRoutes.confirm}>
				<Choice
					label="Type"
					name="type"
					chosen={query.kind}
					options={CONFIRM_KINDS.map((kind) => ({ value: kind, label: manyOf(kind) }))}
				/>
				<Choice
					label="Kommune"
					name="kommune"
					chosen={query.municipality}
					options={[{ value: "", label: "Alle" }, ...places]}
				/>
				<Choice
					label="Hvad mangler?"
					name="mangler"
					chosen={dueValue(query.due)}
					options={DUE_CHOICES.map((due) => ({ value: dueValue(due), label: DUE_WORDS[due] }))}
				/>
				{query.provider && <input type="hidden" name="udbyder" value={query.provider} />}
				<button className="button button-quiet" type="submit">
					Vis
				</button>
			</form>
			{list.provider && (
				<p>
					Kun {list.provider}.{" "}
					<a href={confirmAddress({ ...query, provider: "", page: 1 })}>Vis alle udbydere</a>
				</p>
			)}
		</details>
	);
}

/** The ways to the list's other pages, each with the same filter. */
export function ConfirmPages({ query, pages }: { query: ConfirmQuery; pages: number }) {
	if (pages < 2) return null;
	return (
		<nav className="desk-row mt-10" aria-label="Sider">
			{query.page > 1 && <a href={confirmAddress({ ...query, page: query.page - 1 })}>Forrige side</a>}
			<span>
				Side {query.page} af {pages}
			</span>
			{query.page < pages && <a href={confirmAddress({ ...query, page: query.page + 1 })}>Næste side</a>}
		</nav>
	);
}
