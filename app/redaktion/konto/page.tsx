import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/door/desk-page";
import {
	NewCodesPart,
	PasswordPart,
	ProvePart,
	SecondFactorPart,
	SignOutPart,
} from "@/components/desk/sign-in/account-parts";
import { ErrorSummary } from "@/components/ui/forms/error-summary";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { hasFactor } from "@/lib/desk/sign-in/proved";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { hasPassword } from "@/lib/desk/sign-in/second-factor";

export const metadata: Metadata = { title: "Min konto" };

type Props = { searchParams: Promise<{ klar?: string | string[] }> };

const NOTES: Record<string, string> = {
	totrin: "Login i to trin er slået til.",
	kode: "Din kode er rigtig. Din rolle virker nu også her.",
	adgangskode: "Din adgangskode er skiftet. Andre steder, hvor du var logget ind, er du nu logget ud.",
};

export default async function AccountPage({ searchParams }: Props) {
	const person = await requirePerson(deskRoutes.account);
	const state = await pageState();
	const note = NOTES[[(await searchParams).klar].flat()[0] ?? ""];
	const { parts } = await publicAuth();
	const own = await hasPassword(parts, person.id);
	const mustProve = !person.hasSecondFactor && (await hasFactor(parts, person.id));
	const errors = state?.errors ?? {};
	const { codes } = (state?.extra ?? {}) as { codes?: string[] };
	const listed = Object.entries(errors).map(([name, text]) => ({ name, text }));
	return (
		<DeskPage person={person} title="Min konto" section={deskRoutes.account}>
			<ErrorSummary errors={listed} fault={state?.fault ?? null} title="Der er ikke gjort noget" />
			<h1>Min konto</h1>
			<p className="lead">Du er logget ind som {person.name}.</p>
			{note && !state && <p className="note">{note}</p>}
			<div className="grid max-w-460 gap-12.5">
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
