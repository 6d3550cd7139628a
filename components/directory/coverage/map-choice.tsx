import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { VIEW, type View } from "@/lib/directory/coverage/view";
import { viewWords } from "./words";

type Props = { view: View | null; views: readonly View[]; words: CodeWords };

const GROUPS = [
	["element", "Typer af hjælp"],
	["group", "Målgrupper"],
	["intervention", "Indsatser"],
] as const;

/** For those who plan: what the map shows. A form, so that it works without JavaScript. */
export function MapChoice({ view, views, words }: Props) {
	const options = (kind: View["kind"]) =>
		views
			.filter((one) => one.kind === kind)
			.map((one) => (
				<option key={one.value} value={one.value}>
					{viewWords(one, words)}
				</option>
			));
	return (
		<form
			className="no-print mt-10 flex flex-wrap items-center gap-6"
			action={`${routes.municipalities}#kort`}
		>
			<label htmlFor={VIEW}>For fagfolk: vis på kortet</label>
			<select
				className="min-h-27.5 rounded-10 border border-line-strong bg-sheet px-7 py-3 max-sm:w-full"
				id={VIEW}
				name={VIEW}
				defaultValue={view?.value ?? ""}
			>
				<option value="">Lokale tilbud</option>
				{options("answers")}
				{GROUPS.map(([kind, label]) => (
					<optgroup key={kind} label={label}>
						{options(kind)}
					</optgroup>
				))}
			</select>
			<button className="button button-quiet" type="submit">
				Vis
			</button>
		</form>
	);
}
