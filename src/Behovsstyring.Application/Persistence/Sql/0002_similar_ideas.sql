-- Needs that share words with a text, the rare words counting most. The work is bounded however many needs there are:
-- at most ten words, and for each at most what the fuzzy limit lets the index hand over.
CREATE FUNCTION similar_ideas(words text, leave_out uuid, most integer)
RETURNS TABLE (case_id uuid, score double precision)
LANGUAGE sql STABLE
SET gin_fuzzy_search_limit = 400
AS $$
    WITH lexemes AS (
        SELECT lexeme FROM unnest(to_tsvector('norwegian', words))
        WHERE length(lexeme) > 2
        ORDER BY length(lexeme) DESC, lexeme LIMIT 10
    ),
    hits AS (
        SELECT l.lexeme, c.id
        FROM lexemes l CROSS JOIN LATERAL (
            SELECT id FROM cases
            WHERE kind = 1 AND state <> 0 AND search @@ (quote_literal(l.lexeme) || ':*AB')::tsquery
              AND id IS DISTINCT FROM leave_out
            LIMIT 200) c
    ),
    rarity AS (SELECT lexeme, 1.0 / (2 + count(*)) AS worth FROM hits GROUP BY lexeme)
    SELECT h.id, sum(r.worth)::double precision
    FROM hits h JOIN rarity r USING (lexeme)
    GROUP BY h.id
    HAVING count(*) >= LEAST(2, (SELECT count(*) FROM lexemes))
    ORDER BY 2 DESC, h.id
    LIMIT most
$$;

REVOKE ALL ON FUNCTION similar_ideas(text, uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION similar_ideas(text, uuid, integer) TO behovsstyring_app;
