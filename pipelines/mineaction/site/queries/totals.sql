-- The whole in one row: how much is in, and from when to when.
SELECT (SELECT count(*) FROM main.documents) AS documents,
    (SELECT count(*) FROM main.figures) AS claims,
    (SELECT count(*) FROM main.findings) AS findings,
    (SELECT count(*) FROM evidence.mentions) AS numbers,
    (SELECT count(*) FROM evidence.checks) AS checks,
    (SELECT count(DISTINCT speaker) FROM main.figures) AS speakers,
    (SELECT count(*) FROM meta.quarantine) AS kept_out,
    (SELECT min(published) FROM main.documents) AS earliest,
    (SELECT max(published) FROM main.documents) AS latest,
    (SELECT count(*) FROM main.documents WHERE published IS NULL) AS undated,
    (SELECT md5(string_agg(content_hash, ' ' ORDER BY table_name)) FROM meta.builds
        WHERE table_name <> 'meta.builds') AS fingerprint;
