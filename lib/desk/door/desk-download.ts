import { readForm } from "../../base/body";
import { readEnv } from "../../base/env";
import { isFromOwnPage } from "../../base/origin";
import { deskRoutes } from "../../base/routes";
import { publicWriter } from "../../store/db/public-writer";
import type { Transaction } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { orNotSaved } from "../answers/not-saved";
import { formPage } from "../answers/own-page";
import type { Person } from "../sign-in/person";
import { personOf } from "../sign-in/session";
import type { Download } from "./downloads";
import { mayDo } from "./permissions";

type Asking = { person: Person; form: URLSearchParams; now: Date };

type Parts<T> = {
	/** What is read in the transaction that writes the audit row. */
	read: (tx: Transaction, asking: Asking) => Promise<T>;
	/** The file. */
	answer: (data: T, asking: Asking) => Response | Promise<Response>;
};

const NOT_DONE = deskRoutes.notDone;
const FOREIGN = "Formularen kom ikke fra vores egen side, så der er ikke hentet noget.";
const UNREADABLE = "Vi kunne ikke læse det, der blev sendt.";
const REFUSED = "Det har du ikke lov til. Spørg en administrator, hvis du mener, at du skal have det.";
const SIGN_IN = "Du er ikke logget ind mere. Log ind, og hent filen igen.";

/**
 * Hands out a file of the desk to somebody who may have it; that is recorded in the audit, and so is a refusal.
 * @returns the file, or a page that says why not.
 */
export async function deskDownload<T>(
	request: Request,
	download: Download,
	parts: Parts<T>,
): Promise<Response> {
	const page = (path: string, status: number, fault: string) =>
		formPage(request, path, status, { values: [], fault });
	if (!isFromOwnPage(request.headers, readEnv().SITE_URL)) return page(NOT_DONE, 403, FOREIGN);
	const form = await readForm(request);
	if (typeof form === "string") return page(NOT_DONE, 415, UNREADABLE);
	const again = (fault: string) => ({ page: NOT_DONE, state: { values: [], fault } });
	return orNotSaved(request, again, () => handOut({ request, form, page }, download, parts));
}

type Asked = {
	request: Request;
	form: URLSearchParams;
	page: (path: string, status: number, fault: string) => Promise<Response>;
};

async function handOut<T>(
	{ request, form, page }: Asked,
	download: Download,
	parts: Parts<T>,
): Promise<Response> {
	const now = new Date();
	const person = await personOf(request.headers, now);
	if (!person) return page(deskRoutes.signInFor(download.page), 401, SIGN_IN);
	const actor = { name: person.id, at: now };
	const write = await publicWriter();
	if (!mayDo(person, download.permission, null)) {
		await write((tx) => audit(tx, actor, "refused", "", "", { action: download.name }));
		return page(NOT_DONE, 403, REFUSED);
	}
	const asking = { person, form, now };
	const data = await write(async (tx) => {
		const read = await parts.read(tx, asking);
		await audit(tx, actor, download.name, "", "");
		return read;
	});
	return parts.answer(data, asking);
}

/** A file to download, by its name and kind. */
export const fileAnswer = (body: BodyInit, fileName: string, type: string) =>
	new Response(body, {
		headers: {
			"Content-Type": type,
			"Content-Disposition": `attachment; filename="${fileName}"`,
			"Cache-Control": "no-store",
		},
	});
