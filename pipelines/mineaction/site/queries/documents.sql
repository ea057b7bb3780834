-- Documents as the site orders them, the newest first; undated ones last.
FROM document_counts ORDER BY place;
