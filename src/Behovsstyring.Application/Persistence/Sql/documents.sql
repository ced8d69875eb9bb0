-- Files are packed already: packing them again costs time and gains nothing.
ALTER TABLE document_contents ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- A document is what it was when it was attached. It may be taken down, once, and then stays so.
CREATE FUNCTION refuse_change_of_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.removed_at IS NOT NULL THEN
        RAISE EXCEPTION 'the document is taken down' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER documents_removed_is_removed BEFORE UPDATE ON documents FOR EACH ROW EXECUTE FUNCTION refuse_change_of_document();
ALTER TABLE documents ENABLE ALWAYS TRIGGER documents_removed_is_removed;

-- The bytes go with the last document that has them. One that is being attached in the same moment keeps them.
CREATE FUNCTION forget_document_content() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM document_contents c WHERE c.digest = OLD.digest
        AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.content_digest = OLD.digest);
    RETURN NULL;
EXCEPTION WHEN foreign_key_violation THEN
    RETURN NULL;
END $$;
CREATE TRIGGER documents_forget_content AFTER UPDATE OF content_digest ON documents
    FOR EACH ROW WHEN (NEW.content_digest IS NULL) EXECUTE FUNCTION forget_document_content();
