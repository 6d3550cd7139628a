import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { EnrolmentSteps } from "@/components/accounts/enrolment";
import { DeskPage } from "@/components/desk/desk-page";
import { ErrorSummary } from "@/components/forms/error-summary";
import { accountRoutes } from "@/lib/accounts/addresses";
import { publicAuth } from "@/lib/accounts/public-auth";
import { enrolmentOf } from "@/lib/accounts/second-factor";
import { liveSession } from "@/lib/accounts/session";
import { pageState, requirePerson } from "@/lib/editorial/desk-person";

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
