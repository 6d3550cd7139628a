import type { Metadata } from "next";
import {
	NewCodesPart,
	PasswordPart,
	ProvePart,
	SecondFactorPart,
	SignOutPart,
} from "@/components/accounts/account-parts";
import { DeskPage } from "@/components/desk/desk-page";
import { ErrorSummary } from "@/components/forms/error-summary";
import { accountRoutes } from "@/lib/accounts/addresses";
import { hasFactor } from "@/lib/accounts/proved";
import { publicAuth } from "@/lib/accounts/public-auth";
import { hasPassword } from "@/lib/accounts/second-factor";
import { pageState, requirePerson } from "@/lib/editorial/desk-person";

export const metadata: Metadata = { title: "Min konto" };

type Props = { searchParams: Promise<{ klar?: string | string[] }> };

const NOTES: Record<string, string> = {
	totrin: "Login i to trin er slået til.",
	kode: "Din kode er rigtig. Din rolle virker nu også her.",
	adgangskode: "Din adgangskode er skiftet. Andre steder, hvor du var logget ind, er du nu logget ud.",
};

export default async function AccountPage({ searchParams }: Props) {
	const person = await requirePerson(accountRoutes.account);
	const state = await pageState();
	const note = NOTES[[(await searchParams).klar].flat()[0] ?? ""];
	const { parts } = await publicAuth();
	const own = await hasPassword(parts, person.id);
	const mustProve = !person.hasSecondFactor && (await hasFactor(parts, person.id));
	const errors = state?.errors ?? {};
	const { codes } = (state?.extra ?? {}) as { codes?: string[] };
	const listed = Object.entries(errors).map(([name, text]) => ({ name, text }));
	return (
		<DeskPage person={person} title="Min konto" section={accountRoutes.account}>
			<ErrorSummary errors={listed} fault={state?.fault ?? null} title="Der er ikke gjort noget" />
			<h1>Min konto</h1>
			<p className="lead">Du er logget ind som {person.name}.</p>
			{note && !state && <p className="note">{note}</p>}
			<div className="account-parts">
				{codes && <NewCodesPart codes={codes} />}
				<SignOutPart />
				{mustProve ? (
					<ProvePart errors={errors} />
				) : (
					<SecondFactorPart person={person} hasPassword={own} errors={errors} />
				)}
				{own && <PasswordPart errors={errors} />}
			</div>
		</DeskPage>
	);
}
