import { deskRoutes } from "@/lib/base/routes";
import { outcomeWords } from "@/lib/desk/batches/outcome-words";
import type { SelectionView } from "@/lib/desk/batches/selection-view";
import { Receipt } from "../door/just-done";
import { buttonOf, questionOf } from "./deed-words";

type Named = SelectionView["refused"];

function Refusals({ title, all, count }: { title: string; all: Named; count: number }) {
	if (count === 0) return null;
	return (
		<section className="desk-part" aria-labelledby="afvist">
			<h2 id="afvist">{title}</h2>
			<ul className="plain-list grid gap-5">
				{all.map(({ id, title: name, reason }) => (
					<li key={id}>
						<a href={deskRoutes.record(id)}>{name}</a>
						<span className="form-hint block">{reason}</span>
					</li>
				))}
			</ul>
			{count > all.length && <p>{`Og ${count - all.length} til.`}</p>}
		</section>
	);
}

function RunForm({ view, button }: { view: SelectionView; button: string }) {
	return (
		<form className="step-form" method="post" action={deskRoutes.action("udfoer-udvalg")}>
			<input type="hidden" name="udvalg" value={view.id} />
			<input type="hidden" name="version" value={view.version} />
			<button className="button" type="submit">
				{button}
			</button>
		</form>
	);
}

/** Before it is done: how many, and which of them it cannot be done to. */
function Asked({ view }: { view: SelectionView }) {
	const left = view.total - (view.would?.length ?? 0);
	return (
		<>
			<h1>{left > 0 ? questionOf(view.deed, left) : "Det kan ikke gøres ved nogen af dem"}</h1>
			{view.would === null && <p>Hvad der ikke kan lade sig gøre, får du at vide bagefter.</p>}
			{left > 0 && <RunForm view={view} button={buttonOf(view.deed)} />}
			<Refusals title="Det kan ikke gøres ved" all={view.would ?? []} count={view.would?.length ?? 0} />
		</>
	);
}

/** While it is being done. The page looks again by itself. */
function Running({ view }: { view: SelectionView }) {
	const seen = view.done + view.refusedCount;
	return (
		<>
			<meta httpEquiv="refresh" content="2" />
			<h1>Det er i gang</h1>
			<label htmlFor="fremgang">{`${seen} af ${view.total}`}</label>
			<progress id="fremgang" className="h-12.5 w-full accent-deep" value={seen} max={view.total} />
			<p>Du kan gå fra siden og komme tilbage. Er det gået i stå, kan du sætte det i gang igen.</p>
			<RunForm view={view} button="Gør resten" />
		</>
	);
}

/** What somebody chose in a list: asked about, under way, or done with what was refused and why. */
export function SelectionPart({ view }: { view: SelectionView }) {
	return (
		<>
			{view.state === "asked" && <Asked view={view} />}
			{view.state === "running" && <Running view={view} />}
			{view.state === "done" && (
				<>
					<Receipt words={outcomeWords(view.deed, view.done)} />
					<h1>Det blev gjort</h1>
				</>
			)}
			{view.state !== "asked" && (
				<Refusals title="Det blev ikke gjort ved" all={view.refused} count={view.refusedCount} />
			)}
			<p>
				<a className="inline-block py-3" href={view.list}>
					Tilbage til listen
				</a>
			</p>
		</>
	);
}
