-- A question of what was typed: every part by the stem of its words, or by the mark beside it. Small words have no stem, and are left out
-- of a question that has others; a question of nothing else is asked literally. The words asked and the words stored are cut in one place
-- outside the database, so nothing is cut here.
CREATE FUNCTION search_query(parts text[], marks text[], literally text) RETURNS tsquery
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT coalesce(string_agg('(' || concat_ws(' | ', asked.words::text, nullif(asked.mark, '')) || ')', ' & ')::tsquery, to_tsquery('simple', literally))
    FROM (SELECT to_tsquery('norwegian', part) AS words, mark FROM unnest(parts, marks) AS p (part, mark)) asked
    WHERE numnode(asked.words) > 0
$$;
GRANT EXECUTE ON FUNCTION search_query(text[], text[], text) TO behovsstyring_app;
