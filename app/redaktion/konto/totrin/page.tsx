import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { EnrolmentSteps } from "@/components/desk/sign-in/enrolment";
import { ErrorSummary } from "@/components/ui/forms/error-summary";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { accountRoutes } from "@/lib/desk/sign-in/addresses";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { enrolmentOf } from "@/lib/desk/sign-in/second-factor";
import { liveSession } from "@/lib/desk/sign-in/session";

export const metadata: Metadata = { title: "Sæt login i to trin op" };

/** Shown until the app's first code has been given. */
export default async function SecondFactorPage() {
	const person = await requirePerson(accountRoutes.secondFactor);
	const { parts } = await publicAuth();
	const session = await liveSession(parts, await headers(), new Date());
	const enrolment = session && (await enrolmentOf(parts, session));
	if (!enrolment) redirect(accountRoutes.account);
	const state = await pageState();
	const error = state?.errors?.kode;
	return (
		<DeskPage
			person={person}
			title="Sæt login i to trin op"
			crumbs={[{ href: accountRoutes.account, label: "Min konto" }]}
		>
			<ErrorSummary errors={error ? [{ name: "kode", text: error }] : []} fault={state?.fault ?? null} />
			<h1>Sæt login i to trin op</h1>
			<EnrolmentSteps {...enrolment} {...(error ? { error } : {})} />
		</DeskPage>
	);
}
