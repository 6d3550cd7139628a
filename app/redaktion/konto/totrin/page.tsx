import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { EnrolmentSteps } from "@/components/desk/sign-in/enrolment";
import { ErrorSummary } from "@/components/ui/forms/error-summary";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { enrolmentOf } from "@/lib/desk/sign-in/second-factor";
import { liveSession } from "@/lib/desk/sign-in/session";

export const metadata: Metadata = { title: "Sæt login i to trin op" };

/** Shown until the app's first code has been given. */
export default async function SecondFactorPage() {
	const person = await requirePerson(deskRoutes.secondFactor);
	const { parts } = await publicAuth();
	const session = await liveSession(parts, await headers(), new Date());
	const enrolment = session && (await enrolmentOf(parts, session));
	if (!enrolment) redirect(deskRoutes.account);
	const state = await pageState();
	const error = state?.errors?.kode;
	return (
		<DeskPage
			person={person}
			title="Sæt login i to trin op"
			crumbs={[{ href: deskRoutes.account, label: "Min konto" }]}
		>
			<ErrorSummary errors={error ? [{ name: "kode", text: error }] : []} fault={state?.fault ?? null} />
			<h1>Sæt login i to trin op</h1>
			<EnrolmentSteps {...enrolment} {...(error ? { error } : {})} />
		</DeskPage>
	);
}
