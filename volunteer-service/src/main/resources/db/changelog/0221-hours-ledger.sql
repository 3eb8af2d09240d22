--liquibase formatted sql

--changeset hours:0221-hours-month
-- A month of a unit, or of all where the scope is '*'. Who books holds both rows shared, who closes holds one alone.
CREATE TABLE hours_month (
    month_code CHAR(7)     NOT NULL,
    scope      VARCHAR(84) NOT NULL,
    closed_at  DATETIME(6) NULL,
    closed_by  VARCHAR(64) NULL,
    CONSTRAINT pk_hours_month PRIMARY KEY (month_code, scope),
    CONSTRAINT ck_hours_month_closed CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    INDEX ix_hours_month_scope (scope, month_code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset hours:0221-hours-account
-- What a person has by unit, kind and activity, and against it the sources, one of each a person: so two people's
-- bookings never wait for each other. `minutes` is the sum of the account's lines.
CREATE TABLE hours_account (
    id      BINARY(16)   NOT NULL,
    code    VARCHAR(255) NOT NULL,
    person  VARCHAR(64)  NOT NULL,
    minutes BIGINT       NOT NULL,
    CONSTRAINT pk_hours_account PRIMARY KEY (id),
    CONSTRAINT uq_hours_account_code UNIQUE (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset hours:0221-hours-entry
-- Never updated and never deleted. `origin` names what was booked, once: a sign-up, a declaration, or the entry that is
-- reversed. `corrects` names the entry in whose place this one stands.
CREATE TABLE hours_entry (
    id            BINARY(16)  NOT NULL,
    person        VARCHAR(64) NOT NULL,
    tree          VARCHAR(16) NOT NULL,
    unit          VARCHAR(64) NOT NULL,
    kind          VARCHAR(16) NOT NULL,
    activity      BINARY(16)  NULL,
    source        VARCHAR(16) NOT NULL,
    origin_kind   VARCHAR(16) NOT NULL,
    origin        BINARY(16)  NOT NULL,
    reverses      BINARY(16)  NULL,
    corrects      BINARY(16)  NULL,
    service_start DATETIME(6) NOT NULL,
    service_end   DATETIME(6) NOT NULL,
    served_on     DATE        NOT NULL,
    booked_month  CHAR(7)     NOT NULL,
    booked_by     VARCHAR(64) NOT NULL,
    booked_at     DATETIME(6) NOT NULL,
    CONSTRAINT pk_hours_entry PRIMARY KEY (id),
    CONSTRAINT uq_hours_entry_origin UNIQUE (origin, origin_kind),
    CONSTRAINT uq_hours_entry_reverses UNIQUE (reverses),
    CONSTRAINT fk_hours_entry_reverses FOREIGN KEY (reverses) REFERENCES hours_entry (id),
    CONSTRAINT fk_hours_entry_corrects FOREIGN KEY (corrects) REFERENCES hours_entry (id),
    CONSTRAINT ck_hours_entry_kind CHECK (kind IN ('ACTIVITY', 'COMMUNITY')),
    CONSTRAINT ck_hours_entry_source CHECK (source IN ('MEASURED', 'DECLARED', 'CORRECTED')),
    CONSTRAINT ck_hours_entry_origin CHECK ((origin_kind = 'REVERSAL') = (reverses IS NOT NULL)),
    CONSTRAINT ck_hours_entry_span CHECK (service_start < service_end),
    INDEX ix_hours_entry_person (person, id),
    INDEX ix_hours_entry_service (person, service_end),
    INDEX ix_hours_entry_unit (tree, unit, id),
    INDEX ix_hours_entry_month (tree, unit, booked_month)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset hours:0221-hours-line
-- The lines of an entry sum to zero; line 1 is the person's, line 2 the source's. Never updated and never deleted.
CREATE TABLE hours_line (
    entry   BINARY(16) NOT NULL,
    line_no TINYINT    NOT NULL,
    account BINARY(16) NOT NULL,
    minutes INT        NOT NULL,
    CONSTRAINT pk_hours_line PRIMARY KEY (entry, line_no),
    CONSTRAINT fk_hours_line_entry FOREIGN KEY (entry) REFERENCES hours_entry (id),
    CONSTRAINT fk_hours_line_account FOREIGN KEY (account) REFERENCES hours_account (id),
    CONSTRAINT ck_hours_line_minutes CHECK (minutes <> 0),
    CONSTRAINT ck_hours_line_no CHECK (line_no IN (1, 2)),
    INDEX ix_hours_line_account (account, minutes)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
