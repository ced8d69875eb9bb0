-- The area is part of a complex property, which the model cannot index. With the key, so that counting reads the index only.
CREATE INDEX ix_ideas_area_id ON ideas (area, id);

-- Needs whose title or summary shares words with a text, the rare words counting most. The work is bounded however many needs there are: at
-- most ten words are looked at, each that no more than a thousand needs have draws all of them, and only the fifty that share most of those
-- are held against the common words too. A word that is everywhere draws nothing: it tells little, and would be read from end to end.
CREATE INDEX ix_cases_idea_words ON cases USING gin (ts_filter(search, '{a,b}')) WHERE kind = 1 AND state <> 0;

-- As its owner, since only the owner may read how common words are. The database knows it from its own statistics; before it has any, there
-- are few needs and no word is too common.
CREATE FUNCTION similar_ideas(words text, leave_out uuid, most integer)
RETURNS TABLE (case_id uuid, score double precision)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
    WITH common AS (
        SELECT word.lexeme
        FROM pg_stats s
        JOIN pg_class i ON i.oid = 'ix_cases_idea_words'::regclass,
        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS word (lexeme, share)
        WHERE s.schemaname = 'public' AND s.tablename = 'ix_cases_idea_words' AND word.share * i.reltuples > 1000
    ),
    lexemes AS (
        SELECT (quote_literal(lexeme) || ':*')::tsquery AS query, lexeme NOT IN (SELECT lexeme FROM common WHERE lexeme IS NOT NULL) AS draws
        FROM unnest(to_tsvector('norwegian', words))
        WHERE length(lexeme) > 2
        ORDER BY draws DESC, length(lexeme) DESC, lexeme LIMIT 10
    ),
    drawn AS (
        SELECT l.query, c.id
        FROM lexemes l CROSS JOIN LATERAL (
            SELECT id FROM cases
            WHERE kind = 1 AND state <> 0 AND ts_filter(search, '{a,b}') @@ l.query AND id IS DISTINCT FROM leave_out
            LIMIT 1000) c
        WHERE l.draws
    ),
    worth AS (SELECT query, 1.0 / (2 + count(*)) AS worth FROM drawn GROUP BY query),
    nearest AS (
        SELECT d.id, sum(w.worth) AS score, count(*) AS shared
        FROM drawn d JOIN worth w USING (query)
        GROUP BY d.id
        ORDER BY 2 DESC, d.id
        LIMIT 50
    )
    SELECT n.id, (n.score + o.shared / 2000.0)::double precision
    FROM nearest n
    JOIN cases c ON c.id = n.id
    CROSS JOIN LATERAL (SELECT count(*) AS shared FROM lexemes l WHERE NOT l.draws AND ts_filter(c.search, '{a,b}') @@ l.query) o
    WHERE n.shared + o.shared >= LEAST(2, (SELECT count(*) FROM lexemes))
    ORDER BY 2 DESC, n.id
    LIMIT most
$$;

REVOKE ALL ON FUNCTION similar_ideas(text, uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION similar_ideas(text, uuid, integer) TO behovsstyring_app;
