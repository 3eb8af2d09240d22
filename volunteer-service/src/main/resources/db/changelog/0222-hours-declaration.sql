--liquibase formatted sql

--changeset hours:0222-hours-declaration
-- Minutes that somebody says and somebody else confirms: a report-in to a community, a back-fill, or a correction.
CREATE TABLE hours_declaration (
    id             BINARY(16)   NOT NULL,
    type           VARCHAR(16)  NOT NULL,
    person         VARCHAR(64)  NOT NULL,
    tree           VARCHAR(16)  NOT NULL,
    unit           VARCHAR(64)  NOT NULL,
    kind           VARCHAR(16)  NOT NULL,
    activity       BINARY(16)   NULL,
    community      VARCHAR(120) NULL,
    letter         VARCHAR(60)  NULL,
    task           VARCHAR(200) NOT NULL,
    corrects       BINARY(16)   NULL,
    service_start  DATETIME(6)  NOT NULL,
    service_end    DATETIME(6)  NOT NULL,
    minutes        INT          NOT NULL,
    month_code     CHAR(7)      NOT NULL,
    state          VARCHAR(20)  NOT NULL,
    declared_by    VARCHAR(64)  NOT NULL,
    declared_at    DATETIME(6)  NOT NULL,
    link_issued_by VARCHAR(64)  NULL,
    worker         VARCHAR(80)  NULL,
    worker_at      DATETIME(6)  NULL,
    decided_by     VARCHAR(64)  NULL,
    decided_at     DATETIME(6)  NULL,
    reason         VARCHAR(200) NULL,
    entry          BINARY(16)   NULL,
    version        BIGINT       NOT NULL,
    CONSTRAINT pk_hours_declaration PRIMARY KEY (id),
    CONSTRAINT fk_hours_declaration_corrects FOREIGN KEY (corrects) REFERENCES hours_entry (id),
    CONSTRAINT fk_hours_declaration_entry FOREIGN KEY (entry) REFERENCES hours_entry (id),
    CONSTRAINT ck_hours_declaration_type CHECK (type IN ('REPORT_IN', 'BACK_FILL', 'CORRECTION')),
    CONSTRAINT ck_hours_declaration_state CHECK
        (state IN ('AWAITING_COMMUNITY', 'AWAITING_UNIT', 'BOOKED', 'REFUSED', 'WITHDRAWN')),
    CONSTRAINT ck_hours_declaration_span CHECK (service_start < service_end AND minutes >= 0),
    CONSTRAINT ck_hours_declaration_booked CHECK ((state = 'BOOKED') = (entry IS NOT NULL)),
    CONSTRAINT ck_hours_declaration_two CHECK
        (state <> 'BOOKED' OR (decided_by <> declared_by AND decided_by <> person)),
    INDEX ix_hours_declaration_person (person, service_end),
    INDEX ix_hours_declaration_unit (tree, unit, state, id),
    INDEX ix_hours_declaration_month (month_code, state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset hours:0222-hours-link
-- The one-time link of a report-in, as the hash of its secret; a new one takes the place of the one before.
CREATE TABLE hours_link (
    declaration BINARY(16)  NOT NULL,
    hash        BINARY(32)  NOT NULL,
    expires_at  DATETIME(6) NOT NULL,
    used_at     DATETIME(6) NULL,
    CONSTRAINT pk_hours_link PRIMARY KEY (declaration),
    CONSTRAINT uq_hours_link_hash UNIQUE (hash),
    CONSTRAINT fk_hours_link_declaration FOREIGN KEY (declaration) REFERENCES hours_declaration (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
