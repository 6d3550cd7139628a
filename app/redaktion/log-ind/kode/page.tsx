import type { Metadata } from "next";
import { CodeForm } from "@/components/accounts/code-form";
import { DeskPage } from "@/components/desk/desk-page";
import { ErrorSummary } from "@/components/forms/error-summary";
import { carriedOf, targetOf } from "@/lib/accounts/carried";
import { safeTarget } from "@/lib/accounts/safe-target";
import { pageState } from "@/lib/editorial/desk-person";

export const metadata: Metadata = { title: "Skriv koden" };

type Props = { searchParams: Promise<{ til?: string | string[] }> };

export default async function CodePage({ searchParams }: Props) {
	const { til } = await searchParams;
	const state = await pageState();
	return (
		<DeskPage person={null} title="Skriv koden">
			<ErrorSummary errors={[]} fault={state?.fault ?? null} title="Du er ikke logget ind" />
			<h1>Skriv koden</h1>
			<CodeForm til={safeTarget(targetOf(state) ?? [til].flat()[0])} carried={carriedOf(state)} />
		</DeskPage>
	);
}
