-- id: W41
-- label: no sudden leap of a running count
-- sentence: Between two days a running count does not rise more than ten times as fast as it usually does.
-- level: corpus
-- severity: low
-- tolerance: 0
-- version: 1
-- missing: Needs four days with exact values, so that there are three rates; compared is each rate with
--   the median of the others. Spans under 20 days and rises under 20 are too small to tell. A leap is
--   unusual, not impossible.
-- finding: {document}: {counted} as of {day}, {rise} more than as of {earlier_day}: {rate_said} in 30 days,
--   where the count usually rises by {usual}
-- holds_if: with a value of at most {needed} as of {day}
-- condition: if nothing unusual happened between the two days
WITH exact AS (
    SELECT *, lag(d) OVER (PARTITION BY series_id ORDER BY day_to, day_from) AS before
    FROM series_days AS d WHERE kind = 'cumulative' AND is_point
),
rates AS (
    SELECT *, (low_si - before.low_si) AS rise, date_diff('day', before.day_to, day_to) AS days,
        30.0 * (low_si - before.low_si)::DOUBLE / date_diff('day', before.day_to, day_to) AS rate
    FROM exact WHERE before.day_to + 20 <= day_from
),
usual AS (
    SELECT *,
        count(*) OVER (PARTITION BY series_id) AS spans,
        median(rate) OVER (PARTITION BY series_id ORDER BY day_to, day_from
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW) AS usual
    FROM rates
)
SELECT
    low_claim.ids || before.low_claim.ids AS figure_ids,
    low_claim.document AS document,
    CASE WHEN usual > 0 THEN rate::DECIMAL(28, 6) END AS left_low,
    CASE WHEN usual > 0 THEN rate::DECIMAL(28, 6) END AS left_high,
    '<=' AS comparator,
    CASE WHEN usual > 0 THEN 0 END AS right_low,
    CASE WHEN usual > 0 THEN greatest(10 * usual, 30.0 * 20 * factor / days)::DECIMAL(28, 6) END AS right_high,
    factor AS unit_factor,
    before.as_of AS earlier_day,
    as_of AS day,
    low_claim.counted AS counted,
    number_text(rise / factor) AS rise,
    number_text(round(rate / factor, 1)) AS rate_said,
    number_text(round(usual / factor, 1)) AS usual,
    number_text(floor((before.low_si + 10 * usual * days / 30) / factor)) AS needed,
    CASE WHEN usual IS NULL OR usual <= 0 THEN 'the count does not usually rise' END AS note
FROM usual
WHERE spans >= 3
