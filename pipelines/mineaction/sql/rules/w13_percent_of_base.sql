-- id: W13
-- label: part / base = percentage
-- sentence: A percentage is what its part makes of its base.
-- level: document
-- severity: high
-- tolerance: 0
-- version: 2
-- solve: share
-- missing: Part and base are those that the text links; else the only absolute figure of the same
--   measure, group, device and place in the statement, and the group of which it is a part.
--   Without part or base the percentage is not evaluable, nor with a base of which only a lower
--   bound is stated ("at least 5,757, 37 per cent of them children"): shares by age or status often
--   leave out those of unknown age or status. Where another figure of the sentence of the base makes
--   the percentage hold, it holds. A base that is not linked but the only figure of all people in the
--   statement can confirm a percentage, not refute it; the same is so of part and base of different
--   times, of both the other way round ("a third of the 300 of last year") and of a planned figure of the
--   sentence as the base ("41 per cent of the target of 400,000").
-- finding: {document}: {part} of {base} is {computed} per cent, the text says
--   {printed}{other_readings}
-- holds_if: {needed}{fitting}
WITH shares AS (
    SELECT * FROM claims WHERE unit = 'P1' AND per IS NULL AND statistic <> 'rate'
),
absolute AS (
    SELECT figure_id, document_id, document, sentence_id, statement_id, start_char, measure, measure_said, device,
        people_key, place_key, time_key, country, unit, dimension, factor, value, low_si, high_si, half_si, said,
        part_of, period_from, period_to, as_of_from, as_of_to
    FROM claims WHERE unit <> 'P1' AND per IS NULL AND statistic = 'total'
),
-- what was to be reached, of sentences with a percentage: no claim, but a base
planned AS (
    SELECT f.figure_id, f.sentence_id, CASE WHEN u.kind = 'area' THEN 'area' ELSE f.unit END AS dimension,
        u.factor, f.unit, f.low * u.factor AS low_si, f.high * u.factor AS high_si, f.number_as_stated AS said
    FROM figures AS f JOIN units AS u USING (unit)
    WHERE f.modality = 'planned' AND f.unit <> 'P1' AND f.high IS NOT NULL
        AND f.sentence_id IN (SELECT sentence_id FROM shares)
),
-- candidates for the part: a link wins, else the statement must offer exactly one
part_candidates AS (
    SELECT s.figure_id AS share_id, a.figure_id AS part_id
    FROM shares AS s JOIN absolute AS a ON a.figure_id = s.numerator
    UNION ALL
    SELECT s.figure_id, a.figure_id
    FROM shares AS s
    JOIN absolute AS a USING (document_id, statement_id, measure, people_key, place_key)
    WHERE s.numerator IS NULL AND a.device IS NOT DISTINCT FROM s.device
        AND a.figure_id IS DISTINCT FROM s.denominator AND a.figure_id IS DISTINCT FROM s.part_of
),
part_of_share AS (
    SELECT share_id, any_value(part_id) AS part_id
    FROM part_candidates GROUP BY share_id HAVING count(DISTINCT part_id) = 1
),
-- without a link: the only figure of all people in the statement
whole_of_statement AS (
    SELECT s.figure_id AS share_id, any_value(a.figure_id) AS base_id
    FROM shares AS s JOIN absolute AS a USING (document_id, statement_id, measure, place_key, time_key)
    WHERE a.people_key = '-|-|-' AND s.people_key <> '-|-|-' AND a.device IS NOT DISTINCT FROM s.device
    GROUP BY s.figure_id HAVING count(*) = 1
),
-- the base: linked to the share, else the whole of its part, else the whole of the share itself
base_of_share AS (
    SELECT s.figure_id AS share_id,
        coalesce(s.denominator, p.part_of, s.part_of, w.base_id) AS base_id,
        coalesce(s.denominator, p.part_of, s.part_of) IS NOT NULL AS is_linked
    FROM shares AS s
    LEFT JOIN part_of_share AS x ON x.share_id = s.figure_id
    LEFT JOIN absolute AS p ON p.figure_id = x.part_id
    LEFT JOIN whole_of_statement AS w ON w.share_id = s.figure_id
),
-- other figures of the base's sentence that the words ("of this area") could mean
readings AS (
    SELECT share_id, base_id AS reading_id, true AS is_base, is_linked FROM base_of_share
    WHERE base_id IS NOT NULL
    UNION ALL
    SELECT b.share_id, c.figure_id, false, true
    FROM base_of_share AS b
    JOIN absolute AS base ON base.figure_id = b.base_id
    JOIN absolute AS c USING (document_id, sentence_id, dimension)
    LEFT JOIN part_of_share AS x ON x.share_id = b.share_id
    -- "over 90,000 hectares" would fit any percentage: it is no other reading
    WHERE c.high_si IS NOT NULL
        AND c.figure_id <> b.base_id AND c.figure_id IS DISTINCT FROM x.part_id
        AND c.part_of IS DISTINCT FROM b.base_id AND base.dimension = 'area'
),
linked_readings AS (
    SELECT s.figure_id AS share_id, part, base, r.is_base, r.is_linked AND NOT times_apart(part, base) AS is_linked,
        s.low - s.half_step AS printed_low, s.high + s.half_step AS printed_high,
        share_low(part.low_si - part.half_si, base.high_si + base.half_si) AS low,
        share_high(part.high_si + part.half_si, base.low_si - base.half_si) AS high
    FROM shares AS s
    JOIN readings AS r ON r.share_id = s.figure_id
    JOIN part_of_share AS x ON x.share_id = s.figure_id
    JOIN absolute AS part ON part.figure_id = x.part_id
    JOIN absolute AS base ON base.figure_id = r.reading_id AND base.dimension = part.dimension
),
-- what else can make the printed percentage true
other_way AS (
    SELECT * REPLACE (base AS part, part AS base, false AS is_base,
            share_low(base.low_si - base.half_si, part.high_si + part.half_si) AS low,
            share_high(base.high_si + base.half_si, part.low_si - part.half_si) AS high)
    FROM linked_readings WHERE part.low_si > base.high_si
),
of_plan AS (
    SELECT s.figure_id AS share_id, part,
        struct_update(part, figure_id := p.figure_id, said := p.said, unit := p.unit, factor := p.factor,
            low_si := p.low_si::DECIMAL(28, 6), high_si := p.high_si::DECIMAL(28, 6), half_si := 0) AS base,
        false AS is_base, true AS is_linked, s.low - s.half_step AS printed_low, s.high + s.half_step AS printed_high,
        share_low(part.low_si - part.half_si, p.high_si) AS low,
        share_high(part.high_si + part.half_si, p.low_si) AS high
    FROM shares AS s
    JOIN planned AS p USING (sentence_id)
    JOIN absolute AS part ON part.sentence_id = s.sentence_id AND part.dimension = p.dimension
),
shares_of_readings AS (
    FROM linked_readings
    UNION ALL BY NAME
    FROM (FROM other_way UNION ALL BY NAME FROM of_plan) WHERE may_equal(low, high, printed_low, printed_high)
),
chosen AS (
    SELECT *,
        (low + high) / 2 AS computed,
        -- what base and what part would make the printed percentage true
        100 * (part.low_si - part.half_si)::DOUBLE / nullif(printed_high, 0) AS base_from,
        100 * (part.high_si + part.half_si)::DOUBLE / nullif(printed_low, 0) AS base_to,
        (base.low_si - base.half_si)::DOUBLE * printed_low / 100 AS part_from,
        (base.high_si + base.half_si)::DOUBLE * printed_high / 100 AS part_to
    FROM shares_of_readings
    QUALIFY row_number() OVER (
        PARTITION BY share_id
        ORDER BY may_equal(low, high, printed_low, printed_high) DESC, is_base DESC, base.figure_id
    ) = 1
),
failing AS (
    SELECT * FROM chosen WHERE is_linked AND NOT may_equal(low, high, printed_low, printed_high)
),
fitting_unlinked AS (
    SELECT share_id FROM chosen WHERE may_equal(low, high, printed_low, printed_high)
),
other_readings AS (
    SELECT f.share_id,
        '; of ' || string_agg(r.base.said || ' it is ' || number_text((r.low + r.high) / 2), ', of '
            ORDER BY r.base.start_char) AS said
    FROM failing AS f
    JOIN shares_of_readings AS r ON r.share_id = f.share_id
        AND r.base.figure_id <> f.base.figure_id
    GROUP BY f.share_id
),
-- a figure of this document, or of another on the same country, that would fit as the base or part
fits AS (
    SELECT f.share_id, c.document_id = f.part.document_id AS here, c.start_char, c.figure_id,
        c.said || ' ' || c.measure_said
            || CASE WHEN c.document_id = f.part.document_id THEN '' ELSE ' in ' || c.document END
            || ' would fit as the base' AS said
    FROM failing AS f
    JOIN absolute AS c ON c.measure = f.base.measure AND c.dimension = f.base.dimension
        AND c.country IS NOT DISTINCT FROM f.base.country
    WHERE c.low_si::DOUBLE >= f.base_from AND c.high_si::DOUBLE <= f.base_to
        AND c.figure_id <> f.base.figure_id
        AND (c.document_id = f.part.document_id OR c.value >= 100)
    UNION ALL
    SELECT f.share_id, c.document_id = f.part.document_id AS here, c.start_char, c.figure_id,
        c.said || ' ' || c.measure_said
            || CASE WHEN c.document_id = f.part.document_id THEN '' ELSE ' in ' || c.document END
            || ' would fit as the part' AS said
    FROM failing AS f
    JOIN absolute AS c ON c.measure = f.part.measure AND c.dimension = f.part.dimension
        AND c.country IS NOT DISTINCT FROM f.part.country
    WHERE c.low_si::DOUBLE >= f.part_from AND c.high_si::DOUBLE <= f.part_to
        AND c.figure_id <> f.part.figure_id
        AND (c.document_id = f.part.document_id OR c.value >= 100)
),
best_fit AS (
    SELECT share_id, said FROM fits
    QUALIFY row_number() OVER (PARTITION BY share_id ORDER BY here DESC, start_char, figure_id) = 1
)
SELECT
    [x FOR x IN [c.part.figure_id, c.base.figure_id, s.figure_id] IF x IS NOT NULL] AS figure_ids,
    s.document AS document,
    CASE WHEN c.base.high_si IS NOT NULL AND (c.is_linked OR f.share_id IS NOT NULL) THEN c.low END
        AS left_low,
    CASE WHEN c.base.high_si IS NOT NULL AND (c.is_linked OR f.share_id IS NOT NULL) THEN c.high END
        AS left_high,
    '=' AS comparator,
    s.low AS right_low,
    s.high AS right_high,
    s.half_step AS tolerance,
    c.part.said AS part,
    c.base.said AS base,
    number_text(c.computed) AS computed,
    s.said AS printed,
    coalesce(o.said, '') AS other_readings,
    concat_ws(', or ',
        CASE WHEN c.part.unit <> 'C62'
            THEN 'with a base of ' || short_text(c.base_from / c.base.factor) || ' to '
                || short_text(c.base_to / c.base.factor)
                || replace(c.base.said, regexp_extract(c.base.said, '^[^ ]+'), '')
            WHEN ceil(c.base_from) <= floor(c.base_to)
            THEN 'with a base of ' || range_text(ceil(c.base_from), floor(c.base_to)) END,
        CASE WHEN c.part.unit <> 'C62'
            THEN 'with a part of ' || short_text(c.part_from / c.part.factor) || ' to '
                || short_text(c.part_to / c.part.factor)
                || replace(c.part.said, regexp_extract(c.part.said, '^[^ ]+'), '')
            WHEN ceil(c.part_from) <= floor(c.part_to)
            THEN 'with ' || range_text(ceil(c.part_from), floor(c.part_to)) || ' of ' || c.base.said
        END
    ) AS needed,
    coalesce('; ' || b.said, '') AS fitting,
    CASE
        WHEN c.share_id IS NULL THEN 'the text gives no part and base that can be told apart'
        WHEN c.base.high_si IS NULL AND c.high < c.printed_low
            THEN 'only a lower bound of the base is stated; ' || c.part.said || ' of it are at most '
                || number_text(c.high) || ' per cent, ' || s.said || ' needs another base'
        WHEN c.base.high_si IS NULL THEN 'only a lower bound of the base is stated'
        WHEN NOT c.is_linked AND f.share_id IS NULL
            THEN 'of ' || c.base.said || ' it would be ' || number_text(c.computed)
                || ' per cent; the text does not say of which base it is'
        WHEN NOT c.is_base THEN 'holds of ' || c.base.said
    END AS note
FROM shares AS s
LEFT JOIN chosen AS c ON c.share_id = s.figure_id
LEFT JOIN fitting_unlinked AS f ON f.share_id = s.figure_id
LEFT JOIN other_readings AS o ON o.share_id = s.figure_id
LEFT JOIN best_fit AS b ON b.share_id = s.figure_id
