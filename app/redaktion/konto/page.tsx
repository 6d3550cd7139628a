import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { DeskPage } from "@/components/desk/door/desk-page";
import { ACCOUNT_NOTES } from "@/components/desk/sign-in/account-notes";
import {
	NewCodesPart,
	PasswordPart,
	SecondFactorPart,
	SignOutPart,
} from "@/components/desk/sign-in/account-parts";
import { NoticePart } from "@/components/desk/sign-in/notice-part";
import { PasskeyPart } from "@/components/desk/sign-in/passkey-part";
import { ProvePart } from "@/components/desk/sign-in/prove-part";
import { SessionList } from "@/components/desk/sign-in/session-list";
import { ErrorSummary } from "@/components/ui/forms/error-summary";
import { deskRoutes } from "@/lib/base/routes";
import { pageState, requirePerson } from "@/lib/desk/door/desk-person";
import { readOwnAccount } from "@/lib/desk/sign-in/own-page";
import { safeTarget } from "@/lib/desk/sign-in/safe-target";

export const metadata: Metadata = { title: "Min konto" };

type Props = { searchParams: Promise<{ klar?: string | string[]; til?: string | string[] }> };

export default async function AccountPage({ searchParams }: Props) {
	const person = await requirePerson(deskRoutes.account);
	const account = await readOwnAccount(await headers(), new Date());
	if (!account) redirect(deskRoutes.signInFor(deskRoutes.account));
	const state = await pageState();
	const { klar, til } = await searchParams;
	const note = ACCOUNT_NOTES[[klar].flat()[0] ?? ""];
	const { hasPassword, hasTotp, keys, sessions } = account;
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
				{person.mustProve ? (
					<ProvePart
						til={safeTarget([til].flat()[0])}
						hasTotp={hasTotp}
						hasKeys={keys.length > 0}
						errors={errors}
					/>
				) : (
					<>
						{codes && <NewCodesPart codes={codes} />}
						<PasskeyPart keys={keys} hasPassword={hasPassword} errors={errors} />
						<SecondFactorPart isOn={hasTotp} hasPassword={hasPassword} errors={errors} />
						{hasPassword && <PasswordPart errors={errors} />}
						<NoticePart chosen={account.notices} />
						<SessionList sessions={sessions} />
					</>
				)}
				<SignOutPart />
			</div>
		</DeskPage>
	);
}
