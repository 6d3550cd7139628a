import { randomUUID } from "node:crypto";
import { readEnv } from "@/lib/base/env";
import { isFromOwnPage } from "@/lib/base/origin";
import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { orNotSaved } from "@/lib/desk/answers/not-saved";
import { formPage } from "@/lib/desk/answers/own-page";
import { mayDoSomewhere } from "@/lib/desk/door/permissions";
import { keepBatch } from "@/lib/desk/imports/batch";
import { placeFor, receiveUpload } from "@/lib/desk/imports/receive-upload";
import { personOf } from "@/lib/desk/sign-in/session";
import { publicWriter } from "@/lib/store/db/public-writer";
import { audit } from "@/lib/store/records/audit";

const NOT_DONE = deskRoutes.notDone;
const FOREIGN = "Formularen kom ikke fra vores egen side, så der er ikke gjort noget.";
const REFUSED = "Det har du ikke lov til. Spørg en administrator, hvis du mener, at du skal have det.";
const SIGN_IN = "Du er ikke logget ind mere. Log ind, og vælg filen igen.";

/** A file of offers comes in. Nothing of it is in the catalogue until somebody has seen what it would do. */
export async function POST(request: Request): Promise<Response> {
	const page = (path: string, status: number, fault: string) =>
		formPage(request, path, status, { values: [], fault });
	if (!isFromOwnPage(request.headers, readEnv().SITE_URL)) return page(NOT_DONE, 403, FOREIGN);
	const again = (fault: string) => ({ page: deskRoutes.imports, state: { values: [], fault } });
	return orNotSaved(request, again, () => takeUpload(request, page));
}

type Show = (path: string, status: number, fault: string) => Promise<Response>;

async function takeUpload(request: Request, page: Show): Promise<Response> {
	const now = new Date();
	const person = await personOf(request.headers, now);
	if (!person) return page(deskRoutes.signInFor(deskRoutes.imports), 401, SIGN_IN);
	const actor = { name: person.id, at: now };
	const write = await publicWriter();
	if (!mayDoSomewhere(person, "import")) {
		await write((tx) => audit(tx, actor, "refused", "", "", { action: "import" }));
		return page(NOT_DONE, 403, REFUSED);
	}
	const received = await receiveUpload(request);
	if ("fault" in received) return page(deskRoutes.imports, received.status, received.fault);
	const id = randomUUID();
	await keepBatch(write, { id, ...received, place: placeFor(person) }, actor);
	return seeOther(deskRoutes.import(id));
}

/** A GET of this address, typed or reloaded, is sent to the form. */
export const GET = () => seeOther(deskRoutes.imports);
