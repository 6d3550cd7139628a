import { randomUUID } from "node:crypto";
import { personOf } from "@/lib/accounts/session";
import { publicWriter } from "@/lib/db/public-writer";
import { mayDoSomewhere } from "@/lib/editorial/permissions";
import { readEnv } from "@/lib/env";
import { deskPage } from "@/lib/forms/desk-page-answer";
import { isFromOwnPage } from "@/lib/forms/origin";
import { seeOther } from "@/lib/forms/own-page";
import { keepBatch } from "@/lib/imports/batch";
import { importRoutes } from "@/lib/imports/import-routes";
import { placeFor, receiveUpload } from "@/lib/imports/receive-upload";
import { audit } from "@/lib/records/audit";
import { routes } from "@/lib/routes";

const NOT_DONE = "/redaktion/ikke-gjort";
const FOREIGN = "Formularen kom ikke fra vores egen side, så der er ikke gjort noget.";
const REFUSED = "Det har du ikke lov til. Spørg en administrator, hvis du mener, at du skal have det.";
const SIGN_IN = "Du er ikke logget ind mere. Log ind, og vælg filen igen.";

/** A file of offers comes in. Nothing of it is in the catalogue until somebody has seen what it would do. */
export async function POST(request: Request): Promise<Response> {
	const page = (path: string, status: number, fault: string) =>
		deskPage(request, path, status, { values: [], fault });
	if (!isFromOwnPage(request.headers, readEnv().SITE_URL)) return page(NOT_DONE, 403, FOREIGN);
	const now = new Date();
	const person = await personOf(request.headers, now);
	if (!person) return page(routes.signIn(importRoutes.all), 401, SIGN_IN);
	const actor = { name: person.id, at: now };
	const write = await publicWriter();
	if (!mayDoSomewhere(person, "import")) {
		await write((tx) => audit(tx, actor, "refused", "", "", { action: "import" }));
		return page(NOT_DONE, 403, REFUSED);
	}
	const received = await receiveUpload(request);
	if ("fault" in received) return page(importRoutes.all, received.status, received.fault);
	const id = randomUUID();
	await keepBatch(write, { id, ...received, place: placeFor(person) }, actor);
	return seeOther(importRoutes.one(id));
}

/** Whoever comes here by the address alone is led to the form. */
export const GET = () => seeOther(importRoutes.all);
