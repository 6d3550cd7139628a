import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { OwnSession } from "@/lib/desk/sign-in/my-sessions";
import { oidcSettings } from "@/lib/desk/sign-in/oidc-settings";

const PROOFS: Record<string, string> = {
	code: " og kode",
	"recovery-code": " og nødkode",
	passkey: " og adgangsnøgle",
};

/** How somebody came in, in words. Sessions of an earlier version do not say. */
function wayWords({ way, proof }: OwnSession): string {
	if (way === "passkey") return "adgangsnøgle";
	const first = { password: "adgangskode", external: oidcSettings()?.name ?? "din organisation" }[way];
	return first ? `${first}${PROOFS[proof] ?? ""}` : "";
}

function SessionLine({ session }: { session: OwnSession }) {
	const { id, begun, used, browser, isThis } = session;
	const way = wayWords(session);
	return (
		<li className="grid justify-items-start gap-3.5">
			<p>
				<strong>{[browser || "En browser", ...(isThis ? ["denne"] : [])].join(", ")}</strong>
				<br />
				Logget ind {formatMoment(begun)}
				{way && ` med ${way}`}. Sidst brugt {formatMoment(used)}.
			</p>
			{!isThis && (
				<form method="post" action={deskRoutes.accountStep("log-ind-slut")}>
					<input type="hidden" name="log-ind" value={id} />
					<button className="button button-quiet" type="submit">
						Log ud dér<span className="sr-only"> ({formatMoment(begun)})</span>
					</button>
				</form>
			)}
		</li>
	);
}

/** Where one is signed in, and the way out of each and of all. */
export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
	return (
		<section className="desk-part">
			<h2>Her er du logget ind</h2>
			<p>Kender du ikke et af stederne, så log ud dér, og skift din adgangskode.</p>
			<ul className="grid gap-10">
				{sessions.map((session) => (
					<SessionLine key={session.id} session={session} />
				))}
			</ul>
		</section>
	);
}
