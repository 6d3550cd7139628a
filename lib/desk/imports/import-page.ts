import { deskRoutes } from "../../base/routes";
import { ROW_STATES, type RowState } from "./check-context";

/** What a person has asked to see of an import's rows. */
export const importPage = (id: string, state: string, page: number) => {
	const asked = new URLSearchParams({
		...(state ? { vis: state } : {}),
		...(page > 1 ? { side: String(page) } : {}),
	});
	return asked.size > 0 ? `${deskRoutes.import(id)}?${asked}` : deskRoutes.import(id);
};

export type ImportQuery = {
	state: RowState | null;
	page: number;
	/** Whether an earlier step is asked for again. */
	asksColumns: boolean;
	asksWords: boolean;
	/** Whether the page is to stay as it is while rows are checked. */
	isStill: boolean;
	/** What was just done, to how many, and to how many not. */
	done: [name: string, done: number, refused: number] | null;
};

const isNumber = (text: string | string[] | undefined) => /^\d{1,6}$/.test(String(text));

/** Reads an import page's address; whatever is unknown is dropped. */
export function readImportQuery(params: Record<string, string | string[] | undefined>): ImportQuery {
	const { vis, side, kolonner, ord, stille, gjort, antal, ikke } = params;
	const isDone = typeof gjort === "string" && isNumber(antal) && isNumber(ikke);
	return {
		state: ROW_STATES.find((state) => state === vis) ?? null,
		page: /^\d{1,3}$/.test(String(side)) ? Number(side) : 1,
		asksColumns: kolonner !== undefined,
		asksWords: ord !== undefined,
		isStill: stille !== undefined,
		done: isDone ? [gjort, Number(antal), Number(ikke)] : null,
	};
}
