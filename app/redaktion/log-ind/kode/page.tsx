import type { Metadata } from "next";
import { DeskPage } from "@/components/desk/door/desk-page";
import { CodeForm } from "@/components/desk/sign-in/code-form";
import { ErrorSummary } from "@/components/ui/forms/error-summary";
import { pageState } from "@/lib/desk/door/desk-person";
import { pendingPostOf, targetOf } from "@/lib/desk/sign-in/pending-post";
import { safeTarget } from "@/lib/desk/sign-in/safe-target";

export const metadata: Metadata = { title: "Skriv koden" };

type Props = { searchParams: Promise<{ til?: string | string[] }> };

export default async function CodePage({ searchParams }: Props) {
	const { til } = await searchParams;
	const state = await pageState();
	return (
		<DeskPage person={null} title="Skriv koden">
			<ErrorSummary errors={[]} fault={state?.fault ?? null} title="Du er ikke logget ind" />
			<h1>Skriv koden</h1>
			<CodeForm til={safeTarget(targetOf(state) ?? [til].flat()[0])} pendingPost={pendingPostOf(state)} />
		</DeskPage>
	);
}
