import type { BatchView } from "@/lib/desk/imports/batch-view";
import { ROW_STATES, type RowState } from "@/lib/desk/imports/check-context";
import { importPage } from "@/lib/desk/imports/import-page";
import { STATE_WORDS } from "./words";

type Props = { view: BatchView; asked: RowState | null };

const LINK = "py-3 [&[aria-current]]:font-bold [&[aria-current]]:text-ink";

/** Which rows are shown. */
export function StateFilter({ view: { batch, counts }, asked }: Props) {
	return (
		<nav aria-label="Vis rækker" className="flex flex-wrap items-center gap-x-12.5 gap-y-7.5">
			<a
				className={LINK}
				href={importPage(batch.id, "", 1)}
				aria-current={asked === null ? "page" : undefined}
			>
				Alle rækker
			</a>
			{ROW_STATES.map((state) => (
				<a
					className={LINK}
					key={state}
					href={importPage(batch.id, state, 1)}
					aria-current={asked === state ? "page" : undefined}
				>
					{STATE_WORDS[state].many} ({counts[state].toLocaleString("da-DK")})
				</a>
			))}
		</nav>
	);
}
