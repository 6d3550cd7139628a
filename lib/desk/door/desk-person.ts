import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { FORM_STATE_HEADER, formStateOf } from "../../base/form-state";
import { deskRoutes } from "../../base/routes";
import type { PageState } from "../answers/page-state";
import type { Person } from "../sign-in/person";
import { personOf } from "../sign-in/session";
import { receiptIn } from "./receipt";

/** The signed-in person who asks for this page; `null` for nobody. */
export const deskPerson = async (): Promise<Person | null> => personOf(await headers(), new Date());

/**
 * The same; a visitor who has not signed in is sent to do so, and one who has not shown their second factor here to
 * show it. Both come back here afterwards.
 */
export async function requirePerson(path: string): Promise<Person> {
	const person = (await deskPerson()) ?? redirect(deskRoutes.signInFor(path));
	if (person.mustProve && path !== deskRoutes.account) redirect(deskRoutes.prove(path));
	return person;
}

/** What the person who asks for this page has just done, in words; `null` where they come for something else. */
export const justDone = async (): Promise<string | null> => {
	const sent = await headers();
	// A form that is shown again was not taken, whatever was done before it.
	return sent.has(FORM_STATE_HEADER) ? null : receiptIn(sent);
};

/** What our own handler says of a form that was not taken; `null` on an ordinary visit. */
export const pageState = async (): Promise<PageState | null> =>
	formStateOf<PageState>((await headers()).get(FORM_STATE_HEADER));
