const KEYS = [
	["Ctrl + S", "Gem kladden, eller det, du skriver i en kort formular"],
	["Ctrl + Enter", "Gem, og send til godkendelse"],
	["Tab og Enter", "Gå til det næste, og tryk på det"],
] as const;

/** The keys of the desk, at the foot of every page. Everything can be done without them. */
export const KeyList = () => (
	<footer className="wrap pb-15 text-95 print:hidden!">
		<details className="border-t border-t-line pt-5">
			<summary className="w-fit cursor-pointer py-3.5">Taster</summary>
			<dl className="grid gap-y-2.5">
				{KEYS.map(([keys, words]) => (
					<div key={keys} className="grid gap-x-10 sm:grid-cols-[9rem_1fr]">
						<dt>
							<kbd>{keys}</kbd>
						</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
			<p className="form-hint">På en Mac: Cmd i stedet for Ctrl. Alt kan også gøres uden.</p>
		</details>
	</footer>
);
