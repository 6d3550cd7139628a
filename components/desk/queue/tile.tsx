type TileProps = {
	href: string;
	/** `null`: nobody has looked yet. */
	count: number | null;
	one: string;
	many: string;
};

export function Tile({ href, count, one, many }: TileProps) {
	return (
		<li>
			<a
				className={`block h-full rounded-card border px-10 py-9 leading-135 no-underline hover:border-deep hover:underline hover:decoration-auto ${(count ?? 0) > 0 ? "border-deep bg-tint text-ink" : "border-line bg-sheet text-soft"}`}
				href={href}
			>
				<strong className="block [font:600_1.8rem/1.1_var(--font-display),serif]">{count ?? "–"}</strong>{" "}
				{count === 1 ? one : many}
			</a>
		</li>
	);
}
