import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { orNotSaved } from "@/lib/desk/answers/not-saved";
import { formPage } from "@/lib/desk/answers/own-page";
import { askForPassword } from "@/lib/desk/people/new-password";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { readPost } from "@/lib/desk/sign-in/read-post";

/** Long enough for the answer to be on its way: what a known mail costs is not to be read off it. */
const LATER_MS = 50;
const later = (work: () => Promise<unknown>) => {
	setTimeout(() => void work().catch(() => undefined), LATER_MS);
};

/** Asks for a link by which to choose a new password. */
export async function POST(request: Request): Promise<Response> {
	const page = deskRoutes.newPassword;
	const form = await readPost(request, page);
	if (form instanceof Response) return form;
	const mail = form.get("mail") ?? "";
	const values: [string, string][] = [["mail", mail.slice(0, 200)]];
	if (!mail.includes("@")) return formPage(request, page, 422, { values, fault: "Skriv din mail." });
	return orNotSaved(
		request,
		(fault) => ({ page, state: { values, fault } }),
		async () => {
			const { parts } = await publicAuth();
			await askForPassword(parts, request.headers, mail, new Date(), later);
			return seeOther(`${page}?sendt`);
		},
	);
}

export const GET = () => seeOther(deskRoutes.newPassword);
