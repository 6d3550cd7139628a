import { formPage } from "./own-page";
import type { PageState } from "./page-state";

/** One of the desk's own pages as the answer to a POST: what was typed is on it again. See {@link formPage}. */
export const deskPage = (
	asked: Request,
	path: string,
	status: number,
	state: PageState,
	headers: HeadersInit = {},
): Promise<Response> => formPage(asked, path, status, state, headers);
