-- A decision is made once, and a closed review stays as it closed. Its conditions live on; settling one counts as a revision only.
-- The words it is found by follow from the rest.
CREATE FUNCTION refuse_change_of_decided_gate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    after jsonb := to_jsonb(NEW) - '{revision,search_words}'::text[];
    before jsonb := to_jsonb(OLD) - '{revision,search_words}'::text[];
    column_name text;
BEGIN
    IF OLD.state NOT IN (1, 2) AND after IS DISTINCT FROM before THEN
        RAISE EXCEPTION 'the gate review is closed' USING ERRCODE = '42501';
    END IF;
    IF OLD.state = 2 THEN
        FOR column_name IN SELECT key FROM jsonb_object_keys(before) AS key WHERE key NOT LIKE 'acceptance_%' AND key NOT IN ('state', 'closed_at') LOOP
            IF after -> column_name IS DISTINCT FROM before -> column_name THEN
                RAISE EXCEPTION 'the decision is made' USING ERRCODE = '42501';
            END IF;
        END LOOP;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER gate_reviews_decided_is_decided BEFORE UPDATE ON gate_reviews FOR EACH ROW EXECUTE FUNCTION refuse_change_of_decided_gate();
ALTER TABLE gate_reviews ENABLE ALWAYS TRIGGER gate_reviews_decided_is_decided;

-- A version that has taken effect is never rewritten: running reviews read it as it was. It can only be superseded.
CREATE FUNCTION refuse_change_of_governance_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 1 AND (NEW.content, NEW.basis, NEW.number, NEW.in_force_from) IS DISTINCT FROM (OLD.content, OLD.basis, OLD.number, OLD.in_force_from) THEN
        RAISE EXCEPTION 'the version has taken effect' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER governance_models_in_force_is_fixed BEFORE UPDATE ON governance_models FOR EACH ROW EXECUTE FUNCTION refuse_change_of_governance_version();
ALTER TABLE governance_models ENABLE ALWAYS TRIGGER governance_models_in_force_is_fixed;

-- A condition is settled once.
CREATE FUNCTION refuse_change_of_settled_condition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.settled_at IS NOT NULL THEN
        RAISE EXCEPTION 'the condition is settled' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER gate_conditions_settled_is_settled BEFORE UPDATE ON gate_conditions FOR EACH ROW EXECUTE FUNCTION refuse_change_of_settled_condition();
ALTER TABLE gate_conditions ENABLE ALWAYS TRIGGER gate_conditions_settled_is_settled;
