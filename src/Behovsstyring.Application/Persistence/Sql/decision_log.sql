-- The only way into the log. The caller gives the leaf and the words it is found by; this function gives the place in the order, so that a
-- caller cannot choose it.
CREATE FUNCTION append_decision_log(new_leaf bytea, of_case uuid, new_salt bytea, new_part bytea, words tsvector) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    said jsonb := convert_from(new_leaf, 'UTF8')::jsonb;
    place bigint;
BEGIN
    -- With a snapshot from before the lock, the highest index would be an old one.
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'the decision log is appended to in read committed transactions only';
    END IF;
    IF said ->> 'v' IS DISTINCT FROM '1' OR said ->> 'type' IS NULL OR said ->> 'time' IS NULL THEN
        RAISE EXCEPTION 'not a leaf of the decision log';
    END IF;
    IF said ->> 'personal' IS DISTINCT FROM encode(sha256(new_salt || new_part), 'hex') THEN
        RAISE EXCEPTION 'the personal part is not the one in the leaf';
    END IF;

    -- The case is locked first: someone who holds it and waits to append must not be waited for by one who may append.
    PERFORM 1 FROM cases WHERE id = of_case FOR KEY SHARE;
    -- Held until the transaction ends, and released only when what it wrote can be seen:
    -- so the indexes have no gap, and their order is the order of the commits.
    PERFORM pg_advisory_xact_lock(hashtextextended('decision_log', 0));
    SELECT coalesce(max(idx), -1) + 1 INTO place FROM decision_log;
    INSERT INTO decision_log (idx, leaf, type, at, case_id, search_words)
    VALUES (place, new_leaf, said ->> 'type', (said ->> 'time')::timestamptz, of_case, words);
    IF new_part IS NOT NULL THEN
        INSERT INTO decision_log_personal (idx, salt, part) VALUES (place, new_salt, new_part);
    END IF;
    RETURN place;
END $$;
REVOKE ALL ON FUNCTION append_decision_log(bytea, uuid, bytea, bytea, tsvector) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_decision_log(bytea, uuid, bytea, bytea, tsvector) TO behovsstyring_app;

-- What was said about people may be erased, but not replaced by something else.
CREATE TRIGGER decision_log_personal_unchanged BEFORE UPDATE ON decision_log_personal FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE decision_log_personal ENABLE ALWAYS TRIGGER decision_log_personal_unchanged;
