import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { Round } from "@/lib/desk/links/round";

type Props = { round: Round | null; page: string };

function Running({ round, page }: { round: Round; page: string }) {
	const { progress } = round;
	return (
		<>
			<p>
				{progress
					? `Der bliver set på links nu: ${progress.done} af ${progress.total}, begyndt ${formatMoment(progress.startedAt)}.`
					: "Der bliver set på links nu."}{" "}
				Det tager et kvarter eller mere, og du kan lave noget andet imens.
			</p>
			{progress && (
				<progress max={progress.total} value={progress.done} aria-label="Så langt er linktjekket">
					{progress.done} af {progress.total}
				</progress>
			)}
			<p>
				<a href={page}>Se, hvor langt det er</a>
			</p>
		</>
	);
}

/** The round that runs, or the button that begins one. */
export function LinkRound({ round, page }: Props) {
	return (
		<section className="desk-part" aria-labelledby="linktjek">
			<h2 id="linktjek">Linktjek</h2>
			{round?.isRunning ? (
				<Running round={round} page={page} />
			) : (
				<>
					{round?.failed && <p>Det sidste linktjek blev afbrudt. Det, der blev set på, er gemt.</p>}
					<form className="step-form" method="post" action={deskRoutes.action("tjek-links")}>
						<button className="button" type="submit">
							Se på alle links nu
						</button>
					</form>
				</>
			)}
		</section>
	);
}
