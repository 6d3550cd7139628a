type Props = { page: number; pages: number; addressOf: (page: number) => string };

/** The way between the pages of a list; nothing when there is only one. */
export function Pages({ page, pages, addressOf }: Props) {
	if (pages <= 1) return null;
	return (
		<nav
			className="no-print mt-15 flex flex-wrap items-center justify-center gap-x-12.5 gap-y-7.5"
			aria-label="Sider i listen"
		>
			{page > 1 && (
				<a className="button button-quiet" href={addressOf(page - 1)} rel="prev">
					Forrige
				</a>
			)}
			<span>
				Side {page} af {pages}
			</span>
			{page < pages && (
				<a className="button button-quiet" href={addressOf(page + 1)} rel="next">
					Næste
				</a>
			)}
		</nav>
	);
}
