-- What every rule may use: the verdict by interval algebra, and how numbers are written for people.
-- Lives here: macros without tables. Does not live here: what is compared (rules/), the claims.

-- By how much a relation between two intervals fails: left minus right at the nearest bounds, 0 if
-- they leave room for it to hold, null if one side is missing. A side without any bound is missing;
-- a single null bound is open ("more than 300": 300 to any number). Bounds count as reached, which
-- leaves room; `tolerance` leaves more. `in` asks the same as `=`, of a side that is a fixed range.
CREATE OR REPLACE TEMP MACRO imbalance_of(
    left_low, left_high, comparator, right_low, right_high, tolerance
) AS CASE
    WHEN left_low IS NULL AND left_high IS NULL THEN NULL
    WHEN right_low IS NULL AND right_high IS NULL THEN NULL
    WHEN comparator IN ('=', 'in', '<=') AND left_low - right_high > tolerance
        THEN left_low - right_high
    WHEN comparator IN ('=', 'in', '>=') AND right_low - left_high > tolerance
        THEN left_high - right_low
    ELSE 0
END;

-- Overlap passes, disjoint fails, missing is not evaluable: the only place where it is decided.
CREATE OR REPLACE TEMP MACRO verdict_of(imbalance) AS CASE
    WHEN imbalance IS NULL THEN 'not_evaluable' WHEN imbalance = 0 THEN 'pass' ELSE 'fail'
END;

-- 165871.500000 -> 165,871.5: thousands apart, at most three decimals, none that say nothing.
CREATE OR REPLACE TEMP MACRO number_text(number) AS
    rtrim(rtrim(format('{:,.3f}', round(number, 3)::DOUBLE), '0'), '.');

-- The same, shorter: digits that no reader of a large number needs are left out.
CREATE OR REPLACE TEMP MACRO short_text(number) AS
    number_text(round(number, CASE WHEN abs(number) >= 100 THEN 1 ELSE 3 END));

-- An interval as people write it: one number, "a to b", "at least a", "at most b".
CREATE OR REPLACE TEMP MACRO range_text(low, high) AS CASE
    WHEN low IS NULL AND high IS NULL THEN 'nothing stated'
    WHEN high IS NULL THEN 'at least ' || number_text(low)
    WHEN low IS NULL THEN 'at most ' || number_text(high)
    WHEN number_text(low) = number_text(high) THEN number_text(low)
    ELSE number_text(low) || ' to ' || number_text(high)
END;

-- What makes a relation one that nobody can judge, in words; null if it can be judged. It is a fault of
-- its rule, never of the source.
CREATE OR REPLACE TEMP MACRO fault_of(
    figure_ids, left_low, left_high, comparator, right_low, right_high, severity, is_too_large
) AS CASE
    WHEN coalesce(len(figure_ids), 0) = 0 THEN 'no figure is named'
    WHEN list_count(figure_ids) < len(figure_ids) THEN 'one of the figures is null'
    WHEN comparator IS NULL OR comparator NOT IN ('=', '<=', '>=', 'in')
        THEN 'the comparator is ' || coalesce(comparator, 'missing') || ', not one of = <= >= in'
    WHEN left_low > left_high
        THEN 'the low of the left side, ' || number_text(left_low) || ', is above its high, '
            || number_text(left_high)
    WHEN right_low > right_high
        THEN 'the low of the right side, ' || number_text(right_low) || ', is above its high, '
            || number_text(right_high)
    WHEN is_too_large THEN 'a side has a number of more than 22 digits'
    WHEN severity IS NULL OR severity NOT IN ('high', 'medium', 'low')
        THEN 'the severity is ' || coalesce(severity, 'missing') || ', not one of high, medium, low'
END;

-- Two intervals have a number in common; null bounds are open.
CREATE OR REPLACE TEMP MACRO may_equal(a_low, a_high, b_low, b_high) AS
    coalesce(a_low <= b_high, true) AND coalesce(b_low <= a_high, true);

-- Two stated periods do not meet, or two days of one stock: 205 deminers in 2023 are no part of the 168
-- of today. A stock of an earlier day may have parts ("of the 300 ha, 12 were cleared last year").
CREATE OR REPLACE TEMP MACRO times_apart(a, b) AS
    coalesce(a.period_to < b.period_from OR b.period_to < a.period_from, false)
    OR coalesce(a.measure = b.measure AND a.period_from IS NULL AND b.period_from IS NULL
        AND (a.as_of_to < b.as_of_from OR b.as_of_to < a.as_of_from), false);

-- By the words beside it the number is what is left, or a part: "64 in other areas", "nine of them".
CREATE OR REPLACE TEMP MACRO is_remainder(claim) AS
    regexp_matches(lower(claim.quote[claim.number_end - claim.start_char + 1:]),
        '^\s+of\s+(the|them|these|those|whom)\b')
    OR regexp_matches(lower(claim.quote[:claim.number_start - claim.start_char]),
        '\b(other|others|elsewhere|remaining|the rest|another|additional|further)\b[^.;:]*$');

-- What `part` is of `base` in per cent, at its lowest and highest; a base from zero gives no bound.
CREATE OR REPLACE TEMP MACRO share_low(part_low, base_high) AS
    CASE WHEN base_high > 0 THEN (100.0 * part_low::DOUBLE / base_high)::DECIMAL(28, 6)
         WHEN base_high IS NULL AND part_low IS NOT NULL THEN 0::DECIMAL(28, 6) END;
CREATE OR REPLACE TEMP MACRO share_high(part_high, base_low) AS
    CASE WHEN base_low > 0 THEN (100.0 * part_high::DOUBLE / base_low)::DECIMAL(28, 6) END;
