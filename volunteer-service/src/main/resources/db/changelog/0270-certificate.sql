--liquibase formatted sql

--changeset certificate:0270-certificate-unit
-- A projection of the directory's units: the names that a certificate writes.
CREATE TABLE certificate_unit (
    code    VARCHAR(64)  NOT NULL,
    name_zh VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    version BIGINT       NOT NULL,
    CONSTRAINT pk_certificate_unit PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset certificate:0270-certificate-number
-- The last number given in a year; its row is held until the certificate is committed, so the numbers have no gap.
CREATE TABLE certificate_number (
    number_year INT    NOT NULL,
    last_number BIGINT NOT NULL,
    CONSTRAINT pk_certificate_number PRIMARY KEY (number_year)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset certificate:0270-certificate
-- What a person asked to have certified, and what was issued. One request and one valid certificate at a time for one
-- thing: `open_scope` and `valid_scope` hold the thing's hash while the row is such a one.
CREATE TABLE certificate (
    id             BINARY(16)   NOT NULL,
    person         VARCHAR(64)  NOT NULL,
    tree           VARCHAR(16)  NOT NULL,
    unit           VARCHAR(64)  NOT NULL,
    served_from    DATE         NOT NULL,
    served_to      DATE         NOT NULL,
    activities     TEXT         NOT NULL,
    state          VARCHAR(16)  NOT NULL,
    open_scope     BINARY(32)   NULL,
    valid_scope    BINARY(32)   NULL,
    disclosed      VARCHAR(60)  NOT NULL,
    requested_at   DATETIME(6)  NOT NULL,
    number_year    INT          NULL,
    number_seq     BIGINT       NULL,
    revision       INT          NULL,
    as_of          DATETIME(6)  NULL,
    minutes        BIGINT       NULL,
    person_name    VARCHAR(200) NULL,
    unit_name_zh   VARCHAR(200) NULL,
    unit_name_en   VARCHAR(200) NULL,
    in_charge      VARCHAR(64)  NULL,
    in_charge_name VARCHAR(200) NULL,
    token_hash     BINARY(32)   NULL,
    sealed_token   VARCHAR(255) NULL,
    ended_by       VARCHAR(64)  NULL,
    ended_at       DATETIME(6)  NULL,
    end_reason     VARCHAR(200) NULL,
    supersedes     BINARY(16)   NULL,
    version        BIGINT       NOT NULL,
    CONSTRAINT pk_certificate PRIMARY KEY (id),
    CONSTRAINT uq_certificate_open UNIQUE (open_scope),
    CONSTRAINT uq_certificate_valid UNIQUE (valid_scope),
    CONSTRAINT uq_certificate_number UNIQUE (number_year, number_seq, revision),
    CONSTRAINT uq_certificate_token UNIQUE (token_hash),
    CONSTRAINT fk_certificate_supersedes FOREIGN KEY (supersedes) REFERENCES certificate (id),
    CONSTRAINT ck_certificate_state CHECK
        (state IN ('REQUESTED', 'ISSUED', 'REFUSED', 'WITHDRAWN', 'SUPERSEDED', 'REVOKED')),
    CONSTRAINT ck_certificate_span CHECK (served_from <= served_to),
    CONSTRAINT ck_certificate_open CHECK ((state = 'REQUESTED') = (open_scope IS NOT NULL)),
    CONSTRAINT ck_certificate_valid CHECK ((state = 'ISSUED') = (valid_scope IS NOT NULL)),
    CONSTRAINT ck_certificate_issued CHECK
        ((state IN ('ISSUED', 'SUPERSEDED', 'REVOKED')) = (number_year IS NOT NULL)),
    CONSTRAINT ck_certificate_whole CHECK
        ((number_year IS NULL) = (token_hash IS NULL) AND (number_year IS NULL) = (in_charge IS NULL)
        AND (number_year IS NULL) = (minutes IS NULL) AND (number_year IS NULL) = (as_of IS NULL)),
    CONSTRAINT ck_certificate_in_charge CHECK (in_charge IS NULL OR in_charge <> person),
    INDEX ix_certificate_person (person, id),
    INDEX ix_certificate_unit (tree, unit, state, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset certificate:0270-certificate-line
-- The content of an issued certificate, as the ledger had it at `as_of`; written once.
CREATE TABLE certificate_line (
    certificate BINARY(16)   NOT NULL,
    line_no     INT          NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    activity    BINARY(16)   NULL,
    title_zh    VARCHAR(200) NOT NULL,
    title_en    VARCHAR(200) NOT NULL,
    first_day   DATE         NOT NULL,
    last_day    DATE         NOT NULL,
    minutes     BIGINT       NOT NULL,
    CONSTRAINT pk_certificate_line PRIMARY KEY (certificate, line_no),
    CONSTRAINT fk_certificate_line_certificate FOREIGN KEY (certificate) REFERENCES certificate (id),
    CONSTRAINT ck_certificate_line_minutes CHECK (minutes > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
