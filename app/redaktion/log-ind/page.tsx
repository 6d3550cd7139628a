import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/door/desk-page";
import { SignInForm } from "@/components/desk/sign-in/sign-in-form";
import { ErrorSummary } from "@/components/ui/forms/error-summary";
import { pageState } from "@/lib/desk/door/desk-person";
import { oidcSettings } from "@/lib/desk/sign-in/oidc-settings";
import { pendingPostOf, targetOf } from "@/lib/desk/sign-in/pending-post";
import { safeTarget } from "@/lib/desk/sign-in/safe-target";

export const metadata: Metadata = { title: "Log ind" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

const NOTES: Record<string, string> = {
	ude: "Du er logget ud.",
	adgangskode: "Din adgangskode er gemt. Log ind med den her.",
};
const EXTERNAL_FAULT =
	"Vi kunne ikke logge dig ind gennem din organisation. Enten svarede den ikke, eller også er du ikke inviteret hertil.";

export default async function SignInPage({ searchParams }: Props) {
	const { til, klar, fejl } = await searchParams;
	const state = await pageState();
	const pendingPost = pendingPostOf(state);
	const fault = state?.fault ?? (first(fejl) === "ekstern" ? EXTERNAL_FAULT : null);
	const mail = state?.values.find(([name]) => name === "mail")?.[1];
	const note = NOTES[first(klar) ?? ""];
	// A form that came without a session may have a field of that name too.
	const isFresh = pendingPost !== null && !state?.fault;
	return (
		<DeskPage person={null} title="Log ind">
			<ErrorSummary errors={[]} fault={fault} title="Du er ikke logget ind" />
			<h1>Log ind</h1>
			{note && !fault && (
				<p className="note" data-signed-out={first(klar) === "ude" || undefined}>
					{note}
				</p>
			)}
			<SignInForm
				mail={isFresh ? "" : (mail ?? "")}
				til={safeTarget(targetOf(state) ?? first(til))}
				pendingPost={pendingPost}
				external={oidcSettings()?.name ?? null}
			/>
		</DeskPage>
	);
}
